import { themeAddress } from "../../entries/address.ts";
import type { Store } from "../../entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { THEMES, themeName } from "../../model/vocabulary.ts";
import type { ThemeLink } from "../format/row.ts";
import { foreignTerm } from "../format/term-signs.ts";
import { stemsOf } from "../thesaurus/concepts.ts";

/**
 * The terms that lead to a theme where a search finds nothing: the words of its names in the index's language, and
 * those in the neighbours'. Themes without entries lead nowhere.
 */
export function themeTerms(store: Store, language: Language): readonly (readonly [string, ThemeLink])[] {
  const themes = THEMES.filter(({ id }) => store.withTheme(id, language).length > 0);
  const terms = new Map<string, ThemeLink>();
  // A name comes before the synonyms of others, and the reader's own language before its neighbours'.
  for (const each of [language, ...LANGUAGE_IDS.filter((one) => one !== language)])
    for (const part of ["label", "syn"] as const)
      for (const { id, words } of themes)
        for (const stem of [words[each][part]].flat().flatMap((name) => stemsOf(name, each))) {
          const term = each === language ? stem : foreignTerm(stem);
          if (!terms.has(term)) terms.set(term, [themeName(id, language), themeAddress(id, language)]);
        }
  return [...terms];
}
