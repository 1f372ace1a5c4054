import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Context } from "../../site/context.ts";
import { pagesOf } from "../../site/eleventy/pages.ts";
import { entryAddress, listAddress, themeAddress } from "../../site/entries/address.ts";
import { loadStore } from "../../site/entries/load.ts";
import type { Store } from "../../site/entries/store.ts";
import ListPage from "../../site/pages/list.11ty.tsx";
import ThemePage from "../../site/pages/theme.11ty.tsx";
import { method, news, withContent } from "../support/content.ts";

const storeOf = (texts: number, methods = 0): Promise<Store> =>
  withContent(
    Object.fromEntries([
      ...numbers(texts).map((each) => [`news/da/n${each}.md`, news({ themes: ["co-creation"] })]),
      ...numbers(methods).map((each) => [`methods/da/m${each}.md`, method({ summary: "Et resumé." })]),
    ]),
    async (folder) => (await loadStore(folder)).store,
  );

const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

interface SeenPage {
  readonly address: string;
  readonly title: string;
  readonly main: string;
  readonly links: readonly string[];
}

/** The Norwegian pages of the lists, or of the themes. */
function seen(store: Store, kind: "lists" | "themes"): readonly SeenPage[] {
  const assets = { style: "", finderStyle: "", finder: "" };
  const context = { store, assets, today: "2026-11-22", download: () => undefined } as unknown as Context;
  const pages = pagesOf(context);
  const html =
    kind === "lists"
      ? pages.lists
          .filter(({ language }) => language === "nb")
          .map((item) => renderToString(<ListPage context={context} item={item} />))
      : pages.themes
          .filter(({ language }) => language === "nb")
          .map((item) => renderToString(<ThemePage context={context} item={item} />));
  return html.map((page) => {
    const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
    return {
      address: /rel="canonical" href="https?:\/\/[^/]+([^"]+)"/.exec(page)?.[1] ?? "",
      title: /<title>([^<]*)/.exec(page)?.[1] ?? "",
      main,
      links: [...main.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href),
    };
  });
}

test("a list of 36 stands on one page, and names no other", async () => {
  const store = await storeOf(36);
  const [page, ...others] = seen(store, "lists");
  assert.equal(others, []);
  for (const entry of store.entries) assert.ok(page?.links.includes(entryAddress(entry, "nb")), entry.id);
  assert.not.match(String(page?.main), /class="parts"/);
});

test("a longer one has pages: each entry on one, in order, each page in reach of its neighbours", async () => {
  const store = await storeOf(100);
  const pages = seen(store, "lists");
  assert.equal(
    pages.map(({ address }) => address),
    [1, 2, 3].map((number) => listAddress("news", "nb", number)),
  );
  const cards = pages.map(({ main }) =>
    [...main.matchAll(/<article[\s\S]*?href="([^"]+)"/g)].map(([, href = ""]) => href),
  );
  assert.equal(
    cards.map(({ length }) => length),
    [36, 36, 28],
  );
  assert.equal(
    cards.flat(),
    store.of("news", "nb").map((entry) => entryAddress(entry, "nb")),
  );
  for (const [index, { links, main, title }] of pages.entries()) {
    for (const other of pages)
      assert.ok(links.includes(other.address), `${index + 1} leads to ${other.address}`);
    assert.match(main, new RegExp(`aria-current="page">${index + 1}<`));
    assert.is(/rel="prev"/.test(main), index > 0);
    assert.is(/rel="next"/.test(main), index < 2);
    assert.match(title, index ? `, side ${index + 1} av 3 – ` : /^[^,]+ – /);
  }
});

test("a theme's pages go on, kind by kind, where the last one ended, and lead to where each kind begins", async () => {
  const store = await storeOf(40, 40);
  const pages = seen(store, "themes");
  assert.equal(
    pages.map(({ address }) => address),
    [1, 2, 3].map((number) => themeAddress("co-creation", "nb", number)),
  );
  const entries = pages.map(
    ({ links }) => store.entries.filter((entry) => links.includes(entryAddress(entry, "nb"))).length,
  );
  assert.equal(entries, [36, 36, 8]);
  assert.ok(pages[0]?.links.includes("#methods"));
  assert.ok(pages[0]?.links.includes(`${themeAddress("co-creation", "nb", 2)}#news`));
  assert.match(String(pages[1]?.main), 'id="news"');
});

test("methods stand on one page, because they are narrowed there; where they are many, without summaries", async () => {
  const [few] = seen(await storeOf(0, 36), "lists");
  assert.match(String(few?.main), "Et resumé.");
  const store = await storeOf(0, 90);
  const [page, ...others] = seen(store, "lists");
  assert.equal(others, []);
  for (const entry of store.entries) assert.ok(page?.links.includes(entryAddress(entry, "nb")), entry.id);
  assert.not.match(String(page?.main), "Et resumé.");
});

test.run();
