/** A field of the index: how much a hit in it counts, and whether the field's length does. */
export interface FieldFacts {
  readonly name: string;
  readonly boost: number;
  /** Lunr counts a hit in a short text for more; in lists of names that would only be chance. */
  readonly measured: boolean;
}

/**
 * The fields of every language's index. `names` are people, places, other titles; `related` the titles of
 * entries named by relations; `parts` the parts of compounds; `foreign` what stands in another language.
 */
export const FIELDS = [
  { name: "title", boost: 8, measured: true },
  { name: "names", boost: 3, measured: false },
  { name: "summary", boost: 3.5, measured: true },
  { name: "headings", boost: 1, measured: false },
  { name: "text", boost: 0.8, measured: true },
  { name: "themes", boost: 0.8, measured: false },
  { name: "facets", boost: 1.5, measured: false },
  { name: "related", boost: 1, measured: false },
  { name: "parts", boost: 0.6, measured: false },
  { name: "foreign", boost: 0.5, measured: true },
] as const satisfies readonly FieldFacts[];

export type FieldName = (typeof FIELDS)[number]["name"];

/** The fields' numbers in the shards. */
export const FIELD_NUMBERS = Object.fromEntries(FIELDS.map(({ name }, field) => [name, field])) as Record<
  FieldName,
  number
>;

/** The fields' names, in the order of their numbers in the shards. */
export const FIELD_NAMES: readonly FieldName[] = FIELDS.map(({ name }) => name);
