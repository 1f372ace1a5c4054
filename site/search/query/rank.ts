import type { Hit } from "./matches.ts";
import { NAMES, type Places, TELLING, TITLE } from "./places.ts";
import type { PlannedWord } from "./planned-word.ts";

/** Pages about the site itself come after what the site is about. */
const MINOR = 0.2;

/** How much a word counts that stands in the running text only: many are said there in passing. */
const IN_PASSING = 0.6;

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
  places: Places,
  { titleLength, isMinor }: DocumentFacts,
): Hit[] {
  const sought = words.map((word) => soughtIn(word, places));
  const whole = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return hits
    .map(({ document, score }): Hit => {
      const shares = sharesOf(document, sought);
      const title = Math.min(1, shares.titles / Math.max(1, titleLength(document)));
      const byName = 0.5 * (shares.named / whole) ** 2 + title * (shares.titled / whole);
      const answered = (shares.answered / whole) ** 2 * (1 + byName);
      return { document, score: score * answered * (isMinor(document) ? MINOR : 1) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** A query's word with where its terms stand, the strongest first. */
interface Sought {
  readonly weight: number;
  readonly ways: readonly (readonly [strength: number, fields: Uint16Array])[];
}

const soughtIn = ({ terms, weight }: PlannedWord, places: Places): Sought => ({
  weight,
  ways: [...terms]
    .flatMap(([term, strength]) => {
      const fields = places.get(term);
      return fields ? [[strength, fields] as const] : [];
    })
    .sort(([a], [b]) => b - a),
});

/** How much of a query's weight a document answers: altogether, by its names, by its title. */
interface Shares {
  answered: number;
  named: number;
  titled: number;
  /** Words of the query in its title. */
  titles: number;
}

/** One pass over the terms, since a common word has thousands of hits. */
function sharesOf(document: number, sought: readonly Sought[]): Shares {
  const shares: Shares = { answered: 0, named: 0, titled: 0, titles: 0 };
  for (const { weight, ways } of sought) {
    let anywhere = 0;
    let told = 0;
    let named = 0;
    let titled = 0;
    for (const [strength, fields] of ways) {
      const here = fields[document] ?? 0;
      if (!here) continue;
      anywhere ||= strength;
      if (here & TELLING) told ||= strength;
      if (here & NAMES) named ||= strength;
      if (here & TITLE) titled ||= strength;
    }
    shares.answered += weight * Math.max(told, IN_PASSING * anywhere);
    shares.named += weight * named;
    shares.titled += weight * titled;
    if (titled) shares.titles += 1;
  }
  return shares;
}
