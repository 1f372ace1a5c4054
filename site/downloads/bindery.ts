import sharp from "sharp";
import { Cache, type Cached, keyOf } from "./cache.ts";
import { Refusal } from "./compiler.ts";
import type { Draft } from "./epub/books.ts";
import { filesOf, pack } from "./epub/pack.ts";
import { forPrint } from "./pictures.ts";

/** Makes EPUBs. */
export class Bindery {
  readonly #cache: Cache;
  readonly #contentFolder: string;

  private constructor(cache: Cache, contentFolder: string) {
    this.#cache = cache;
    this.#contentFolder = contentFolder;
  }

  /** Makes a bindery ready with a cache in `<cacheFolder>/epub/`. */
  static async open(folders: {
    readonly cacheFolder: string;
    readonly contentFolder: string;
  }): Promise<Bindery> {
    return new Bindery(await Cache.open(folders.cacheFolder, "epub"), folders.contentFolder);
  }

  /** A book, from the cache or newly made; none where a picture cannot be read, which its PDF's notes tell. */
  async bind({ book, pictures, names }: Draft): Promise<Cached | undefined> {
    const uploads = await pictures.read(this.#contentFolder);
    const files = filesOf(book, [...names.values()]);
    const key = keyOf([sharp.versions.sharp, ...[...files].flat(), ...[...uploads].flat()]);
    const cached = this.#cache.find(key);
    if (cached) return cached;
    const ready = new Map<string, Buffer>();
    try {
      for (const [file, bytes] of uploads) ready.set(names.get(file) ?? file, await forPrint(bytes, file));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
    return this.#cache.keep(key, { bytes: pack(files, ready), pages: 0 });
  }
}
