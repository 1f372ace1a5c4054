import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { projectFolder } from "../../../site/folders.ts";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { buildIndex, type Files } from "../../../site/search/build.ts";
import { openSearch } from "../../../site/search/open.ts";
import { makeReader } from "../../../site/search/reader.ts";
import { type GeneratedDocument, generateQueries } from "./documents.ts";
import type { Measured } from "./measured.ts";

/** Builds our index of generated documents, and asks it. */
export async function measureOurs(documents: readonly GeneratedDocument[]): Promise<Measured> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const read = makeReader();
  const files = new Map(
    LANGUAGE_IDS.flatMap((language) => {
      const own = documents.filter((document) => document.language === language);
      return [...buildIndex(materialOf(own, language), read)];
    }),
  );
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - wall) / 1000;
  const asked = await Promise.all(LANGUAGE_IDS.map((language) => ask(language, files)));
  const script = await scriptBytes();
  return {
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    first: asked.map(([first = 0]) => first + script),
    next: asked.flatMap(([, ...next]) => next),
  };
}

const materialOf = (documents: readonly GeneratedDocument[], language: Language) => ({
  language,
  passages: documents.map(({ title, summary, heading, text }) => [
    { field: "title" as const, text: title, language },
    { field: "summary" as const, text: summary, language },
    { field: "headings" as const, text: heading, language },
    { field: "text" as const, text, language },
  ]),
  cards: documents.map(({ url, title, summary }) => ({
    id: url,
    url,
    collection: "methods" as const,
    title,
    titleLang: language,
    summary,
    summaryLang: language,
    textLang: language,
    links: [],
  })),
  minor: [],
});

/** The compressed bytes that a reader's queries fetch, one after the other. */
async function ask(language: Language, files: Files): Promise<number[]> {
  const fetched = new Set<string>();
  let bytes = 0;
  const search = await openSearch(language, async (name) => {
    const text = files.get(name) ?? "";
    if (!fetched.has(name)) bytes += gzipSync(text).length;
    fetched.add(name);
    return text;
  });
  const each: number[] = [];
  for (const query of generateQueries(language)) {
    await search.search(query, { limit: 10 });
    each.push(bytes);
    bytes = 0;
  }
  return each;
}

/** The script of the search page. */
async function scriptBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectFolder, "site/browser/search.ts")],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}
