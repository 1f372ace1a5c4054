import siteFacts from "../../_data/site.json";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { dateOf, summaryOf, themesOf, titleOf } from "../entries/facts.ts";
import { eachLanguage } from "../model/language.ts";

export const data = { permalink: "/data/entries.json" };

/** Every published entry, for anyone who builds on the site; the contract stands in ARCHITECTURE.md. */
export default function entriesData({ context }: { readonly context: Context }): string {
  return `${JSON.stringify(context.store.entries.map(facts), null, 1)}\n`;
}

const facts = (entry: Entry) => ({
  id: entry.id,
  collection: entry.collection,
  slug: entry.slug,
  original: entry.original,
  languages: entry.languages,
  title: eachLanguage((language) => titleOf(entry, language).text),
  summary: eachLanguage((language) => summaryOf(entry, language).text),
  themes: themesOf(entry),
  date: dateOf(entry) || null,
  address: eachLanguage((language) => new URL(entryAddress(entry, language), siteFacts.address).href),
});
