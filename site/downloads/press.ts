import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { Cache, type Cached, keyOf } from "./cache.ts";
import { Compiler, compilerVersion, Refusal } from "./compiler.ts";
import { type Source, sourceOf } from "./document.ts";
import type { Edition } from "./edition.ts";
import { readFonts } from "./fonts.ts";
import { forPrint } from "./pictures.ts";
import { Signs } from "./signs.ts";

const TEMPLATE = path.join(path.dirname(fileURLToPath(import.meta.url)), "template.typ");

/** A document, if it could be made, and what its editor should know about it. */
export interface Printed {
  readonly document: Cached | undefined;
  readonly notes: readonly string[];
}

/** Makes documents one after another; Typst starts only when one is not in the cache. */
export class Press {
  readonly #cache: Cache;
  readonly #contentFolder: string;
  readonly #fonts: readonly (readonly Buffer[])[];
  readonly #signs: Signs;
  /** What every document is made of besides its own content. */
  readonly #common: string;
  #compiler: Compiler | undefined;

  private constructor(
    cache: Cache,
    contentFolder: string,
    fonts: readonly (readonly Buffer[])[],
    template: Buffer,
  ) {
    this.#cache = cache;
    this.#contentFolder = contentFolder;
    this.#fonts = fonts;
    this.#signs = new Signs(fonts);
    this.#common = keyOf([compilerVersion, sharp.versions.sharp, template, ...fonts.flat()]);
  }

  /** Makes a press ready with the fonts, the template, and a cache in `<cacheFolder>/pdf/`. */
  static async open(folders: {
    readonly cacheFolder: string;
    readonly contentFolder: string;
  }): Promise<Press> {
    const cache = await Cache.open(path.join(folders.cacheFolder, "pdf"));
    return new Press(cache, folders.contentFolder, await readFonts(), await readFile(TEMPLATE));
  }

  /** The document of an edition, from the cache or newly made. Its notes name entry, language, and what to do. */
  async print(edition: Edition): Promise<Printed> {
    const { deadLinks, ...source } = sourceOf(edition);
    const missing = this.#signs.missingIn(source.typst);
    const notes = [...deadLinks.map(deadLinkNote), ...missing.map(signNote)];
    const named = (note: string) => `${edition.entry.id} (${edition.language}): ${note}`;
    try {
      const typst = this.#signs.substitute(source.typst, missing);
      return { document: await this.#make({ ...source, typst }), notes: notes.map(named) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { document: undefined, notes: [...notes, refusalNote(error)].map(named) };
    }
  }

  async #make({ typst, pictures }: Pick<Source, "typst" | "pictures">): Promise<Cached> {
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

const deadLinkNote = (href: string): string =>
  `The link “${href}” is not an address; the PDF has its words only. Correct it in the text.`;

const signNote = (sign: string): string =>
  `The PDF's fonts have no “${sign}” (${[...sign].map(codePoint).join(" ")}); it shows □ instead. Write it in other signs, or in words.`;

const codePoint = (sign: string): string =>
  `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;

const refusalNote = ({ message }: Refusal): string =>
  `There is no PDF, because Typst refuses the text: ${message}. Simplify the text at that place.`;
