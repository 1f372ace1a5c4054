import type { Label } from "../thesaurus/concepts.ts";
import { skeleton } from "../words/skeleton.ts";
import type { PostingList } from "./posting-list.ts";

/** Where a term occurs: its documents in each field that has it, by the field's number. */
export type Postings = ReadonlyMap<number, PostingList>;

/** A theme as a link in the reader's language. */
export type ThemeLink = readonly [name: string, url: string];

/** A name of a concept, and the key at which the dictionary has that concept. */
export interface Lead extends Label {
  readonly at: string;
}

/** One term of the dictionary with all that a query needs to know of it. */
export interface Row {
  readonly term: string;
  /** Its place in the dictionary. */
  readonly key: string;
  readonly postings: Postings;
  /** Whether it occurs anywhere; other rows only lead to concepts. */
  readonly indexed: boolean;
  /** Where a compound's first part ends, or 0. */
  readonly cut: number;
  /** Names of concepts that begin with this term. */
  readonly labels: readonly Lead[];
  /** For a concept: what to call it, in the order of the languages. */
  readonly names: readonly string[];
  /** For a concept: all that it and its kinds are called in any language, as skeletons. */
  readonly called: readonly string[];
  /** The theme that it names, for those who find nothing. */
  readonly theme: ThemeLink | undefined;
}

/** A row before it is packed, with its documents at the places of the fields that have any. */
export interface UnpackedRow extends Omit<Row, "postings" | "indexed"> {
  readonly lists: readonly (PostingList | undefined)[];
}

/** The place of a word's term in the dictionary: all spellings of a word, and its neighbours, stand together. */
export const rowKey = (term: string): string => skeleton(term.replace(/^~/, ""));

/** The order of rows: by key, then by term. */
export const compareRows = (a: Pick<Row, "key" | "term">, b: Pick<Row, "key" | "term">): number =>
  compare(a.key, b.key) || compare(a.term, b.term);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In how many documents a term occurs, in whatever field. */
export const documentsOf = (row: Row): number =>
  new Set([...row.postings.values()].flatMap(({ documents }) => [...documents])).size;
