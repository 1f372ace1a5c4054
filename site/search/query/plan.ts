import type { Language } from "../../model/language.ts";
import { type Row, rowKey } from "../format/row.ts";
import { isStopWord } from "../words/stop-words.ts";
import { tokenise } from "../words/tokenise.ts";
import { idfOf } from "./bm25.ts";
import type { Dictionary } from "./dictionary.ts";
import { type Draft, draftsOf } from "./drafts.ts";
import { termsOf } from "./lookup.ts";
import { type Plan, type PlannedWord, STRENGTH } from "./planned-word.ts";
import { longest, type Recognised, recognise } from "./recognise.ts";

/** Longer queries are cut here; nobody types them, but somebody may paste one. */
const MOST_WORDS = 24;

export interface PlanOptions {
  /** Whether other words for the same are searched too. */
  readonly concepts: boolean;
}

/** Turns what a reader typed into terms of the dictionary. No sign in it has a meaning of its own. */
export async function planQuery(
  query: string,
  language: Language,
  dictionary: Dictionary,
  options: PlanOptions,
): Promise<Plan> {
  const all = [...new Set(tokenise(query))].slice(0, MOST_WORDS);
  const content = all.filter((word) => !isStopWord(word, language));
  if (!content.length) return planStopWords(all, dictionary);
  const unfinished = /[\p{L}\p{N}]$/u.test(query) ? all.at(-1) : undefined;
  const drafts = (
    await Promise.all(content.map((word) => draftsOf(word, word === unfinished, language, dictionary)))
  ).flat();

  const rows = new Map<string, Row>();
  for (const { found, more } of drafts)
    for (const row of [...found.own, ...found.foreign, ...more.keys()]) rows.set(row.term, row);
  const concepts = await conceptsOf(drafts, all, dictionary);
  const meant = new Set(longest(concepts));
  for (const { row } of concepts) rows.set(row.term, row);

  const words = drafts.map(({ found, more }, position): PlannedWord => {
    const terms = termsOf(found);
    const raise = (term: string, strength: number) =>
      terms.set(term, Math.max(strength, terms.get(term) ?? 0));
    for (const [row, strength] of more) raise(row.term, strength);
    for (const concept of options.concepts ? concepts : []) {
      if (position < concept.start || position >= concept.start + concept.length) continue;
      raise(concept.row.term, meant.has(concept) ? STRENGTH.concept : STRENGTH.within);
    }
    return { typed: found.typed, terms, weight: weightOf(terms, rows, dictionary.root.documents) };
  });
  return {
    words,
    rows,
    concepts: [...new Set([...meant].map(({ row }) => row))],
    corrected: drafts.flatMap(({ corrected }) => corrected ?? []),
    every: false,
  };
}

/** The concepts that the words name, of those that some entry has. */
async function conceptsOf(
  drafts: readonly Draft[],
  typed: readonly string[],
  dictionary: Dictionary,
): Promise<(Recognised & { readonly row: Row })[]> {
  const recognised = recognise(
    drafts.map(({ found }) => found),
    typed,
  );
  const found = await Promise.all(
    recognised.map(async (each) => {
      const row = await dictionary.concept(each);
      return row?.indexed ? [{ ...each, row }] : [];
    }),
  );
  return found.flat();
}

/** A query of stop words only asks for a title with all of them. */
async function planStopWords(words: readonly string[], dictionary: Dictionary): Promise<Plan> {
  const found = await Promise.all(words.map((word) => dictionary.at(rowKey(word))));
  const rows = found.flatMap((each, index) => each.filter(({ term }) => term === words[index]));
  return {
    words: words.map((word) => ({ typed: word, terms: new Map([[word, STRENGTH.exact]]), weight: 1 })),
    rows: new Map(rows.map((row) => [row.term, row])),
    concepts: [],
    corrected: [],
    every: true,
  };
}

/** A word weighs as much as the most telling of its terms. */
function weightOf(
  terms: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, Row>,
  documents: number,
): number {
  const weights = [...terms].map(([term, strength]) => {
    const row = rows.get(term);
    return row ? strength * idfOf(row, documents) : 0;
  });
  return Math.max(0, ...weights);
}
