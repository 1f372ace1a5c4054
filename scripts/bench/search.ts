import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isLanguage, LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import { type Asked, hosted } from "./search/browser.ts";
import { generatedCorpus } from "./search/corpus.ts";
import { generateDocuments, generateQueries } from "./search/documents.ts";
import type { Cost } from "./search/engine.ts";
import { engines } from "./search/engines.ts";
import { missingForComparison } from "./search/installed.ts";
import { mean, printHead, printRow, quantile } from "./search/table.ts";

/** What an engine has cost: its build, each language's first question, and all questions after those. */
interface Measured {
  readonly cost: Cost;
  readonly first: readonly Asked[];
  readonly next: readonly Asked[];
}

const ROWS: readonly (readonly [string, (measured: Measured) => number])[] = [
  ["build, seconds", ({ cost }) => cost.seconds],
  ["build, CPU seconds", ({ cost }) => cost.cpuSeconds],
  ["first query, KB", ({ first }) => kilobytes(first, ({ results }) => results.gzip)],
  ["next query, KB", ({ next }) => kilobytes(next, ({ results }) => results.gzip)],
  ["first query, KB, host with Brotli", ({ first }) => kilobytes(first, ({ results }) => results.brotli)],
  ["next query, KB, host with Brotli", ({ next }) => kilobytes(next, ({ results }) => results.brotli)],
  [
    "first query with ten excerpts, KB",
    ({ first }) => kilobytes(first, ({ withExcerpts }) => withExcerpts.gzip),
  ],
  [
    "next query with ten excerpts, KB",
    ({ next }) => kilobytes(next, ({ withExcerpts }) => withExcerpts.gzip),
  ],
  ["new word, ms (median)", ({ next }) => median(next, ({ ms }) => ms)],
  ["new word with excerpts, ms (median)", ({ next }) => median(next, ({ msWithExcerpts }) => msWithExcerpts)],
];

const kilobytes = (asked: readonly Asked[], bytes: (asked: Asked) => number): number =>
  mean(asked.map(bytes)) / 1000;
const median = (asked: readonly Asked[], value: (asked: Asked) => number): number =>
  quantile(asked.map(value), 0.5);

async function compare(count: number, languages: readonly Language[]): Promise<void> {
  const corpus = generatedCorpus(generateDocuments(count, languages));
  const measured: Measured[] = [];
  const compared = engines();
  for (const engine of compared)
    measured.push(
      await hosted(engine, corpus, async ({ cost, askAll }) => {
        const asked: Asked[][] = [];
        for (const language of languages) asked.push(await askAll(language, generateQueries(language)));
        return {
          cost,
          first: asked.flatMap(([first]) => first ?? []),
          next: asked.flatMap((each) => each.slice(1)),
        };
      }),
    );
  printHead(
    `${count} documents, ${languages.join(" ")}`,
    compared.map(({ name }) => name),
  );
  for (const [title, value] of ROWS) printRow(title, measured.map(value));
}

/**
 * `npm run bench -- search [documents …] [--queries <queries.jsonl>]`: our index against others' over generated
 * documents in four languages, by default 100, 1,000 and 10,000, and 10,000 in one language (`10000nb`); then
 * how well they answer judged queries over the content. Each part has a process of its own, as a build has.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { queries: { type: "string" }, alone: { type: "boolean", default: false } },
});
const sizes = positionals.length ? positionals : ["100", "1000", "10000", "10000nb"];
const parsed = sizes.map((size) => {
  const [, count = "", language = ""] = /^(\d+)(\D*)$/.exec(size) ?? [];
  if (Number(count) < 4 || (language && !isLanguage(language))) return undefined;
  return { count: Number(count), languages: isLanguage(language) ? [language] : LANGUAGE_IDS };
});
const run = (file: string, words: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", file, ...words], { stdio: "inherit" });

if (parsed.includes(undefined)) {
  console.error("Give numbers of documents, 4 or more: npm run bench -- search 100 1000 10000nb");
  process.exitCode = 1;
} else if (values.alone) for (const part of parsed) await compare(part?.count ?? 0, part?.languages ?? []);
else {
  const missing = missingForComparison();
  if (missing) console.log(missing);
  const here = fileURLToPath(import.meta.url);
  for (const size of sizes) run(here, ["--alone", size]);
  if (values.queries) run(path.join(path.dirname(here), "search-relevance.ts"), [values.queries]);
  else console.log("\nWithout --queries <queries.jsonl> no judged queries were asked.");
}
