import type { Entry } from "../../entries/entry.ts";
import { isOf } from "../../entries/entry.ts";
import { dateOf, themesOf } from "../../entries/facts.ts";
import type { Store } from "../../entries/store.ts";
import { COLLECTION_NAMES, collections, type EntryId } from "../../model/collections/index.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { facetTerms, THEME_TERMS } from "../../model/vocabulary.ts";
import {
  FACET_NAMES,
  type FacetColumn,
  type FacetName,
  type FacetTable,
  type FacetValue,
} from "../format/facet.ts";

/** Where an entry's references lead. */
type FacetStore = Pick<Store, "has" | "get">;

/** Where a facet's values come from: what they are called, and which of them an entry has. */
interface FacetSource {
  readonly values: (language: Language, entries: readonly Entry[]) => readonly FacetValue[];
  readonly of: (entry: Entry, store: FacetStore) => readonly string[];
}

const terms =
  (list: readonly (Readonly<Record<Language, string>> & { readonly id: string })[]) =>
  (language: Language): FacetValue[] =>
    list.map((term) => ({ id: term.id, label: term[language] }));

const GROUPS = [
  { id: "1-4", from: 1, to: 4 },
  { id: "5-12", from: 5, to: 12 },
  { id: "13-30", from: 13, to: 30 },
  { id: "31-100", from: 31, to: 100 },
  { id: "100+", from: 101, to: Number.POSITIVE_INFINITY },
];

const SOURCES: Readonly<Record<FacetName, FacetSource>> = {
  type: {
    values: (language) => COLLECTION_NAMES.map((id) => ({ id, label: collections[id].label[language] })),
    of: (entry) => [entry.collection],
  },
  theme: { values: terms(THEME_TERMS), of: themesOf },
  text: {
    values: () => LANGUAGES.map(({ id, name }) => ({ id, label: name })),
    of: (entry) => entry.languages,
  },
  country: { values: terms(facetTerms("country")), of: countriesOf },
  year: {
    values: (_, entries) =>
      [...new Set(entries.map(yearOf).filter(Boolean))]
        .sort()
        .reverse()
        .map((id) => ({ id, label: id })),
    of: (entry) => [yearOf(entry)].filter(Boolean),
  },
  phase: {
    values: terms(facetTerms("phase")),
    of: (entry) => (isOf(entry, "methods") ? entry.data.phase : []),
  },
  time: {
    values: terms(facetTerms("time")),
    of: (entry) => (isOf(entry, "methods") ? [entry.data.time] : []),
  },
  group: {
    values: () => GROUPS.map(({ id }) => ({ id, label: id.replace("-", "–") })),
    of: (entry) => {
      if (!isOf(entry, "methods")) return [];
      const { groupMin, groupMax = Number.POSITIVE_INFINITY } = entry.data;
      return GROUPS.filter(({ from, to }) => groupMin <= to && from <= groupMax).map(({ id }) => id);
    },
  },
  mode: {
    values: terms(facetTerms("mode")),
    // What can be done both ways is found by who asks for either.
    of: (entry) =>
      !isOf(entry, "methods")
        ? []
        : entry.data.mode === "both"
          ? ["physical", "digital", "both"]
          : [entry.data.mode],
  },
};

const yearOf = (entry: Entry): string => dateOf(entry).slice(0, 4);

/** An entry's own country, or those of the organisations that it names. */
function countriesOf(entry: Entry, store: FacetStore): readonly string[] {
  const named = entry.references.map(({ to }) => to).filter((id: EntryId) => store.has(id));
  const all = [entry, ...named.map((id) => store.get(id))];
  return [...new Set(all.flatMap((each) => (isOf(each, "organisations") ? each.data.country : [])))];
}

/** By what the list of methods is narrowed. */
export const FINDER_FACETS = [
  "phase",
  "time",
  "group",
  "mode",
  "theme",
] as const satisfies readonly FacetName[];

/** The names of the values that a facet of the finder may have, the same in every language. */
export const facetIds = (name: (typeof FINDER_FACETS)[number]): readonly string[] =>
  SOURCES[name].values("en", []).map(({ id }) => id);

/** Which values of a facet an entry has. */
export const facetsOf = (name: FacetName, entry: Entry, store: FacetStore): readonly string[] =>
  SOURCES[name].of(entry, store);

/** A facet of these entries; values that none of them has are left out. */
export function facetColumn(
  name: FacetName,
  entries: readonly Entry[],
  store: FacetStore,
  language: Language,
): FacetColumn {
  const ids = entries.map((entry) => facetsOf(name, entry, store));
  const used = new Set(ids.flat());
  const values = SOURCES[name].values(language, entries).filter(({ id }) => used.has(id));
  const places = new Map(values.map(({ id }, place) => [id, place]));
  return { name, values, of: ids.map((each) => each.flatMap((id) => places.get(id) ?? [])) };
}

/** The table by which a language's results can be filtered. */
export const facetTable = (store: Store, language: Language): FacetTable => ({
  columns: FACET_NAMES.map((name) => facetColumn(name, store.entries, store, language)),
  dates: store.entries.map(dateOf),
});
