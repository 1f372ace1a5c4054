import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { Cache, type Cached, keyOf } from "./cache.ts";
import { compilerVersion, Refusal } from "./compiler.ts";
import type { Source } from "./document.ts";
import { readFonts } from "./fonts.ts";
import { forPrint } from "./pictures.ts";
import { Signs } from "./signs.ts";
import { Typesetters } from "./typesetters.ts";

const ROOM = path.dirname(fileURLToPath(import.meta.url));

/** The look of the documents: any of them may be part of any. */
const TEMPLATES = ["template.typ", "cards.typ"];

/** A document, if it could be made, and what its editor should know about it. */
export interface Printed {
  readonly document: Cached | undefined;
  /** What of its text could not be shown. */
  readonly notes: readonly string[];
  /** Why there is no document. */
  readonly refusal?: string;
}

/** Makes documents, several at once; Typst starts only when one is not in the cache. */
export class Press {
  readonly #cache: Cache;
  readonly #contentFolder: string;
  readonly #typesetters = new Typesetters();
  readonly #signs: Signs;
  /** What every document is made of besides its own content. */
  readonly #common: string;

  private constructor(
    cache: Cache,
    contentFolder: string,
    fonts: readonly (readonly Buffer[])[],
    templates: readonly Buffer[],
  ) {
    this.#cache = cache;
    this.#contentFolder = contentFolder;
    this.#signs = new Signs(fonts);
    this.#common = keyOf([compilerVersion, sharp.versions.sharp, ...templates, ...fonts.flat()]);
  }

  /** Makes a press ready with the fonts, the template, and a cache in `<cacheFolder>/pdf/`. */
  static async open(folders: {
    readonly cacheFolder: string;
    readonly contentFolder: string;
  }): Promise<Press> {
    const cache = await Cache.open(folders.cacheFolder, "pdf");
    const templates = await Promise.all(TEMPLATES.map((name) => readFile(path.join(ROOM, name))));
    return new Press(cache, folders.contentFolder, await readFonts(), templates);
  }

  /** How many documents are worth asking for at once: some are being set while others are looked for in the cache. */
  get width(): number {
    return 2 * this.#typesetters.size;
  }

  /** Ends what the press has started. */
  close(): void {
    this.#typesetters.close();
  }

  /** A document, from the cache or newly made. Its notes begin with its name and say what to do. */
  async print(name: string, { deadLinks, ...source }: Source): Promise<Printed> {
    const missing = this.#signs.missingIn(source.typst);
    const notes = [...deadLinks.map(deadLinkNote), ...missing.map(signNote)];
    const named = (note: string) => `${name}: ${note}`;
    try {
      const typst = this.#signs.substitute(source.typst, missing);
      return { document: await this.#make({ ...source, typst }), notes: notes.map(named) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { document: undefined, notes: notes.map(named), refusal: named(refusalNote(error)) };
    }
  }

  async #make({ typst, pictures }: Pick<Source, "typst" | "pictures">): Promise<Cached> {
    const uploads = await pictures.read(this.#contentFolder);
    const key = keyOf([this.#common, typst, ...[...uploads].flat()]);
    const cached = this.#cache.find(key);
    if (cached) return cached;
    const ready = new Map<string, Buffer>();
    for (const [file, bytes] of uploads) ready.set(file, await forPrint(bytes, file));
    return this.#cache.keep(key, await this.#typesetters.set({ source: typst, pictures: ready }));
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
