import type { Store } from "../site/entries/store.ts";
import { countWork } from "../site/entries/translation/work.ts";
import { LANGUAGE_IDS } from "../site/model/language.ts";
import { languageName } from "../site/model/strings.ts";

/** Prints how far the translations are, a line for each language; the sections are named on the site's work list. */
export function printTranslations(store: Store): void {
  for (const language of LANGUAGE_IDS) {
    const { behind, untranslated, unknown } = countWork(store, language);
    console.log(
      `${languageName(language, "en")}: ${behind} translations behind their original, ${untranslated} texts not ` +
        `translated, ${unknown} translations of an unknown version.`,
    );
  }
}
