import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import type { FacetTable } from "./facet.ts";
import { facetTable } from "./facet-columns.ts";
import { type IndexPassage, passagesOf } from "./passages.ts";
import type { Card } from "./root.ts";

/** Everything that the index of a language is made of; documents are numbered by their places. */
export interface Material {
  readonly language: Language;
  readonly passages: readonly (readonly IndexPassage[])[];
  readonly cards: readonly Card[];
  /** Documents about the site itself. */
  readonly minor: readonly number[];
  readonly facets?: FacetTable;
}

/** What the content gives to the index of a language. */
export function materialOf(store: Store, language: Language): Material {
  const { entries } = store;
  const numbers = new Map(entries.map((entry, index) => [entry.id, index]));
  const number = (entry: Entry) => numbers.get(entry.id) ?? 0;
  return {
    language,
    passages: entries.map((entry) => passagesOf(entry, language, store)),
    cards: entries.map((entry) => cardOf(entry, language, store.related(entry).map(number))),
    minor: entries.flatMap((entry, id) => (["pages", "responses"].includes(entry.collection) ? [id] : [])),
    facets: facetTable(store, language),
  };
}

const cardOf = (entry: Entry, language: Language, links: readonly number[]): Card => {
  const title = titleOf(entry, language);
  const summary = summaryOf(entry, language);
  return {
    id: entry.id,
    url: entryAddress(entry, language),
    collection: entry.collection,
    title: title.text,
    titleLang: title.language,
    summary: summary.text,
    summaryLang: summary.language,
    textLang: textLanguageOf(entry, language),
    links,
  };
};
