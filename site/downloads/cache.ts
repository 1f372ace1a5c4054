import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Pdf } from "./compiler.ts";

/** A finished document in the cache. */
export interface Cached {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** `<key>.<pages>.pdf`: the number of pages stands in the name, so that no document must be opened for it. */
const NAME = /^([0-9a-f]+)\.(\d+)\.pdf$/;

/** Finished documents by a hash of everything that they are made of. */
export class Cache {
  readonly #folder: string;
  readonly #pages: Map<string, number>;

  private constructor(folder: string, pages: Map<string, number>) {
    this.#folder = folder;
    this.#pages = pages;
  }

  /** Opens the cache in a folder, which is made when there is none. */
  static async open(folder: string): Promise<Cache> {
    await mkdir(folder, { recursive: true });
    const names = (await readdir(folder)).flatMap((name) => [...(NAME.exec(name) ? [name] : [])]);
    return new Cache(
      folder,
      new Map(names.map((name) => [name.split(".")[0] ?? "", Number(name.split(".")[1])])),
    );
  }

  /** The document of a key, if it was finished before. */
  async find(key: string): Promise<Cached | undefined> {
    const pages = this.#pages.get(key);
    if (pages === undefined) return undefined;
    const file = path.join(this.#folder, `${key}.${pages}.pdf`);
    return { file, pages, bytes: (await stat(file)).size };
  }

  /** Keeps a finished document. */
  async keep(key: string, { bytes, pages }: Pdf): Promise<Cached> {
    const file = path.join(this.#folder, `${key}.${pages}.pdf`);
    await whole(file, (draft) => writeFile(draft, bytes));
    this.#pages.set(key, pages);
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

/** Copies a file to a place where it appears whole or not at all; a copy on write where the disk can do it. */
export async function place(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await whole(to, (draft) => copyFile(from, draft, constants.COPYFILE_FICLONE));
}

async function whole(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    await write(draft);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
