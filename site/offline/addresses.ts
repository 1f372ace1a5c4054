import { LANGUAGE_IDS, type Language } from "../model/language.ts";

/** What the worker does with an address; whatever else is asked for is the browser's and the host's own affair. */
export type Kind = "page" | "file";

const PAGE = new RegExp(`^/(?:${LANGUAGE_IDS.join("|")})/(?:[^.]*/)?$`);

/**
 * Pages and what they are shown with are ours. The editors' app, its API, the search index, open data and
 * downloads are not: an old one of these would be worse than none.
 */
export function kindOf({ pathname }: Pick<URL, "pathname">): Kind | undefined {
  if (pathname === "/" || PAGE.test(pathname)) return "page";
  return pathname.startsWith("/assets/") ? "file" : undefined;
}

/** Whether an address names its content, so that what it once gave is right for ever. */
export const isVersioned = ({ pathname, search }: Pick<URL, "pathname" | "search">): boolean =>
  search.startsWith("?v=") || /\/[0-9a-f]{16}-\d+\.\w+$/.test(pathname);

/** The language of a page, where its address has one. */
export const languageOf = ({ pathname }: Pick<URL, "pathname">): Language | undefined =>
  LANGUAGE_IDS.find((language) => pathname.startsWith(`/${language}/`));

/** What a page asks for to be shown: styles, fonts, scripts, and one size of each picture. */
export const filesOf = (html: string): readonly string[] =>
  unique([...html.matchAll(/\s(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address = ""]) => address));

/** Every file that a page might ask for, all sizes of a picture included. */
export const allFilesOf = (html: string): readonly string[] =>
  unique([...html.matchAll(/\/assets\/[^"\s,]+/g)].map(([address]) => address));

/** The same picture in another size and format has the same stem. */
export const pictureStem = ({ pathname }: Pick<URL, "pathname">): string | undefined =>
  /^(.*\/[0-9a-f]{16}-)\d+\.\w+$/.exec(pathname)?.[1];

const unique = (addresses: readonly string[]) => [...new Set(addresses)];
