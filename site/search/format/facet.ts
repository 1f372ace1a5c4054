/** What results can be filtered by; the last four are about methods. The names stand in addresses. */
export const FACET_NAMES = [
  "type",
  "theme",
  "text",
  "country",
  "year",
  "phase",
  "time",
  "group",
  "mode",
] as const;

export type FacetName = (typeof FACET_NAMES)[number];

export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

/** A facet with the values that each document has, by the values' places. */
export interface FacetColumn {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly of: readonly (readonly number[])[];
}

/** All facets of an index, and the documents' dates. */
export interface FacetTable {
  readonly columns: readonly FacetColumn[];
  readonly dates: readonly string[];
}

/** What a reader has chosen: of one facet any of the values, of several facets all. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A facet beside the results: how many of them each value would leave. */
export interface FacetCounts {
  readonly name: FacetName;
  readonly values: readonly (FacetValue & { readonly count: number; readonly chosen: boolean })[];
}

/** Whether a document has what was chosen, leaving one facet out of account. */
function passes(document: number, filters: Filters, table: FacetTable, except?: FacetName): boolean {
  return table.columns.every(({ name, values, of }) => {
    const chosen = filters[name];
    if (!chosen?.length || name === except) return true;
    return (of[document] ?? []).some((place) => chosen.includes(values[place]?.id ?? ""));
  });
}

/** The documents that have what was chosen. */
export const filtered = <T extends { readonly document: number }>(
  hits: readonly T[],
  filters: Filters,
  table: FacetTable,
): T[] => hits.filter(({ document }) => passes(document, filters, table));

/**
 * The facets' counts over what was found. A facet's own choice does not narrow its own counts, so that the
 * reader sees what another choice would give. Values without results are left out unless chosen.
 */
export function countFacets(
  hits: readonly { readonly document: number }[],
  filters: Filters,
  table: FacetTable,
): FacetCounts[] {
  return table.columns.map(({ name, values, of }) => {
    const counts = values.map(() => 0);
    for (const { document } of hits) {
      if (!passes(document, filters, table, name)) continue;
      for (const place of of[document] ?? []) counts[place] = (counts[place] ?? 0) + 1;
    }
    const shown = values.map((value, place) => ({
      ...value,
      count: counts[place] ?? 0,
      chosen: filters[name]?.includes(value.id) ?? false,
    }));
    return { name, values: shown.filter(({ count, chosen }) => count > 0 || chosen) };
  });
}
