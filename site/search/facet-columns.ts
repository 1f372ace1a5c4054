import type { Entry, EntryId } from "../entries/entry.ts";
import { isOf } from "../entries/entry.ts";
import { dateOf, themesOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import { COLLECTION_NAMES, collections } from "../model/collections/index.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { facetTerms, THEME_TERMS } from "../model/vocabulary.ts";
import type { FacetColumn, FacetName, FacetTable, FacetValue } from "./facet.ts";

/** Where a facet's values come from: what they are called, and which of them an entry has. */
interface FacetSource {
  readonly values: (language: Language, entries: readonly Entry[]) => readonly FacetValue[];
  readonly of: (entry: Entry, store: Store) => readonly string[];
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
    of: (entry) => (isOf(entry, "methods") ? [entry.data.mode] : []),
  },
};

const yearOf = (entry: Entry): string => dateOf(entry).slice(0, 4);

/** An entry's own country, or those of the organisations that it names. */
function countriesOf(entry: Entry, store: Store): readonly string[] {
  const named = entry.references.map(({ to }) => to).filter((id: EntryId) => store.has(id));
  const all = [entry, ...named.map((id) => store.get(id))];
  return [...new Set(all.flatMap((each) => (isOf(each, "organisations") ? each.data.country : [])))];
}

/** The table by which a language's results can be filtered; values that no entry has are left out. */
export function facetTable(store: Store, language: Language): FacetTable {
  const { entries } = store;
  const columns = Object.entries(SOURCES).map(([name, source]): FacetColumn => {
    const ids = entries.map((entry) => source.of(entry, store));
    const used = new Set(ids.flat());
    const values = source.values(language, entries).filter(({ id }) => used.has(id));
    const places = new Map(values.map(({ id }, place) => [id, place]));
    return {
      name: name as FacetName,
      values,
      of: ids.map((each) => each.flatMap((id) => places.get(id) ?? [])),
    };
  });
  return { columns, dates: entries.map(dateOf) };
}
