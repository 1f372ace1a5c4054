import { entryAddress } from "../../entries/address.ts";
import type { Entry } from "../../entries/entry.ts";
import { summaryOf, textLanguageOf, titleOf } from "../../entries/facts.ts";
import type { Store } from "../../entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import type { FacetTable } from "../format/facet.ts";
import type { Card, Root } from "../format/root.ts";
import type { ThemeLink } from "../format/row.ts";
import { textName } from "../format/text-file.ts";
import { facetTable } from "./facet-columns.ts";
import { type IndexPassage, passagesOf } from "./passages.ts";
import { packTexts, textOf } from "./texts.ts";
import { themeTerms } from "./theme-terms.ts";

/** Everything that the index of a language is made of; documents are numbered by their places. */
export interface Material {
  readonly language: Language;
  readonly passages: readonly (readonly IndexPassage[])[];
  readonly cards: readonly Card[];
  /** The terms that lead to a theme where nothing is found. */
  readonly themes: readonly (readonly [string, ThemeLink])[];
  /** Documents about the site itself. */
  readonly minor: readonly number[];
  readonly facets?: FacetTable;
  /** The names of the lists of common words that the texts need, by language. */
  readonly words: Root["words"];
  /** The texts for excerpts and those lists, by the names of their files; entries with the same text share one. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What the content gives to the index of each language. */
export function materialsOf(store: Store): Material[] {
  const { entries } = store;
  const numbers = new Map(entries.map((entry, index) => [entry.id, index]));
  const links = entries.map((entry) => store.related(entry).map(({ id }) => numbers.get(id) ?? 0));
  const minor = entries.flatMap(({ collection }, id) =>
    ["pages", "responses"].includes(collection) ? [id] : [],
  );
  const read = LANGUAGE_IDS.map((language) => {
    const passages = entries.map((entry) => passagesOf(entry, language, store));
    const texts = passages.map((each, index) => {
      const entry = entries[index];
      return entry && textOf(each, textLanguageOf(entry, language));
    });
    return { language, passages, texts };
  });
  const packed = packTexts(read.flatMap(({ texts }) => texts.filter((text) => text !== undefined)));
  return read.map(({ language, passages, texts }) => {
    const files = texts.map((text) => text && packed.pack(text));
    return {
      language,
      passages,
      cards: entries.map((entry, index) => ({
        ...cardOf(entry, language),
        ...(files[index] && { text: files[index].version }),
        links: links[index] ?? [],
      })),
      words: packed.words,
      texts: new Map([
        ...packed.wordFiles,
        ...entries.flatMap(({ id }, index): [string, string][] =>
          files[index] ? [[textName(id, files[index].version), files[index].file]] : [],
        ),
      ]),
      themes: themeTerms(store, language),
      minor,
      facets: facetTable(store, language),
    };
  });
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
