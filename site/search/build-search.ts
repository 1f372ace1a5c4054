import type { Store } from "../entries/store.ts";
import { LANGUAGE_IDS } from "../model/language.ts";
import { buildIndexes, type Files } from "./build.ts";
import { materialOf } from "./material.ts";

/**
 * The search indexes of all languages as files for `/search/`. All names but `<language>.json` change with
 * their content and may be kept for ever.
 */
export const buildSearch = (store: Store): Files =>
  new Map(
    buildIndexes(LANGUAGE_IDS.map((language) => materialOf(store, language))).flatMap((each) => [...each]),
  );
