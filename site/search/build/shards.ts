import type { UnpackedRow } from "../format/row.ts";
import { type PackedRow, packRow, packShard } from "../format/shard-format.ts";

/** Letters after which a shard is closed; compressed this is about 2 KB. */
const SHARD_SIZE = 2200;

export interface Shard {
  /** Letters with which its keys begin, as many as tell it from the shard before. */
  readonly from: string;
  readonly text: string;
}

/** Cuts the dictionary into shards; rows with the same key stay together, so one shard answers for a word. */
export function cutShards(rows: Iterable<UnpackedRow>): Shard[] {
  const shards: Shard[] = [];
  let open: PackedRow[] = [];
  let size = 0;
  let before = "";
  const close = () => {
    const first = open[0]?.row.key;
    if (first === undefined) return;
    shards.push({ from: separator(before, first), text: packShard(open) });
    before = open.at(-1)?.row.key ?? "";
    [open, size] = [[], 0];
  };
  for (const group of byKey(rows)) {
    const more = group.reduce((sum, { size }) => sum + size, 0);
    // What is asked for often is long: it shall not bring its neighbours along.
    if (size + more > SHARD_SIZE) close();
    open.push(...group);
    size += more;
  }
  close();
  return shards;
}

function* byKey(rows: Iterable<UnpackedRow>): Generator<PackedRow[]> {
  let group: PackedRow[] = [];
  for (const row of rows) {
    if (group.length && group[0]?.row.key !== row.key) {
      yield group;
      group = [];
    }
    group.push(packRow(row));
  }
  if (group.length) yield group;
}

/** The shortest beginning of a key that comes after the key before it. */
function separator(before: string, key: string): string {
  let shared = 0;
  while (shared < before.length && before[shared] === key[shared]) shared++;
  return key.slice(0, shared + 1);
}
