import lunr from "lunr";

export interface Vector {
  insert(index: number, value: number): void;
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
  readonly Index: new (parts: IndexParts) => lunr.Index;
  readonly TokenSet: { fromArray(terms: readonly string[]): unknown };
  stemmer(token: { update(change: (word: string) => string): string }): string;
}

/** Lunr with the parts that are documented in its source only. */
export const internals = lunr as unknown as Internals;
