import lunr from "lunr";

export interface Vector {
  /** Terms by their numbers, in rising order, each followed by its value. */
  readonly elements: number[];
}

/** The attributes of an index; what we ask of it is stemmed, so it needs no pipeline. */
interface IndexParts {
  readonly invertedIndex: unknown;
  readonly fieldVectors: Readonly<Record<string, Vector>>;
  readonly tokenSet: unknown;
  readonly fields: readonly string[];
}

/** What lunr 2.3 has and its types leave out: the makers of an index's parts. */
interface Internals {
  readonly Vector: new () => Vector;
  MatchData: new () => object;
  readonly Index: new (parts: IndexParts) => lunr.Index;
  stemmer(token: { update(change: (word: string) => string): string }): string;
}

/** Lunr with the parts that are documented in its source only. */
export const internals = lunr as unknown as Internals;

/** Stands in for lunr's automaton of all words, where an index is only asked for words that it has. */
export const EVERY_WORD = { intersect: (asked: unknown): unknown => asked };

/** Stands in for what lunr gathers of each match beside its score. */
class Nothing {
  add(): void {}
  combine(): void {}
}

/** Lets lunr answer a query without gathering where it matched, which would take most of the time. */
export function withoutMatchData<T>(query: () => T): T {
  const { MatchData } = internals;
  internals.MatchData = Nothing;
  try {
    return query();
  } finally {
    internals.MatchData = MatchData;
  }
}
