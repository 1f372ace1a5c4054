import type { UnpackedRow } from "./row.ts";
import { packRow } from "./shard-format.ts";

/** Letters of JSON after which a shard is closed; compressed this is about 2 KB. */
const SHARD_SIZE = 5000;

export interface Shard {
  /** The key of its first row. */
  readonly from: string;
  readonly text: string;
}

/** Cuts the dictionary into shards; rows with the same key stay together, so one shard answers for a word. */
export function cutShards(rows: Iterable<UnpackedRow>): Shard[] {
  const shards: Shard[] = [];
  let from = "";
  let packed: string[] = [];
  let size = 0;
  let before = "";
  let last = "";
  const close = () => {
    if (packed.length) shards.push({ from, text: `[${packed.join(",")}]` });
  };
  for (const row of rows) {
    const { key } = row;
    if (size > SHARD_SIZE && key !== last) {
      close();
      [packed, size, before] = [[], 0, ""];
    }
    if (!packed.length) from = key;
    const text = JSON.stringify(packRow(row, before));
    packed.push(text);
    size += text.length;
    before = row.term;
    last = key;
  }
  close();
  return shards;
}
