import type { PlannedWord } from "./planned-word.ts";
import type { Hit } from "./score.ts";

/** Pages about the site itself come after what the site is about. */
const MINOR = 0.2;

/** How much a word counts that stands in the running text only: many are said there in passing. */
const IN_PASSING = 0.6;

/** A document in its place. */
export type Ranked = Pick<Hit, "document" | "score">;

/** What ranking must know of a document. */
export interface DocumentFacts {
  /** Number of words in its title. */
  readonly titleLength: (document: number) => number;
  readonly isMinor: (document: number) => boolean;
}

/**
 * Orders what lunr found: its score, times the square of the share of the query's words that the entry
 * answers. Lunr adds words up, so one rare word would else outweigh all the others together. An entry whose
 * names answer the query gains once more, and most where the query is its whole title: readers often search
 * for a thing by its name.
 */
export function rank(
  hits: readonly Hit[],
  words: readonly PlannedWord[],
  { titleLength, isMinor }: DocumentFacts,
): Ranked[] {
  return hits
    .map((hit): Ranked => {
      const titled = words.filter(({ terms }) => hit.titled.some((term) => terms.has(term))).length;
      const whole = Math.min(1, titled / Math.max(1, titleLength(hit.document)));
      const byName = 0.5 * share(words, hit.named) ** 2 + whole * share(words, hit.titled);
      const answered = share(words, hit.told, hit.terms) ** 2 * (1 + byName);
      const { document, score } = hit;
      return { document, score: score * answered * (isMinor(document) ? MINOR : 1) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/**
 * The share of a query's words that some terms answer, by the words' weights: 0 to 1. Terms that stand `anywhere`
 * count as said in passing.
 */
function share(
  words: readonly PlannedWord[],
  terms: readonly string[],
  anywhere: readonly string[] = [],
): number {
  let whole = 0;
  let answered = 0;
  for (const word of words) {
    whole += word.weight;
    answered += word.weight * Math.max(best(word, terms), IN_PASSING * best(word, anywhere));
  }
  return whole ? answered / whole : 0;
}

/** How well the best of some terms answers a word. */
function best({ terms }: PlannedWord, some: readonly string[]): number {
  let most = 0;
  for (const term of some) most = Math.max(most, terms.get(term) ?? 0);
  return most;
}
