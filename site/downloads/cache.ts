import { createHash } from "node:crypto";
import { mkdir, readdir, stat } from "node:fs/promises";
import path from "node:path";
import { write } from "../whole-file.ts";
import type { Pdf } from "./compiler.ts";

/** A finished document in the cache. */
export interface Cached {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** `<key>.<pages>.<ending>`: the number of pages stands in the name, so that no document must be opened for it. */
const NAME = /^[0-9a-f]+\.\d+\.\w+$/;

/** Finished documents of one kind by a hash of everything that they are made of. */
export class Cache {
  readonly #folder: string;
  readonly #ending: string;
  readonly #names: Map<string, string>;

  private constructor(folder: string, ending: string, names: readonly string[]) {
    this.#folder = folder;
    this.#ending = ending;
    this.#names = new Map(names.map((name) => [name.split(".")[0] ?? "", name]));
  }

  /** Opens the cache of an ending, `<folder>/<ending>/`, which is made when there is none. */
  static async open(folder: string, ending: "pdf" | "epub"): Promise<Cache> {
    const own = path.join(folder, ending);
    await mkdir(own, { recursive: true });
    const names = await readdir(own);
    return new Cache(
      own,
      ending,
      names.filter((name) => NAME.test(name)),
    );
  }

  /** The document of a key, if it was finished before. */
  async find(key: string): Promise<Cached | undefined> {
    const name = this.#names.get(key);
    if (!name) return undefined;
    const file = path.join(this.#folder, name);
    return { file, pages: Number(name.split(".")[1]), bytes: (await stat(file)).size };
  }

  /** Keeps a finished document. */
  async keep(key: string, { bytes, pages }: Pdf): Promise<Cached> {
    const name = `${key}.${pages}.${this.#ending}`;
    const file = path.join(this.#folder, name);
    await write(file, bytes);
    this.#names.set(key, name);
    return { file, pages, bytes: bytes.length };
  }
}

/** The key of everything that a document is made of. */
export function keyOf(ingredients: Iterable<string | Buffer>): string {
  const hash = createHash("sha256");
  // Each part is hashed by itself, so that no two lists of parts run together into the same bytes.
  for (const part of ingredients) hash.update(createHash("sha256").update(part).digest());
  return hash.digest("hex").slice(0, 32);
}
