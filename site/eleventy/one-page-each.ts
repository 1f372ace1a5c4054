import type { Context } from "../context.ts";
import type { Pages } from "./pages.ts";

/** What a template of `onePageEach(name, …)` is given. */
export interface PageOf<Name extends keyof Pages> {
  readonly context: Context;
  readonly item: Pages[Name][number];
}

/** Front matter of a template that makes a page of each item, at its address. */
export const onePageEach = <Name extends keyof Pages>(
  name: Name,
  address: (item: Pages[Name][number]) => string,
) => ({
  pagination: { data: `pages.${name}`, size: 1, alias: "item" },
  permalink: ({ item }: PageOf<Name>) => address(item).replace(/\/$/, "/index.html"),
});
