import type { Context } from "../context.ts";
import { hasDrawnCover } from "../covers/index.ts";
import { formerAddresses } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { themesOf } from "../entries/facts.ts";
import { COLLECTION_NAMES, type CollectionName } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { THEMES } from "../model/vocabulary.ts";

/** What the templates paginate over: mostly pages that exist once per language. */
export interface Pages {
  readonly home: readonly { readonly language: Language }[];
  readonly entries: readonly { readonly entry: Entry; readonly language: Language }[];
  /** Addresses that entries had before (`from`). */
  readonly moved: readonly { readonly entry: Entry; readonly language: Language; readonly from: string }[];
  /** The entries with a drawn cover, each once: a picture has no language. */
  readonly covers: readonly Entry[];
  /** The accessibility statement, if editors have written one. */
  readonly statement: readonly Entry[];
  readonly lists: readonly { readonly collection: CollectionName; readonly language: Language }[];
  readonly themes: readonly { readonly theme: string; readonly language: Language }[];
}

const inEachLanguage = <T>(items: readonly T[]): readonly (T & { language: Language })[] =>
  items.flatMap((item) => LANGUAGE_IDS.map((language) => ({ ...item, language })));

/** Every page of the site; themes and collections without entries have none. */
export function pagesOf({ store }: Context): Pages {
  const used = new Set(store.entries.flatMap(themesOf));
  const filled = new Set(store.entries.map((entry) => entry.collection));
  return {
    home: inEachLanguage([{}]),
    entries: inEachLanguage(store.entries.map((entry) => ({ entry }))),
    moved: inEachLanguage(store.entries.map((entry) => ({ entry }))).flatMap(({ entry, language }) =>
      formerAddresses(entry, language).map((from) => ({ entry, language, from })),
    ),
    statement: store.entries.filter(({ id }) => id === "pages/accessibility"),
    covers: store.entries.filter(hasDrawnCover),
    lists: inEachLanguage(
      COLLECTION_NAMES.filter((name) => filled.has(name)).map((collection) => ({ collection })),
    ),
    themes: inEachLanguage(THEMES.filter(({ id }) => used.has(id)).map(({ id }) => ({ theme: id }))),
  };
}
