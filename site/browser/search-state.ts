import { FACET_NAMES, type FacetName, type Filters } from "../search/format/facet.ts";

/** Results that are shown at first, and that "more" adds. */
export const PAGE = 10;
/** Nobody reads further; an address may ask for anything. */
const MOST = 200;

/** What the address of the search page says, so that a search can be shared. */
export interface SearchState {
  readonly query: string;
  /** Whether other words for the same are searched too; `own=1` switches it off. */
  readonly concepts: boolean;
  readonly sort: "score" | "date";
  /** Chosen values, each facet under its own name: `type=methods&type=news&year=2022`. */
  readonly filters: Filters;
  /** How many results are shown; `show=20` after one "more". */
  readonly limit: number;
}

/** Reads the state from the page's address. */
export function readState(address: string): SearchState {
  const { searchParams } = new URL(address);
  const chosen = FACET_NAMES.map((name) => [name, searchParams.getAll(name)] as const);
  return {
    query: searchParams.get("q") ?? "",
    concepts: searchParams.get("own") !== "1",
    sort: searchParams.get("sort") === "date" ? "date" : "score",
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length)),
    limit: Math.min(MOST, Math.max(PAGE, Number.parseInt(searchParams.get("show") ?? "", 10) || PAGE)),
  };
}

/** The page's address with a state in it; nothing that is as usual. */
export function stateAddress(
  { query, concepts, sort, filters, limit }: SearchState,
  address: string,
): string {
  const url = new URL(address);
  url.search = "";
  if (query) url.searchParams.set("q", query);
  if (!concepts) url.searchParams.set("own", "1");
  if (sort !== "score") url.searchParams.set("sort", sort);
  for (const [name, values] of Object.entries(filters))
    for (const value of values) url.searchParams.append(name, value);
  if (limit > PAGE) url.searchParams.set("show", String(limit));
  return url.href;
}

/** The filters with one value put in or taken out. */
export function switchFilter(filters: Filters, name: FacetName, value: string): Filters {
  const before = filters[name] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return Object.fromEntries(
    Object.entries({ ...filters, [name]: after }).filter(([, values]) => values.length),
  );
}
