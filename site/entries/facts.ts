import type { CollectionName, Data } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import type { Entry } from "./entry.ts";

/** A text with the language it is really written in, which may not be the page's; a source's may be none of the site's (BCP 47). */
export interface Passage<L extends string = Language> {
  readonly text: string;
  readonly language: L;
}

const passage = (entry: Entry, language: Language, field: "title" | "summary"): Passage => {
  const own = entry.texts[language]?.[field];
  return own ? { text: own, language } : { text: entry.data[field], language: entry.original };
};

/** The title in a language, or else the original's. */
export const titleOf = (entry: Entry, language: Language): Passage => passage(entry, language, "title");

/** The summary in a language, or else the original's. */
export const summaryOf = (entry: Entry, language: Language): Passage => passage(entry, language, "summary");

/** The date by which an entry is ordered; empty where its collection has none. */
export const dateOf = (entry: Entry): string => ("date" in entry.data ? entry.data.date : "");

/** The themes' ids; none where the collection has none. */
export const themesOf = (entry: Entry): readonly string[] =>
  "themes" in entry.data ? entry.data.themes : [];

/** The language in which the full text stands on a language's page. */
export const textLanguageOf = (entry: Entry, language: Language): Language =>
  entry.languages.includes(language) ? language : entry.original;

/** All fields as a language's page shows them: the shared ones, and the text's own. */
export function dataOf<C extends CollectionName>(entry: Entry<C>, language: Language): Data<C> {
  const texts: Entry<C>["texts"] = entry.texts;
  return { ...entry.data, ...texts[textLanguageOf(entry, language)] };
}
