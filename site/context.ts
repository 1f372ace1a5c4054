import type { Assets } from "./assets/names.ts";
import type { Entry } from "./entries/entry.ts";
import type { Store } from "./entries/store.ts";
import type { EntryHistory } from "./history/versions.ts";
import type { Picture } from "./images/index.ts";
import type { Language } from "./model/language.ts";
import type { Upload } from "./uploads/index.ts";

/** A file that readers can download, as its link describes it. */
export interface Download {
  readonly address: string;
  readonly language: Language;
  readonly bytes: number;
  /** None where it is not a document. */
  readonly pages?: number;
}

/** What a download is of: an entry, or several under a name. */
export type DownloadSubject = Entry | "method-cards" | `themes/${string}`;

/**
 * What a download is: the PDF or the EPUB (`book`) of its subject; the PDF of all that belongs to a project
 * (`dossier`), and that with its files.
 */
export type DownloadKind = "document" | "book" | "dossier" | "archive";

/** What pages and components may ask for; in the CMS's preview the answers are few. */
export interface Context {
  readonly store: Store;
  /** The sizes of a picture under `/media/`. */
  readonly picture: (address: string) => Picture | undefined;
  /** A document in a language, or else in the entry's original one. */
  readonly download: (
    subject: DownloadSubject,
    language: Language,
    kind?: DownloadKind,
  ) => Download | undefined;
  /** What was published of an entry, and when; undefined where nobody knows. */
  readonly history: (entry: Entry) => EntryHistory | undefined;
  /** An uploaded file, as far as it is known. */
  readonly upload: (address: string) => Upload | undefined;
  /** Addresses of stylesheet and scripts with their version. */
  readonly assets: Assets;
  /** The day of the build, `2026-11-22`; divides events into coming and past. */
  readonly today: string;
}
