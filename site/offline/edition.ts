import type { Language } from "../model/language.ts";

/** What a build tells its service worker about the files that it keeps without being asked. */
export interface Edition {
  /** The offline page of each language. */
  readonly offline: Readonly<Record<Language, string>>;
  /** The offline pages and what they are shown with. */
  readonly shell: Parcel;
  /** In each language the list of methods, each method's page, and the method cards. */
  readonly toolboxes: Readonly<Record<Language, Parcel>>;
}

/** Files that are kept together. */
export interface Parcel {
  /** Changes with any of the files. */
  readonly version: string;
  readonly addresses: readonly string[];
}
