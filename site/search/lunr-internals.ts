import lunr from "lunr";
import type { FieldName } from "./fields.ts";

/** What lunr 2.3 has and its types leave out: the raw numbers of which vectors are made, and the makers of parts. */
export interface Builder extends lunr.Builder {
  readonly invertedIndex: Readonly<
    Record<string, Readonly<Record<FieldName, Readonly<Record<string, unknown>>>>>
  >;
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fieldLengths: Record<string, number>;
  readonly averageFieldLength: Readonly<Record<FieldName, number>>;
  calculateAverageFieldLengths(): void;
}

export interface Vector {
  insert(index: number, value: number): void;
}

/** The attributes of an index, as its constructor takes them. */
interface IndexParts {
  readonly invertedIndex: unknown;
  readonly fieldVectors: Readonly<Record<string, Vector>>;
  readonly tokenSet: unknown;
  readonly fields: readonly string[];
  readonly pipeline: lunr.Pipeline;
}

interface Internals {
  readonly Builder: new () => Builder;
  readonly Vector: new () => Vector;
  readonly Index: new (parts: IndexParts) => lunr.Index;
  readonly TokenSet: { fromArray(terms: readonly string[]): unknown };
  stemmer(token: { update(change: (word: string) => string): string }): string;
}

/** Lunr with the parts that are documented in its source only. */
export const internals = lunr as unknown as Internals;
