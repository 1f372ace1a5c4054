import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadStore } from "../../site/entries/load.ts";
import type { Language } from "../../site/model/language.ts";
import { buildIndex, buildSearch, type Files } from "../../site/search/build.ts";
import { makeSearchBuilder } from "../../site/search/rebuild.ts";
import { contentFolder } from "./fixture.ts";

const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

test("building again gives what building afresh gives, and makes only the language that changed", async () => {
  const folder = await contentFolder();
  const made: Language[] = [];
  const build = makeSearchBuilder((material, read) => {
    made.push(material.language);
    return buildIndex(material, read);
  });
  const first = build((await loadStore(folder)).store);
  assert.equal(sorted(first), sorted(buildSearch((await loadStore(folder)).store)));

  const file = path.join(folder, "organisations/da/malmo.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("forme rummene", "forme haverne"));
  const { store } = await loadStore(folder);
  made.length = 0;
  assert.equal(sorted(build(store)), sorted(buildSearch(store)));
  assert.equal(made, ["da"]);
});

test.run();
