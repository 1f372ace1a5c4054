import siteFacts from "../../_data/site.json";
import type { Language } from "../model/language.ts";
import { entryAddress } from "./address.ts";
import type { Entry } from "./entry.ts";
import { textLanguageOf, titleOf } from "./facts.ts";

/** Who is to be named for a text: its writers, or else the site. */
export const authorsOf = (entry: Entry): readonly string[] =>
  entry.data.credits?.length ? entry.data.credits : [siteFacts.name];

/** The lasting address of the text that a page shows. */
export const citedAddress = (entry: Entry, language: Language): string =>
  new URL(entryAddress(entry, textLanguageOf(entry, language)), siteFacts.address).href;

/** What Zotero and its like read of a page: Highwire Press tags, `citation_*`. */
export function citationMetadata(
  entry: Entry,
  language: Language,
  pdf: string | undefined,
): readonly (readonly [string, string])[] {
  const { verified } = entry.data;
  return [
    ["citation_title", titleOf(entry, language).text],
    ...authorsOf(entry).map((author) => ["citation_author", author] as const),
    ...(verified ? [["citation_publication_date", verified.replaceAll("-", "/")] as const] : []),
    ["citation_publisher", siteFacts.name],
    ["citation_language", textLanguageOf(entry, language)],
    ["citation_public_url", citedAddress(entry, language)],
    ...(pdf ? [["citation_pdf_url", new URL(pdf, siteFacts.address).href] as const] : []),
  ];
}
