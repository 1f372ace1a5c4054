import facets from "../../_data/facets.json";
import themes from "../../_data/themes.json";
import type { Language, Words } from "./language.ts";

/** A term of a controlled list: its id in the front matter and its name in each language. */
export type Term = Words & { readonly id: string };

/** The controlled lists of `_data/facets.json`. */
export type FacetName = keyof typeof facets;

/** A theme of the thesaurus with the words that people use for it; `nn` is for search only. */
export interface Theme {
  readonly id: string;
  readonly words: Readonly<
    Record<Language | "nn", { readonly label: string; readonly syn: readonly string[] }>
  >;
}

/** All themes, in the thesaurus' order. */
export const THEMES: readonly Theme[] = themes.map(({ id, ...words }) => ({ id, words }));

/** The terms of a controlled list, in the order in which they are shown. */
export const facetTerms = (name: FacetName): readonly Term[] => facets[name];

/** The themes as terms, so that a field can offer them like any other list. */
export const THEME_TERMS: readonly Term[] = THEMES.map(({ id, words }) => ({
  id,
  da: words.da.label,
  nb: words.nb.label,
  sv: words.sv.label,
  en: words.en.label,
}));

/** The name of a term in a language: `termName("phase", "prepare", "sv")` → `"Förbereda"`. */
export function termName(facet: FacetName, id: string, language: Language): string {
  return facetTerms(facet).find((term) => term.id === id)?.[language] ?? id;
}

/** The name of a theme in a language. */
export const themeName = (id: string, language: Language): string =>
  THEME_TERMS.find((term) => term.id === id)?.[language] ?? id;
