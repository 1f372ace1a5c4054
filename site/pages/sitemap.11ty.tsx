import siteFacts from "../../_data/site.json";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import {
  alphabetAddress,
  cardsAddress,
  entryAddress,
  glossaryAddress,
  homeAddress,
  listAddress,
  runSheetAddress,
  themeAddress,
} from "../entries/address.ts";

export const data = { permalink: "/sitemap.xml" };

/** The addresses that search engines should know: each text once per language in which it is written. */
export default function sitemap({ pages }: { readonly context: Context; readonly pages: Pages }): string {
  const addresses = [
    ...pages.languages.map(({ language }) => homeAddress(language)),
    ...pages.lists.map(({ collection, part, language }) => listAddress(collection, language, part.number)),
    ...pages.languages.map(({ language }) => glossaryAddress(language)),
    ...pages.alphabet.map(({ language, letter }) => alphabetAddress(language, letter?.id)),
    ...pages.languages.map(({ language }) => cardsAddress(language)),
    ...pages.languages.map(({ language }) => runSheetAddress(language)),
    ...pages.themes.map(({ theme, part, language }) => themeAddress(theme, language, part.number)),
    ...pages.entries
      .filter(({ entry, language }) => entry.languages.includes(language))
      .map(({ entry, language }) => entryAddress(entry, language)),
  ];
  const urls = addresses.map(
    (address) => `<url><loc>${new URL(address, siteFacts.address).href}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
