import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import type { FacetTable } from "./facet.ts";
import { facetTable } from "./facet-columns.ts";
import { type IndexPassage, passagesOf } from "./passages.ts";
import type { Card } from "./root.ts";
import { textName } from "./text-file.ts";
import { textOf } from "./texts.ts";

/** Everything that the index of a language is made of; documents are numbered by their places. */
export interface Material {
  readonly language: Language;
  readonly passages: readonly (readonly IndexPassage[])[];
  readonly cards: readonly Card[];
  /** Documents about the site itself. */
  readonly minor: readonly number[];
  readonly facets?: FacetTable;
  /** The texts for excerpts, by the names of their files; entries with the same text share one. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the content gives to the index of a language. */
export function materialOf(store: Store, language: Language): Material {
  const { entries } = store;
  const numbers = new Map(entries.map((entry, index) => [entry.id, index]));
  const number = (entry: Entry) => numbers.get(entry.id) ?? 0;
  const passages = entries.map((entry) => passagesOf(entry, language, store));
  const texts = passages.map(textOf);
  return {
    language,
    passages,
    cards: entries.map((entry, index) => ({
      ...cardOf(entry, language),
      ...(texts[index] && { text: texts[index].version }),
      links: store.related(entry).map(number),
    })),
    texts: new Map(
      texts.flatMap((text, index) =>
        text ? [[textName(entries[index]?.id ?? "", text.version), text.file]] : [],
      ),
    ),
    minor: entries.flatMap((entry, id) => (["pages", "responses"].includes(entry.collection) ? [id] : [])),
    facets: facetTable(store, language),
  };
}

const cardOf = (entry: Entry, language: Language): Omit<Card, "links"> => {
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
  };
};
