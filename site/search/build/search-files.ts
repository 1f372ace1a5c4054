import type { Store } from "../../entries/store.ts";
import { buildIndexes, type Files } from "./indexes.ts";
import { materialsOf } from "./material.ts";

/**
 * The search indexes of all languages as files for `/search/`. All names but `<language>.json` change with
 * their content and may be kept for ever.
 */
export const buildSearch = (store: Store): Files =>
  new Map(buildIndexes(materialsOf(store)).flatMap((each) => [...each]));
