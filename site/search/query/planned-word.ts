import type { Row } from "../format/row.ts";

/** How much each way of meeting a word counts, against the word itself. */
export const STRENGTH = {
  /** The word as typed, in any of its forms. */
  exact: 1,
  /** Another spelling, where the typed one exists too (mål, mal) and where it does not (laeselyst). */
  variant: 0.4,
  onlyVariant: 0.9,
  /** The neighbours' word of the same origin. */
  foreign: 0.4,
  /** Another word for the same. */
  concept: 0.85,
  /** Another word for a word that is only part of a longer name. */
  within: 0.35,
  /** A part of a compound that is found itself, but seldom. */
  part: 0.3,
  /** A longer word that begins as typed. */
  completion: 0.3,
  /** A word that may have been meant. */
  correction: 0.7,
} as const;

/** A word of a query with the terms by which an entry can answer it. */
export interface PlannedWord {
  /** The word as the reader typed it. */
  readonly typed: string;
  readonly terms: ReadonlyMap<string, number>;
  /** How much it matters that an entry has the word: rare words more than common ones. */
  readonly weight: number;
}

/** What a query asks for, in terms of the dictionary. */
export interface Plan {
  readonly words: readonly PlannedWord[];
  readonly rows: ReadonlyMap<string, Row>;
  /** The concepts that were recognised. */
  readonly concepts: readonly Row[];
  /** Words that as typed in place of which others were searched. */
  readonly corrected: readonly string[];
  /** Whether an entry must have every word to count. */
  readonly every: boolean;
}
