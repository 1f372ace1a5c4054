import type { CollectionName } from "../../model/collections/index.ts";
import type { Language } from "../../model/language.ts";
import type { FrontCoded } from "./front-coding.ts";

/** What the browser fetches first, and what names everything else of a language's index. */
export interface Root {
  readonly language: Language;
  /** Number of documents in the index. */
  readonly documents: number;
  /** Mean length of each field, in the fields' order. */
  readonly averages: readonly number[];
  /** For each field whose length counts, a letter for each document (see `length.ts`). */
  readonly lengths: readonly string[];
  /** Shards of the dictionary: with what the keys of each begin, and the hashes in the names of their files. */
  readonly keys: FrontCoded;
  readonly shards: readonly string[];
  /** Documents to a file of cards, and the hashes in the files' names. */
  readonly pageSize: number;
  readonly pages: readonly string[];
  /** The hash in the name of the facets' file, where the index has any. */
  readonly facets: readonly string[];
  /** The names of the lists of common words by which texts are read, for languages that have one. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
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
  /** Which version of its text the excerpts are made of; none where it has no running text. */
  readonly text?: string;
  /** Documents that belong together with it, by their numbers. */
  readonly links: readonly number[];
}
