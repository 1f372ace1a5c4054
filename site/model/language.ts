import languages from "../../_data/languages.json";

/** The four languages of the interface and of what editors write. */
export type Language = "da" | "nb" | "sv" | "en";

/** One text in each of the four languages. */
export type Words = Readonly<Record<Language, string>>;

export interface LanguageFacts {
  readonly id: Language;
  /** Tag for `lang` and `hreflang` (BCP 47). */
  readonly bcp47: string;
  /** Locale for Intl: dates, numbers and the alphabet's order. */
  readonly locale: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Opening and closing quotation marks, double then single. */
  readonly quotes: string;
}

/** The languages in the order in which the site shows them. */
export const LANGUAGES = languages as readonly LanguageFacts[];

/** The same value for each language: `eachLanguage((l) => l.toUpperCase())` → `{ da: "DA", … }`. */
export const eachLanguage = <T>(make: (language: Language) => T): Record<Language, T> => ({
  da: make("da"),
  nb: make("nb"),
  sv: make("sv"),
  en: make("en"),
});

/** The languages' ids, in the same order; without the facts, so that a script need not bring those along. */
export const LANGUAGE_IDS = Object.keys(eachLanguage(() => "")) as readonly Language[];

/** Whether a folder name or a parameter is one of the four languages. */
export const isLanguage = (value: unknown): value is Language => LANGUAGE_IDS.includes(value as Language);

/** The facts of one language. */
export function languageFacts(id: Language): LanguageFacts {
  const facts = LANGUAGES.find((language) => language.id === id);
  if (!facts) throw new Error(`_data/languages.json has no language "${id}"`);
  return facts;
}
