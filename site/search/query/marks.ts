import { isConcept, isOwnTerm } from "../format/term-signs.ts";
import { fold } from "../words/fold.ts";
import { lastOf } from "../words/phrase.ts";
import { skeleton } from "../words/skeleton.ts";
import type { TextWord } from "../words/text-words.ts";
import type { Plan } from "./planned-word.ts";

/** Letters of a searched word that is looked for inside longer words. */
const SHORTEST_PART = 4;

/** What of a text answers a query: each term with the place of the query's word that it answers. */
export interface Marks {
  /** Stems of the reader's language, folded, and with a `~` the skeletons of everybody's. */
  readonly terms: ReadonlyMap<string, number>;
  /** Names of several words: rows of skeletons, by the first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly word: number;
}

/** A place in a text that answers a word of the query. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The place of the query's word. */
  readonly word: number;
}

/** What to mark for a plan: all terms that were searched, and whatever concepts among them are called. */
export function marksOf({ words, rows }: Plan): Marks {
  const terms = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const name = (skeletons: string, word: number) => {
    const [first = "", ...rest] = skeletons.split(" ");
    if (!rest.length) terms.set(`~${first}`, terms.get(`~${first}`) ?? word);
    else phrases.set(first, [...(phrases.get(first) ?? []), { rest, word }]);
  };
  words.forEach(({ terms: searched }, word) => {
    for (const term of searched.keys()) {
      if (isConcept(term)) for (const each of rows.get(term)?.called ?? []) name(each, word);
      else terms.set(isOwnTerm(term) ? fold(term) : term, word);
    }
  });
  return { terms, phrases };
}

/** The places of a text that answer a query; `parts` are the terms that stand there inside longer words. */
export function marksIn(words: readonly TextWord[], marks: Marks, parts: readonly string[] = []): Mark[] {
  const found: Mark[] = [];
  const skeletons = words.map(({ stem }) => skeleton(stem));
  const inside = parts.filter((part) => part.length >= SHORTEST_PART);
  words.forEach(({ start, end, stem }, at) => {
    const folded = fold(stem);
    const first = skeletons[at] ?? "";
    const part = inside.find((each) => folded.startsWith(each) || folded.endsWith(each)) ?? "";
    const word = marks.terms.get(folded) ?? marks.terms.get(`~${first}`) ?? marks.terms.get(part);
    if (word !== undefined) found.push({ start, end, word });
    for (const { rest, word } of marks.phrases.get(first) ?? []) {
      const last = words[lastOf(rest, skeletons, at)];
      if (last) found.push({ start, end: last.end, word });
    }
  });
  return found;
}
