import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { loadStore } from "../../site/entries/load.ts";
import { projectFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import { buildSearch } from "../../site/search/build/search-files.ts";
import type { Search } from "../../site/search/query/answer.ts";
import { openSearch } from "../../site/search/query/open.ts";
import { contentFolder } from "./fixture.ts";

/** The searches of a content folder. */
async function searchesOf(folder: string): Promise<Record<Language, Search>> {
  const files = buildSearch((await loadStore(folder)).store);
  const load = async (name: string) => files.get(name) ?? assert.unreachable(`no file ${name}`) ?? "";
  const opened = LANGUAGE_IDS.map(async (language) => [language, await openSearch(language, load)] as const);
  return Object.fromEntries(await Promise.all(opened)) as Record<Language, Search>;
}

test("a library without entries answers with nothing, and is no error", async () => {
  const searches = await searchesOf(await mkdtemp(path.join(tmpdir(), "empty-")));
  for (const language of LANGUAGE_IDS)
    for (const query of ["bibliotek", "frivillige", "åbningstider for alle", "x", "og"]) {
      const { total, results, suggestions, themes } = await searches[language].ask(query, { facets: true });
      assert.equal([total, results, suggestions, themes], [0, [], [], []], `${language} ${query}`);
    }
});

test("an entry with a megabyte of text, and one of nothing but stop words, are found like others", async () => {
  const folder = await contentFolder();
  const file = path.join(folder, "methods/nb/gjestebud.md");
  const long = Array.from({ length: 130_000 }, (_, number) => `ord${number % 7000} og`).join(" ");
  await writeFile(file, `${await readFile(file, "utf8")}\n## Langt\n\n${long} sluttordet\n`);
  const other = path.join(folder, "organisations/nb");
  await mkdir(other, { recursive: true });
  await writeFile(
    path.join(other, "malmo.md"),
    "---\ntitle: Og eller men\nsummary: Vi er her som dere.\n---\n\nog og og\n",
  );
  const { nb } = await searchesOf(folder);
  const { results, marks } = await nb.ask("sluttordet");
  assert.is(results[0]?.id, "methods/gjestebud");
  const excerpt = results[0] && (await nb.excerpt(results[0], marks));
  assert.ok(excerpt?.pieces.some(({ text, hit }) => hit && text === "sluttordet"));
  assert.ok((excerpt?.pieces.map(({ text }) => text).join("").length ?? 0) < 400, "a piece of it");
  assert.is((await nb.search("og eller men"))[0]?.id, "organisations/malmo");
});

test("a concept that an editor adds is found after the next build, one without names is no error", async () => {
  const data = await mkdtemp(path.join(tmpdir(), "data-"));
  await cp(path.join(projectFolder, "_data"), data, { recursive: true });
  const file = path.join(data, "concepts.json");
  const concepts = JSON.parse(await readFile(file, "utf8"));
  const added = { id: "hospitality", da: ["gæstfrihed"], nb: ["gjestebud"], sv: [], en: ["hospitality"] };
  await writeFile(file, JSON.stringify([...concepts, added]));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "--import", path.join(projectFolder, "site/data-folder/register.mjs")],
      ...[path.join(projectFolder, "scripts/search.ts"), "--lang", "da", "--json", "gæstfriheden"],
    ],
    {
      cwd: projectFolder,
      encoding: "utf8",
      env: {
        ...process.env,
        DATA_FOLDER: data,
        CONTENT_FOLDER: await contentFolder(),
        OUTPUT_FOLDER: path.join(tmpdir(), "there-is-no-site-here"),
      },
    },
  );
  assert.is(JSON.parse(stdout)[0]?.id, "methods/gjestebud", stderr);
});

test.run();
