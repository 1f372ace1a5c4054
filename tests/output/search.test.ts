import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { outputFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { unpackCards } from "../../site/search/format/card-format.ts";
import { numberedName, rootName } from "../../site/search/format/file-name.ts";
import type { Root } from "../../site/search/format/root.ts";
import { textName, unpackText } from "../../site/search/format/text-file.ts";
import { builtPages } from "./site.ts";

const read = (name: string) => readFile(path.join(outputFolder, "search", name), "utf8");

for (const language of LANGUAGE_IDS) {
  test(`${language}: a heading that a result leads to is on the entry's page`, async () => {
    const pages = new Map((await builtPages()).map(({ address, html }) => [address, html]));
    const root = JSON.parse(await read(rootName(language))) as Root;
    let sections = 0;
    for (let page = 0; page * root.pageSize < root.documents; page++) {
      const cards = unpackCards(await read(numberedName(language, root.pages, page)), language);
      for (const { id, url, text } of cards) {
        if (!text) continue;
        for (const section of unpackText(await read(textName(id, text)), [])) {
          if (!section.id) continue;
          sections++;
          assert.ok(pages.get(url)?.includes(` id="${section.id}"`), `${url}#${section.id}`);
        }
      }
    }
    assert.ok(sections > 100, `${sections} sections`);
  });
}

test("the scripts of the search stay within 20 KB compressed", async () => {
  const scripts = ["search.js", "search-engine.js"].map((name) =>
    readFile(path.join(outputFolder, "assets", name)),
  );
  const bytes = (await Promise.all(scripts)).reduce((sum, text) => sum + gzipSync(text).length, 0);
  assert.ok(bytes <= 20_000, `${bytes} bytes`);
});

test.run();
