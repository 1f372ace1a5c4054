import type { Entry } from "./entries/entry.ts";
import type { Store } from "./entries/store.ts";
import type { Picture } from "./images/index.ts";
import type { Language } from "./model/language.ts";

/** A file that readers can download, as its link describes it. */
export interface Download {
  readonly address: string;
  readonly language: Language;
  readonly bytes: number;
  readonly pages: number;
}

/** An uploaded file under `/media/`. */
export interface Upload {
  readonly address: string;
  readonly bytes: number;
}

/** What pages and components may ask for; in the CMS's preview the answers are few. */
export interface Context {
  readonly store: Store;
  /** The sizes of a picture under `/media/`. */
  readonly picture: (address: string) => Picture | undefined;
  /** The PDF of an entry in a language, or else the original's. */
  readonly download: (entry: Entry, language: Language) => Download | undefined;
  readonly upload: (address: string) => Upload | undefined;
  /** Addresses of stylesheet and scripts with their version. */
  readonly assets: Readonly<Record<"style" | "search", string>>;
  /** The day of the build, `2026-11-22`; divides events into coming and past. */
  readonly today: string;
}
