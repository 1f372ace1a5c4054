import { parseArgs } from "node:util";
import { loadStore } from "../../site/entries/load.ts";
import { contentFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { hosted } from "./search/browser.ts";
import { contentCorpus } from "./search/corpus.ts";
import type { Corpus, Engine } from "./search/engine.ts";
import { engines } from "./search/engines.ts";
import { type Judged, type Quality, qualityOf, readJudged } from "./search/judged.ts";
import { mean, printHead, printRow } from "./search/table.ts";

/**
 * `npm run bench -- search-relevance [--verbose] <queries.jsonl>`: how well the engines answer judged queries
 * over the content, for each kind of query; with `--verbose` also our answers that are not good.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", default: false } },
});
const [file] = positionals;
if (!file) {
  console.error("Name a file of judged queries, one JSON object a line.");
  process.exit(1);
}
const { store } = await loadStore(contentFolder);
const all = await readJudged(file);
const judged = all
  .map((query) => ({
    ...query,
    rel: Object.fromEntries(Object.entries(query.rel).filter(([id]) => store.has(id as never))),
  }))
  .filter(({ rel }) => Object.values(rel).includes(3));
console.log(
  `${judged.length} of ${all.length} judged queries; the others' best entries are not in the content.`,
);

const measured = new Map<Engine, Map<Judged, Quality>>();
for (const engine of engines()) measured.set(engine, await measure(engine, contentCorpus(store)));

const names = [...measured.keys()].map(({ name }) => name);
const groups: readonly [string, (query: Judged) => boolean][] = [
  ...[...new Set(judged.map(({ kind }) => kind))]
    .sort()
    .map((kind) => [kind, (query: Judged) => query.kind === kind] as const),
  ...LANGUAGE_IDS.map((lang) => [lang, (query: Judged) => query.lang === lang] as const),
  ["all", () => true] as const,
].map(([name, fits]) => [name, fits]);
for (const [title, value] of [
  ["nDCG@10", ({ ndcg }: Quality) => ndcg],
  ["recall@10", ({ recall }: Quality) => recall],
  ["empty answers", ({ empty }: Quality) => empty],
] as const) {
  printHead(title, names);
  for (const [group, fits] of groups) {
    const some = judged.filter(fits);
    if (!some.length) continue;
    const qualities = [...measured.values()].map((each) =>
      mean(some.flatMap((query) => each.get(query) ?? []).map(value)),
    );
    printRow(`${group} (${some.length})`, qualities);
  }
}

async function measure(engine: Engine, corpus: Corpus): Promise<Map<Judged, Quality>> {
  return hosted(engine, corpus, async ({ askAll }) => {
    const qualities = new Map<Judged, Quality>();
    for (const language of LANGUAGE_IDS) {
      const own = judged.filter(({ lang }) => lang === language);
      const asked = await askAll(
        language,
        own.map(({ q }) => q),
      );
      own.forEach((query, place) => {
        const ids = asked[place]?.ids ?? [];
        const quality = qualityOf(ids, query.rel);
        qualities.set(query, quality);
        if (values.verbose && engine.name === "ours" && quality.ndcg < 0.9) explain(query, ids, quality);
      });
    }
    return qualities;
  });
}

function explain(
  { id, lang, kind, q, rel }: Judged,
  ids: readonly string[],
  { ndcg, recall }: Quality,
): void {
  console.log(`\n${id} ${lang} ${kind} "${q}" nDCG ${ndcg.toFixed(2)} recall ${recall.toFixed(2)}`);
  for (const found of ids) console.log(`  ${rel[found] ?? "-"} ${found}`);
  const missing = Object.entries(rel).filter(([each]) => !ids.includes(each));
  console.log(`  missing: ${missing.map(([each, grade]) => `${grade} ${each}`).join(", ")}`);
}
