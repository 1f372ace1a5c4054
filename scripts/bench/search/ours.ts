import { gzipSync } from "node:zlib";
import { bundle } from "../../../site/assets/bundle.ts";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { buildIndex, type Files } from "../../../site/search/build.ts";
import type { Material } from "../../../site/search/material.ts";
import { openSearch } from "../../../site/search/open.ts";
import type { IndexPassage } from "../../../site/search/passages.ts";
import { makeReader } from "../../../site/search/reader.ts";
import { textName } from "../../../site/search/text-file.ts";
import { textOf } from "../../../site/search/texts.ts";
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
  const first = (each: readonly number[]) => (each[0] ?? 0) + script;
  return {
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    first: asked.map(({ results }) => first(results)),
    next: asked.flatMap(({ results }) => results.slice(1)),
    firstWithExcerpts: asked.map(({ withExcerpts }) => first(withExcerpts)),
    nextWithExcerpts: asked.flatMap(({ withExcerpts }) => withExcerpts.slice(1)),
  };
}

function materialOf(documents: readonly GeneratedDocument[], language: Language): Material {
  const passages = documents.map(({ title, summary, heading, text }): IndexPassage[] => {
    const section = { id: "heading", heading, own: false };
    return [
      { field: "title", text: title, language },
      { field: "summary", text: summary, language },
      { field: "headings", text: heading, language, section },
      { field: "text", text, language, section },
    ];
  });
  const texts = passages.map(textOf);
  return {
    language,
    passages,
    cards: documents.map(({ url, title, summary }, index) => ({
      id: url,
      url,
      collection: "methods",
      title,
      titleLang: language,
      summary,
      summaryLang: language,
      textLang: language,
      text: texts[index]?.version ?? "",
      links: [],
    })),
    texts: new Map(
      texts.map((text, index) => [
        textName(documents[index]?.url ?? "", text?.version ?? ""),
        text?.file ?? "",
      ]),
    ),
    minor: [],
  };
}

/** The compressed bytes that a reader's queries fetch, one after the other, without and with excerpts. */
async function ask(language: Language, files: Files) {
  const fetched = new Set<string>();
  let bytes = 0;
  const search = await openSearch(language, async (name) => {
    const text = files.get(name) ?? "";
    if (!fetched.has(name)) bytes += gzipSync(text).length;
    fetched.add(name);
    return text;
  });
  const asked: { results: number[]; withExcerpts: number[] } = { results: [], withExcerpts: [] };
  for (const query of generateQueries(language)) {
    const { results, marks } = await search.ask(query, { limit: 10 });
    asked.results.push(bytes);
    await Promise.all(results.map((result) => result.inText && search.excerpt(result, marks)));
    asked.withExcerpts.push(bytes);
    bytes = 0;
  }
  return asked;
}

/** The scripts of the search page. */
async function scriptBytes(): Promise<number> {
  const scripts = await Promise.all(
    ["browser/search.ts", "browser/search-engine.ts"].map((name) => bundle(name)),
  );
  return scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
}
