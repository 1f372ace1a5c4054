import { COLLECTION_NAMES, type CollectionName, collections } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language, languageFacts } from "../model/language.ts";
import { languageName, type StringKey, say } from "../model/strings.ts";
import { FACET_NAMES, type FacetName } from "./format/facet.ts";

/** The strings that the script of the search page shows. */
const KEYS = [
  "search.results_one",
  "search.results_other",
  "search.none",
  "search.failed",
  "search.retry",
  "search.searching",
  "search.sections",
  "search.remove",
  "search.suggest",
  "search.nearest",
  "search.in",
  "search.also",
  "search.alsoOff",
  "search.onlyMine",
  "search.alsoOthers",
  "search.corrected",
  "search.through",
  "search.filters",
  "search.clear",
  "search.sort",
  "search.sort.score",
  "search.sort.date",
] as const satisfies readonly StringKey[];

/** Everything that the script says, in one language: it travels in the page, so the script carries none. */
export interface PageTexts {
  readonly locale: string;
  readonly words: Readonly<Record<(typeof KEYS)[number], string>>;
  /** What one entry of a collection is called. */
  readonly kinds: Readonly<Record<CollectionName, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly facets: Readonly<Record<FacetName, string>>;
}

/** The texts of the search page in a language. */
export const pageTexts = (language: Language): PageTexts => ({
  locale: languageFacts(language).locale,
  words: record(KEYS, (key) => say(language, key)),
  kinds: record(COLLECTION_NAMES, (name) => collections[name].one[language]),
  facets: record(FACET_NAMES, (name) => say(language, `search.facet.${name}`)),
  languages: record(LANGUAGE_IDS, (each) => languageName(each, language)),
});

const record = <K extends string>(keys: readonly K[], make: (key: K) => string): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, string>;
