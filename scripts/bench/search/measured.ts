/** What building and asking an index cost. */
export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Compressed bytes of a reader's first query with ten results, script included, one a language. */
  readonly first: readonly number[];
  /** Compressed bytes of each query after that. */
  readonly next: readonly number[];
  /** The same with an excerpt for each of the ten results; Pagefind has no results without. */
  readonly firstWithExcerpts: readonly number[];
  readonly nextWithExcerpts: readonly number[];
}
