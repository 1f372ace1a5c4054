import { readFile } from "node:fs/promises";
import type { Language } from "../../../site/model/language.ts";

/** A query with the entries that answer it: 3 the answer, 2 worth opening, 1 background. */
export interface Judged {
  readonly id: string;
  readonly lang: Language;
  readonly kind: string;
  readonly q: string;
  readonly rel: Readonly<Record<string, number>>;
}

/** How well the first ten results answer. */
export interface Quality {
  readonly ndcg: number;
  readonly recall: number;
  readonly empty: number;
}

const DEPTH = 10;

/** Reads judged queries, one JSON object a line: `{ id, lang, kind, q, rel: { "<collection>/<slug>": 1–3 } }`. */
export async function readJudged(file: string): Promise<Judged[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Judged);
}

/** Discounted cumulative gain with gains 2^grade − 1 (Burges et al. 2005). */
const dcg = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);

/** nDCG@10, recall@10 and whether nothing was found. */
export const qualityOf = (found: readonly string[], rel: Judged["rel"]): Quality => ({
  ndcg: dcg(found.map((id) => rel[id] ?? 0)) / dcg(Object.values(rel).sort((a, b) => b - a)),
  recall: found.filter((id) => rel[id]).length / Math.min(DEPTH, Object.keys(rel).length),
  empty: found.length ? 0 : 1,
});
