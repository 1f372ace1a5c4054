import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../site/entries/read.ts";
import { contentFolder, outputFolder } from "../../site/folders.ts";

interface Facts {
  readonly id: string;
  readonly collection: string;
  readonly slug: string;
  readonly original: string;
  readonly languages: readonly string[];
  readonly title: Record<string, string>;
  readonly summary: Record<string, string>;
  readonly themes: readonly string[];
  readonly date: string | null;
  readonly address: Record<string, string>;
}

const entries = JSON.parse(
  await readFile(path.join(outputFolder, "data/entries.json"), "utf8"),
) as readonly Facts[];

test("the open data name every entry, once", async () => {
  const names = (await filesBelow(contentFolder)).filter((name) => name.endsWith(".md"));
  const ids = new Set(names.map((name) => name.replace(/\/(?:da|nb|sv|en)\//, "/").replace(/\.md$/, "")));
  assert.equal(entries.map(({ id }) => id).sort(), [...ids].sort());
});

test("every entry has its facts in all four languages, and pages behind its addresses", async () => {
  const files = new Set(await filesBelow(outputFolder));
  for (const entry of entries) {
    assert.is(entry.id, `${entry.collection}/${entry.slug}`);
    assert.ok(entry.languages.includes(entry.original), entry.id);
    for (const facts of [entry.title, entry.summary, entry.address])
      assert.equal(Object.keys(facts), ["da", "nb", "sv", "en"]);
    for (const address of Object.values(entry.address)) {
      assert.ok(files.has(`${new URL(address).pathname.slice(1)}index.html`), address);
    }
  }
});

test.run();
