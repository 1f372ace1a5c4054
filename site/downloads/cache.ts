import { createHash } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { write } from "../whole-file.ts";
import type { Pdf } from "./compiler.ts";

/** A finished document in the cache. */
export interface Cached {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** `<key>.<pages>.<bytes>.<ending>`: what readers are told of a document stands in its name, so that none must be opened. */
const NAME = /^[0-9a-f]+\.\d+\.\d+\.\w+$/;

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
  find(key: string): Cached | undefined {
    const name = this.#names.get(key);
    if (!name) return undefined;
    const [, pages, bytes] = name.split(".").map(Number);
    return { file: path.join(this.#folder, name), pages: pages ?? 0, bytes: bytes ?? 0 };
  }

  /** Keeps a finished document. */
  async keep(key: string, { bytes, pages }: Pdf): Promise<Cached> {
    const name = `${key}.${pages}.${bytes.length}.${this.#ending}`;
    const file = path.join(this.#folder, name);
    await write(file, bytes);
    this.#names.set(key, name);
    return { file, pages, bytes: bytes.length };
  }
}

/** The key of everything that a document is made of. */
export function keyOf(ingredients: Iterable<string | Buffer>): string {
  const hash = createHash("sha256");
  // Each part comes after its length, so that no two lists of parts run together into the same bytes.
  for (const part of ingredients) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest("hex").slice(0, 32);
}
