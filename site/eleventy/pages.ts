import type { Context } from "../context.ts";
import { hasDrawnCover } from "../covers/index.ts";
import { formerAddresses } from "../entries/address.ts";
import { alphabetOf, type Letter } from "../entries/alphabet.ts";
import type { Entry } from "../entries/entry.ts";
import { themesOf } from "../entries/facts.ts";
import { type Part, partsOf, WHOLE } from "../entries/parts.ts";
import { COLLECTION_NAMES, type CollectionName } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { THEMES } from "../model/vocabulary.ts";

/** What the templates paginate over: mostly pages that exist once per language. */
export interface Pages {
  readonly languages: readonly { readonly language: Language }[];
  readonly entries: readonly { readonly entry: Entry; readonly language: Language }[];
  /** Addresses that entries had before (`from`). */
  readonly moved: readonly { readonly entry: Entry; readonly language: Language; readonly from: string }[];
  /** The entries with a drawn cover, each once: a picture has no language. */
  readonly covers: readonly Entry[];
  /** The accessibility statement, if editors have written one. */
  readonly statement: readonly Entry[];
  readonly lists: readonly {
    readonly collection: CollectionName;
    readonly part: Part;
    readonly language: Language;
  }[];
  /** From A to Å: every entry on one page, or where those are many, a page for each letter besides. */
  readonly alphabet: readonly { readonly language: Language; readonly letter: Letter | undefined }[];
  readonly themes: readonly { readonly theme: string; readonly part: Part; readonly language: Language }[];
}

const inEachLanguage = <T>(items: readonly T[]): readonly (T & { language: Language })[] =>
  items.flatMap((item) => LANGUAGE_IDS.map((language) => ({ ...item, language })));

/** Entries that one page from A to Å can hold without being heavy. */
const MOST_ON_A_PAGE = 150;

/** Whether the list from A to Å has a page for each letter. */
export const isPaged = (entries: readonly Entry[]): boolean => entries.length > MOST_ON_A_PAGE;

function countedBy<Name>(names: readonly Name[]): ReadonlyMap<Name, number> {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The methods stand on one page, because there they are narrowed down. */
const listParts = (collection: CollectionName, count = 0): readonly Part[] => {
  if (count === 0) return [];
  return collection === "methods" ? [WHOLE] : partsOf(count);
};

/** Every page of the site; themes and collections without entries have none. */
export function pagesOf({ store }: Context): Pages {
  const ofTheme = countedBy(store.entries.flatMap(themesOf));
  const ofCollection = countedBy(store.entries.map(({ collection }) => collection));
  return {
    languages: inEachLanguage([{}]),
    entries: inEachLanguage(store.entries.map((entry) => ({ entry }))),
    moved: inEachLanguage(store.entries.map((entry) => ({ entry }))).flatMap(({ entry, language }) =>
      formerAddresses(entry, language).map((from) => ({ entry, language, from })),
    ),
    statement: store.entries.filter(({ id }) => id === "pages/accessibility"),
    covers: store.entries.filter(hasDrawnCover),
    lists: inEachLanguage(
      COLLECTION_NAMES.flatMap((collection) =>
        listParts(collection, ofCollection.get(collection)).map((part) => ({ collection, part })),
      ),
    ),
    alphabet: LANGUAGE_IDS.flatMap((language) =>
      [undefined, ...(isPaged(store.entries) ? alphabetOf(store.entries, language) : [])].map((letter) => ({
        language,
        letter,
      })),
    ),
    themes: inEachLanguage(
      THEMES.flatMap(({ id }) => {
        const count = ofTheme.get(id);
        return count ? partsOf(count).map((part) => ({ theme: id, part })) : [];
      }),
    ),
  };
}
