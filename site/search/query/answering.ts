import type { FacetTable } from "../format/facet.ts";
import type { Root } from "../format/root.ts";
import { type Hit, matches } from "./matches.ts";
import { type Places, placesOf } from "./places.ts";
import type { Plan, PlannedWord } from "./planned-word.ts";
import { type DocumentFacts, rank } from "./rank.ts";
import { score } from "./score.ts";

/** Documents that lunr is asked about, for each that is shown: filters and links leave some out. */
const SCORED = 4;

/** What answers a plan, and that in order; a term that answers several words counts as for the one it answers best. */
export function answering(
  { words, rows, every }: Plan,
  limit: number,
  root: Root,
  facts: DocumentFacts,
): { readonly places: Places; readonly ranked: readonly Hit[] } {
  const weights = new Map<string, number>();
  for (const { terms } of words)
    for (const [term, strength] of terms) weights.set(term, Math.max(strength, weights.get(term) ?? 0));
  const asked = [...weights.keys()].map((term) => rows.get(term)).filter((row) => row !== undefined);
  const places = placesOf(asked, root.documents);
  const has = (document: number, { terms }: PlannedWord) =>
    [...terms.keys()].some((term) => places.get(term)?.[document]);
  const all = matches(asked, weights, root);
  const found = every ? all.filter(({ document }) => words.every((word) => has(document, word))) : all;
  const ranked = rank(found, words, places, facts);
  const first = ranked.slice(0, SCORED * limit);
  const scores = score(asked, weights, root, new Set(first.map(({ document }) => document)));
  const scored = [...scores].map(([document, score]) => ({ document, score }));
  return { places, ranked: [...rank(scored, words, places, facts), ...ranked.slice(first.length)] };
}

/** Newest first where that was asked for; entries without a date come last. */
export function sorted<T extends Hit>(
  hits: readonly T[],
  sort: "score" | "date",
  table: FacetTable,
): readonly T[] {
  if (sort === "score") return hits;
  const date = ({ document }: T) => table.dates[document] ?? "";
  return [...hits].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}
