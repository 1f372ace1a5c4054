import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { Cache, type Cached, keyOf } from "./cache.ts";
import { Compiler, compilerVersion } from "./compiler.ts";
import { sourceOf } from "./document.ts";
import type { Edition } from "./edition.ts";
import { readFonts } from "./fonts.ts";
import { forPrint } from "./pictures.ts";

const TEMPLATE = path.join(path.dirname(fileURLToPath(import.meta.url)), "template.typ");

/** Makes documents one after another; Typst starts only when one is not in the cache. */
export class Press {
  readonly #cache: Cache;
  readonly #contentFolder: string;
  readonly #fonts: readonly Buffer[];
  /** What every document is made of besides its own content. */
  readonly #common: string;
  #compiler: Compiler | undefined;

  private constructor(cache: Cache, contentFolder: string, fonts: readonly Buffer[], template: Buffer) {
    this.#cache = cache;
    this.#contentFolder = contentFolder;
    this.#fonts = fonts;
    this.#common = keyOf([compilerVersion, sharp.versions.sharp, template, ...fonts]);
  }

  /** Makes a press ready with the fonts, the template, and a cache in `<cacheFolder>/pdf/`. */
  static async open(folders: {
    readonly cacheFolder: string;
    readonly contentFolder: string;
  }): Promise<Press> {
    const cache = await Cache.open(path.join(folders.cacheFolder, "pdf"));
    return new Press(cache, folders.contentFolder, await readFonts(), await readFile(TEMPLATE));
  }

  /** The document of an edition, from the cache or newly made; an error names entry and language. */
  async print(edition: Edition): Promise<Cached> {
    try {
      return await this.#print(edition);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${edition.entry.id} (${edition.language}): ${reason}`);
    }
  }

  async #print(edition: Edition): Promise<Cached> {
    const { typst, pictures } = sourceOf(edition);
    const uploads = await pictures.read(this.#contentFolder);
    const key = keyOf([this.#common, typst, ...[...uploads].flat()]);
    const cached = await this.#cache.find(key);
    if (cached) return cached;
    const ready = new Map<string, Buffer>();
    for (const [file, bytes] of uploads) ready.set(file, await forPrint(bytes, file));
    this.#compiler ??= new Compiler(this.#fonts);
    return this.#cache.keep(key, this.#compiler.compile(typst, ready));
  }
}
