import { createHash } from "node:crypto";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import type { FacetTable } from "./facet.ts";
import { facetTable } from "./facet-columns.ts";
import { FIELD_NAMES, FIELDS } from "./fields.ts";
import { type FilledBuilder, fillBuilder } from "./index-builder.ts";
import { lengthLetter } from "./length.ts";
import { passagesOf } from "./passages.ts";
import { type Card, type Root, rootName } from "./root.ts";
import { rowsOf } from "./rows.ts";
import { cutShards } from "./shards.ts";

/** Cards to a file: ten results seldom stand together, so a file holds few. */
const PAGE_SIZE = 6;

/**
 * The search indexes of all languages as files, name → text, for `/search/`. All names but `<language>.json`
 * change with their content and may be kept for ever.
 */
export function buildSearch(store: Store): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const numbers = new Map(store.entries.map((entry, index) => [entry.id, index]));
  const number = (entry: Entry) => numbers.get(entry.id) ?? 0;
  for (const language of LANGUAGE_IDS) {
    const passages = store.entries.map((entry) => passagesOf(entry, language, store));
    const cards = store.entries.map((entry) => cardOf(entry, language, store.related(entry).map(number)));
    const minor = store.entries.flatMap((entry, id) =>
      ["pages", "responses"].includes(entry.collection) ? [id] : [],
    );
    writeIndex(files, fillBuilder(passages, language), cards, language, {
      minor,
      facets: facetTable(store, language),
    });
  }
  return files;
}

const cardOf = (entry: Entry, language: Language, links: readonly number[]): Card => {
  const title = titleOf(entry, language);
  const summary = summaryOf(entry, language);
  return {
    id: entry.id,
    url: entryAddress(entry, language),
    collection: entry.collection,
    title: title.text,
    titleLang: title.language,
    summary: summary.text,
    summaryLang: summary.language,
    textLang: textLanguageOf(entry, language),
    links,
  };
};

/** Writes one language's index: shards and cards under names made of their content, then the root. */
export function writeIndex(
  files: Map<string, string>,
  filled: FilledBuilder,
  cards: readonly Card[],
  language: Language,
  extras: { readonly minor?: readonly number[]; readonly facets?: FacetTable } = {},
): void {
  const { builder } = filled;
  const add = (text: string): string => {
    const name = `${language}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`;
    files.set(name, text);
    return name;
  };
  const shards = cutShards(rowsOf(filled, language));
  const pages = Array.from({ length: Math.ceil(cards.length / PAGE_SIZE) }, (_, page) =>
    JSON.stringify(cards.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)),
  );
  const root: Root = {
    language,
    documents: cards.length,
    averages: FIELD_NAMES.map((name) => builder.averageFieldLength[name] || 0),
    lengths: FIELDS.map(({ name, measured }) =>
      measured ? cards.map((_, id) => lengthLetter(builder.fieldLengths[`${name}/${id}`] ?? 0)).join("") : "",
    ),
    keys: shards.map(({ from }) => from),
    shards: shards.map(({ text }) => add(text)),
    pageSize: PAGE_SIZE,
    pages: pages.map(add),
    ...(extras.facets && { facets: add(JSON.stringify(extras.facets)) }),
    minor: extras.minor ?? [],
  };
  files.set(rootName(language), JSON.stringify(root));
}
