import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadStore } from "../../site/entries/load.ts";
import type { Language } from "../../site/model/language.ts";
import { buildAll } from "../../site/search/build/in-threads.ts";
import { buildIndexes, type Files } from "../../site/search/build/indexes.ts";
import { materialsOf } from "../../site/search/build/material.ts";
import { makeSearchBuilder } from "../../site/search/build/rebuild.ts";
import { buildSearch } from "../../site/search/build/search-files.ts";
import { contentFolder } from "./fixture.ts";

const sorted = (files: Files) => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

test("building again gives what building afresh gives, and makes only the language that changed", async () => {
  const folder = await contentFolder();
  const made: Language[] = [];
  const build = makeSearchBuilder(async (materials) => {
    made.push(...materials.map(({ language }) => language));
    return buildIndexes(materials);
  });
  const first = await build((await loadStore(folder)).store);
  assert.equal(sorted(first), sorted(buildSearch((await loadStore(folder)).store)));

  const file = path.join(folder, "organisations/da/malmo.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("forme rummene", "forme haverne"));
  const { store } = await loadStore(folder);
  made.length = 0;
  assert.equal(sorted(await build(store)), sorted(buildSearch(store)));
  assert.equal(made, ["da"]);
});

test("threads make the same files as one process does, in the same order", async () => {
  const { store } = await loadStore(await contentFolder());
  const materials = materialsOf(store);
  const alone = buildIndexes(materials).map((files) => [...files]);
  for (const threads of [1, 3])
    assert.equal(
      (await buildAll(materials, threads)).map((files) => [...files]),
      alone,
    );
});

test.run();
