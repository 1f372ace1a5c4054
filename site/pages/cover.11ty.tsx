import { coverAddress, coverSvg } from "../covers/index.ts";
import type { Pages } from "../eleventy/pages.ts";
import { themesOf } from "../entries/facts.ts";

interface Data {
  readonly item: Pages["covers"][number];
}

export const data = {
  pagination: { data: "pages.covers", size: 1, alias: "item" },
  permalink: ({ item }: Data) => coverAddress(item),
};

/** The drawn cover of an entry, a file of its own. */
export default function cover({ item }: Data): string {
  return coverSvg({ ...item, themes: themesOf(item) });
}
