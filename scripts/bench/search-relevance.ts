import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { loadStore } from "../../site/entries/load.ts";
import { contentFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import type { Search } from "../../site/search/answer.ts";
import { buildSearch } from "../../site/search/build-search.ts";
import { openSearch } from "../../site/search/open.ts";

/**
 * `npx tsx scripts/bench/search-relevance.ts [--verbose] <queries.jsonl>`: how well the search answers judged
 * queries over the content: nDCG@10, recall@10 and the share of empty answers, for each kind of query.
 * A line of the file is `{ id, lang, kind, q, rel: { "<collection>/<slug>": 1–3 } }`.
 */
interface Judged {
  readonly id: string;
  readonly lang: Language;
  readonly kind: string;
  readonly q: string;
  readonly rel: Readonly<Record<string, number>>;
}

interface Measures {
  readonly ndcg: number;
  readonly recall: number;
  readonly empty: number;
}

const DEPTH = 10;

/** Discounted cumulative gain with gains 2^grade − 1 (Burges et al. 2005). */
const dcg = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

function measure(found: readonly string[], rel: Judged["rel"]): Measures {
  const relevant = Object.keys(rel);
  return {
    ndcg: dcg(found.map((id) => rel[id] ?? 0)) / dcg(Object.values(rel).sort((a, b) => b - a)),
    recall: found.filter((id) => rel[id]).length / Math.min(DEPTH, relevant.length),
    empty: found.length ? 0 : 1,
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);

function report(name: string, all: readonly Measures[]): void {
  const [ndcg, recall, empty] = [
    mean(all.map((m) => m.ndcg)),
    mean(all.map((m) => m.recall)),
    mean(all.map((m) => m.empty)),
  ];
  console.log(
    `${name.padEnd(12)} ${String(all.length).padStart(4)}  nDCG@10 ${ndcg}  recall@10 ${recall}  empty ${empty}`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", default: false } },
});
const [file] = positionals;
if (!file) throw new Error("Name a file of judged queries, one JSON object a line.");
const { store } = await loadStore(contentFolder);
const files = buildSearch(store);
const searches = new Map<Language, Search>();
for (const language of LANGUAGE_IDS)
  searches.set(language, await openSearch(language, async (name) => files.get(name) ?? ""));

const judged = (await readFile(file, "utf8"))
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Judged);
const measured: (readonly [Judged, Measures])[] = [];
for (const query of judged) {
  const rel = Object.fromEntries(Object.entries(query.rel).filter(([id]) => store.has(id as never)));
  const found = (await searches.get(query.lang)?.search(query.q, { limit: DEPTH })) ?? [];
  if (!Object.values(rel).includes(3)) continue;
  const measures = measure(
    found.map(({ id }) => id),
    rel,
  );
  measured.push([query, measures]);
  if (!values.verbose || measures.ndcg > 0.9) continue;
  console.log(
    `\n${query.id} ${query.lang} ${query.kind} "${query.q}" nDCG ${measures.ndcg.toFixed(2)} recall ${measures.recall.toFixed(2)}`,
  );
  for (const { id, score } of found) console.log(`  ${rel[id] ?? "-"} ${score.toFixed(2)} ${id}`);
  console.log(
    `  missing: ${Object.entries(rel)
      .filter(([id]) => !found.some((each) => each.id === id))
      .map(([id, grade]) => `${grade} ${id}`)
      .join(", ")}`,
  );
}

const groups = (by: (query: Judged) => string) => [...new Set(measured.map(([query]) => by(query)))].sort();
console.log(
  `\n${measured.length} of ${judged.length} queries; the others' best entries are not in the content.`,
);
for (const kind of groups(({ kind }) => kind))
  report(
    kind,
    measured.filter(([query]) => query.kind === kind).map(([, m]) => m),
  );
for (const lang of groups(({ lang }) => lang))
  report(
    lang,
    measured.filter(([query]) => query.lang === lang).map(([, m]) => m),
  );
report(
  "all",
  measured.map(([, m]) => m),
);
