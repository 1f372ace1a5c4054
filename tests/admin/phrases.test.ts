import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";

type Phrases = { readonly [key: string]: string | Phrases };

/** The phrases as the browser gets them: Node cannot import Decap's. */
async function allPhrases(): Promise<(language: Language) => Phrases> {
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-phrases-"));
  const outfile = path.join(folder, "phrases.mjs");
  await build({
    entryPoints: [path.join(projectFolder, "admin/phrases.ts")],
    absWorkingDir: projectFolder,
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "error",
  });
  const { phrasesOf } = (await import(pathToFileURL(outfile).href)) as {
    phrasesOf: (language: Language) => Phrases;
  };
  await rm(folder, { recursive: true });
  return phrasesOf;
}

const flat = (phrases: Phrases, before = ""): [string, string][] =>
  Object.entries(phrases).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );

const blanks = (text: string): string[] => [...text.matchAll(/%\{\w+\}/g)].map(([blank]) => blank).sort();

test("every phrase of the editor exists in every language, with the same blanks to fill", async () => {
  const phrasesOf = await allPhrases();
  for (const language of LANGUAGE_IDS) {
    const own = new Map(flat(phrasesOf(language)));
    for (const [key, english] of flat(phrasesOf("en"))) {
      const text = own.get(key);
      assert.ok(text, `${language}: ${key} is missing (“${english}”)`);
      const expected = new Set(blanks(english));
      assert.ok(
        blanks(text).every((blank) => expected.has(blank)),
        `${language}: ${key}: “${text}” has another blank`,
      );
    }
  }
});

test("no phrase of ours is a key that nobody uses", async () => {
  const known = new Set(flat((await allPhrases())("en")).map(([key]) => key));
  for (const language of LANGUAGE_IDS) {
    const own = JSON.parse(
      await readFile(path.join(projectFolder, `admin/phrases/${language}.json`), "utf8"),
    ) as object;
    for (const key of Object.keys(own)) assert.ok(known.has(key), `${language}: ${key}`);
  }
});

test.run();
