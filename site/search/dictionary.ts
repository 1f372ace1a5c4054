import { remember } from "./remember.ts";
import type { Root } from "./root.ts";
import type { Row } from "./row.ts";
import { unpackShard } from "./shard-format.ts";

/** Gives the text of a file of the index by its name. */
export type Load = (name: string) => Promise<string>;

/** The dictionary of a language, of which only the shards that are asked for are fetched, each once. */
export class Dictionary {
  readonly #shard: (number: number) => Promise<readonly Row[]>;

  constructor(
    readonly root: Root,
    load: Load,
  ) {
    this.#shard = remember(async (number: number) => {
      const name = root.shards[number];
      return name ? unpackShard(await load(name)) : [];
    });
  }

  /** The rows that stand at a key. */
  async at(key: string): Promise<readonly Row[]> {
    const rows = await this.#shard(this.#place(key));
    return rows.filter((row) => row.key === key);
  }

  /** The rows whose keys begin with some letters, from at most `most` shards. */
  async beginning(letters: string, most: number): Promise<readonly Row[]> {
    const first = this.#place(letters);
    const last = Math.min(this.#place(`${letters}\uffff`), first + most - 1);
    const shards = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => this.#shard(first + index)),
    );
    return shards.flat().filter((row) => row.key.startsWith(letters));
  }

  /** The last shard that begins at or before a key. */
  #place(key: string): number {
    const { keys } = this.root;
    let low = 0;
    let high = keys.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((keys[middle] ?? "") <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
