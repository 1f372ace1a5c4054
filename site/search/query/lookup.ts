import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { type Row, rowKey } from "../format/row.ts";
import { foreignTerm, isOwnTerm } from "../format/term-signs.ts";
import { fold } from "../words/fold.ts";
import { stem } from "../words/stem.ts";
import type { Dictionary } from "./dictionary.ts";
import { STRENGTH } from "./planned-word.ts";

/** What the dictionary has on one word of a query. */
export interface Found {
  readonly typed: string;
  /** The word's stem in the index's language. */
  readonly stem: string;
  /** Rows of the index's own language: the word, and other spellings of it. */
  readonly own: readonly Row[];
  /** Rows of words that sound alike: einsam is not ensom, but kvardag may be hverdag. */
  readonly alike: readonly Row[];
  /** Rows of words of the same origin in neighbours' languages. */
  readonly foreign: readonly Row[];
}

/** Looks a word up, in its own language and in its neighbours'. */
export async function lookUp(typed: string, language: Language, dictionary: Dictionary): Promise<Found> {
  const own = stem(typed, language);
  const foreign = new Set(LANGUAGE_IDS.map((each) => foreignTerm(stem(typed, each))));
  const plain = stem(withLetter(typed), language);
  const keys = new Set([own, plain, ...foreign].map(rowKey));
  const rows = (await Promise.all([...keys].map((key) => dictionary.at(key)))).flat();
  const folded = new Set([own, plain].map(fold));
  const [spelt, alike] = [true, false].map((same) =>
    rows.filter(({ term }) => isOwnTerm(term) && folded.has(fold(term)) === same),
  );
  return {
    typed,
    stem: own,
    own: spelt ?? [],
    alike: own.length > 2 ? (alike ?? []) : [],
    foreign: rows.filter(({ term }) => foreign.has(term)),
  };
}

/**
 * A word typed in plain letters, with a Nordic one where an ending may seem to begin: Hoganas may be Höganäs,
 * which loses no "as". Folded, all Nordic letters are alike, so one of them will do.
 */
const withLetter = (word: string): string =>
  /^[a-z]+$/.test(word)
    ? word.replace(/(?:ae|aa|a)(?=[^ao]*$)/, "ä").replace(/(?:oe|o)(?=[^ao]*$)/, "ö")
    : word;

/** The terms of a word that was found, each with its strength. */
export function termsOf({ stem, own, foreign }: Found): Map<string, number> {
  const indexed = own.filter((row) => row.indexed);
  const exact = indexed.some((row) => row.term === stem);
  const terms = new Map<string, number>();
  for (const { term } of indexed) {
    terms.set(term, term === stem ? STRENGTH.exact : exact ? STRENGTH.variant : STRENGTH.onlyVariant);
  }
  for (const { term, indexed } of foreign) if (indexed) terms.set(term, STRENGTH.foreign);
  return terms;
}
