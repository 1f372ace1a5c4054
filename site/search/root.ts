import type { CollectionName } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";

/** What the browser fetches first, and what names everything else of a language's index. */
export interface Root {
  readonly language: Language;
  /** Number of documents in the index. */
  readonly documents: number;
  /** Mean length of each field, in the fields' order. */
  readonly averages: readonly number[];
  /** For each field whose length counts, a letter for each document (see `length.ts`). */
  readonly lengths: readonly string[];
  /** Shards of the dictionary: the key of each one's first row, and its file. */
  readonly keys: readonly string[];
  readonly shards: readonly string[];
  /** Documents to a page of cards, and the pages' files. */
  readonly pageSize: number;
  readonly pages: readonly string[];
  /** The file of the facets, where the index has any. */
  readonly facets?: string;
  /** Documents about the site itself, which answer only when nothing else does. */
  readonly minor: readonly number[];
}

/** What a result shows of an entry. */
export interface Card {
  readonly id: string;
  readonly url: string;
  readonly collection: CollectionName;
  readonly title: string;
  readonly titleLang: Language;
  readonly summary: string;
  readonly summaryLang: Language;
  /** The language in which the full text stands on the page. */
  readonly textLang: Language;
  /** Documents that belong together with it, by their numbers. */
  readonly links: readonly number[];
}

/** The name of a language's root file. */
export const rootName = (language: Language): string => `${language}.json`;
