import { coverAddress, coverSvg } from "../covers/index.ts";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { themesOf } from "../entries/facts.ts";

export const data = onePageEach("covers", coverAddress);

/** The drawn cover of an entry, a file of its own. */
export default function cover({ item }: PageOf<"covers">): string {
  return coverSvg({ ...item, themes: themesOf(item) });
}
