import { numberedName } from "../format/file-name.ts";
import { frontDecode } from "../format/front-coding.ts";
import type { Root } from "../format/root.ts";
import type { Lead, Row } from "../format/row.ts";
import { unpackShard } from "../format/shard-format.ts";
import { conceptTerm } from "../format/term-signs.ts";
import { remember } from "./remember.ts";

/** Gives the text of a file of the index by its name. */
export type Load = (name: string) => Promise<string>;

/** The dictionary of a language, of which only the shards that are asked for are fetched, each once. */
export class Dictionary {
  /** With what each shard begins. */
  readonly #keys: readonly string[];
  readonly #shard: (number: number) => Promise<readonly Row[]>;

  constructor(
    readonly root: Root,
    load: Load,
  ) {
    this.#keys = frontDecode(root.keys);
    this.#shard = remember(async (number: number) => {
      return this.#keys.length
        ? unpackShard(await load(numberedName(root.language, root.shards, number)))
        : [];
    });
  }

  /** The rows that stand at a key. */
  async at(key: string): Promise<readonly Row[]> {
    const rows = await this.#shard(this.#place(key));
    return following(rows, key, (row) => row.key === key);
  }

  /** The concept to which a name leads. */
  async concept({ at, concept }: Pick<Lead, "at" | "concept">): Promise<Row | undefined> {
    const term = conceptTerm(concept);
    return (await this.at(at)).find((row) => row.term === term);
  }

  /** The rows whose keys begin with some letters, from at most `most` shards. */
  async beginning(letters: string, most: number): Promise<readonly Row[]> {
    const first = this.#place(letters);
    const last = Math.min(this.#place(`${letters}\uffff`), first + most - 1);
    const shards = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => this.#shard(first + index)),
    );
    return shards.flatMap((rows) => following(rows, letters, (row) => row.key.startsWith(letters)));
  }

  /** The last shard that begins at or before a key. */
  #place(key: string): number {
    return Math.max(0, firstWhere(this.#keys, (from) => from > key) - 1);
  }
}

/** The rows from a key on for which something is true; keys are made of few rows only, since that takes time. */
function following(rows: readonly Row[], key: string, belongs: (row: Row) => boolean): Row[] {
  const start = firstWhere(rows, (row) => row.key >= key);
  let end = start;
  for (let row = rows[end]; row && belongs(row); row = rows[end]) end++;
  return rows.slice(start, end);
}

/** The place of the first element of an ordered list that is past some point, or the list's end. */
function firstWhere<T>(list: readonly T[], isPast: (element: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
