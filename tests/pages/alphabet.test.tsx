import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Context } from "../../site/context.ts";
import { pagesOf } from "../../site/eleventy/pages.ts";
import { alphabetAddress, entryAddress } from "../../site/entries/address.ts";
import { loadStore } from "../../site/entries/load.ts";
import type { Store } from "../../site/entries/store.ts";
import AlphabetPage from "../../site/pages/alphabet.11ty.tsx";
import { method, withContent } from "../support/content.ts";

/** Many methods, of which one in four begins with each of these letters. */
const LETTERS = ["A", "K", "Ø", "Å"];

const storeOf = (count: number): Promise<Store> =>
  withContent(
    Object.fromEntries(
      Array.from({ length: count }, (_, number) => [
        `methods/da/m${number}.md`,
        method({ title: `${LETTERS[number % 4]}metode ${number}` }),
      ]),
    ),
    async (folder) => (await loadStore(folder)).store,
  );

/** The Danish pages from A to Å, each with its address and the addresses that its main part leads to. */
function alphabetPages(store: Store): { address: string; links: string[] }[] {
  const context = { store, assets: {}, today: "2026-11-22" } as unknown as Context;
  return pagesOf(context)
    .alphabet.filter(({ language }) => language === "da")
    .map((item) => {
      const html = renderToString(<AlphabetPage context={context} item={item} />);
      const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
      return {
        address: alphabetAddress("da", item.letter?.id),
        links: [...main.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href),
      };
    });
}

test("up to 150 entries stand on one page from A to Å, with ways to the letters", async () => {
  const store = await storeOf(150);
  const [page, ...others] = alphabetPages(store);
  assert.equal(others, []);
  for (const entry of store.entries) assert.ok(page?.links.includes(entryAddress(entry, "da")), entry.id);
  assert.is(page?.links.filter((link) => link.startsWith("#")).length, LETTERS.length);
});

test("from 151 on each letter has its page: every entry on one of them, none on the first, all in reach", async () => {
  const store = await storeOf(151);
  const [first, ...pages] = alphabetPages(store);
  const addresses = pages.map(({ address }) => address);
  assert.is(new Set(addresses).size, LETTERS.length);
  for (const entry of store.entries) {
    const address = entryAddress(entry, "da");
    assert.not(first?.links.includes(address), `${entry.id} on the first page`);
    assert.is(pages.filter(({ links }) => links.includes(address)).length, 1, entry.id);
  }
  for (const { address, links } of [...pages, { address: "the first page", links: first?.links ?? [] }])
    for (const letter of addresses) assert.ok(links.includes(letter), `${address} leads to ${letter}`);
  for (const { links } of pages) assert.ok(links.includes(alphabetAddress("da")), "and back to the first");
});

test.run();
