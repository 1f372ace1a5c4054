import { createHash } from "node:crypto";
import type { Store } from "../entries/store.ts";
import { LANGUAGE_IDS } from "../model/language.ts";
import { FIELDS } from "./fields.ts";
import { invert } from "./inverted-index.ts";
import { lengthLetter } from "./length.ts";
import { type Material, materialOf } from "./material.ts";
import { makeReader, type Reader } from "./reader.ts";
import { type Root, rootName } from "./root.ts";
import { rowsOf } from "./rows.ts";
import { cutShards } from "./shards.ts";

/** The files of an index, name → text. */
export type Files = ReadonlyMap<string, string>;

/** Cards to a file: ten results seldom stand together, so a file holds few. */
const PAGE_SIZE = 6;

/**
 * The search indexes of all languages as files for `/search/`. All names but `<language>.json` change with
 * their content and may be kept for ever.
 */
export function buildSearch(store: Store): Files {
  const read = makeReader();
  return new Map(LANGUAGE_IDS.flatMap((language) => [...buildIndex(materialOf(store, language), read)]));
}

/** Builds one language's index: shards and cards under names made of their content, and the root. */
export function buildIndex(material: Material, read: Reader): Files {
  const { language, passages, cards, minor, facets } = material;
  const index = invert(passages, language, read);
  const files = new Map<string, string>();
  const add = (text: string): string => {
    const name = `${language}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`;
    files.set(name, text);
    return name;
  };
  const shards = cutShards(rowsOf(index, language));
  const pages = Array.from({ length: Math.ceil(cards.length / PAGE_SIZE) }, (_, page) =>
    JSON.stringify(cards.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)),
  );
  const root: Root = {
    language,
    documents: cards.length,
    averages: index.lengths.map(mean),
    lengths: FIELDS.map(({ measured }, field) =>
      measured ? (index.lengths[field] ?? []).map(lengthLetter).join("") : "",
    ),
    keys: shards.map(({ from }) => from),
    shards: shards.map(({ text }) => add(text)),
    pageSize: PAGE_SIZE,
    pages: pages.map(add),
    ...(facets && { facets: add(JSON.stringify(facets)) }),
    minor: minor,
  };
  files.set(rootName(language), JSON.stringify(root));
  return files;
}

const mean = (lengths: readonly number[]): number =>
  lengths.length ? lengths.reduce((sum, each) => sum + each, 0) / lengths.length : 0;
