import type { Language } from "../../model/language.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

/** Words that stand alone somewhere; only of these are compounds made. */
export interface Lexicon {
  has(word: string): boolean;
  /**
   * Where many words are cut: which beginnings of a word may be known, a bit for each number of letters from 1. The
   * last bit stands for all that are longer.
   */
  lengths?(word: string): number;
}

/** First syllables that look like words but make verbs, not compounds (samarbejde, overblik). */
const PREFIXES = new Set(
  "an av af be bi for fore fra fram frem gen hen hoved in ind inn mis med mot mod ned ner on over op opp på sam til til ud ut under upp van ved vid å åter".split(
    " ",
  ),
);

/** Last syllables that look like words but only derive (deltag-ende, åbn-ing-stid, håll-bar). */
const ENDINGS = new Set(
  "and ande ant are bar dom else end ende het hed ing ning isk laus løs lös sam skab skap".split(" "),
);

/** Whether a word is such a first or last syllable, of which no compound is made. */
export const isSyllable = (word: string): boolean => PREFIXES.has(word) || ENDINGS.has(word);

/** Where a compound's first part ends, or 0 where the word is not one. */
export function cutOf(word: string, language: Language, known: Lexicon): number {
  const cuts = CUTS.get(known) ?? new Map<string, number>();
  CUTS.set(known, cuts);
  const before = cuts.get(word);
  if (before !== undefined) return before;
  const cut = firstCut(word, language, known);
  cuts.set(word, cut);
  return cut;
}

/** Cuts found so far: the ends of words come again and again. */
const CUTS = new WeakMap<Lexicon, Map<string, number>>();

function firstCut(word: string, language: Language, known: Lexicon): number {
  if (language === "en" || word.length < 7 || /\p{N}/u.test(word)) return 0;
  const lengths = known.lengths?.(word) ?? -1;
  for (let cut = 3; cut <= word.length - 3; cut++) {
    // With this many letters, or with one less and a joint.
    if (!((lengths >> Math.min(cut - 2, 31)) & 3)) continue;
    const tail = word.slice(cut);
    if (!isHead(word.slice(0, cut), language, known)) continue;
    if (isTail(tail, language, known) || cutOf(tail, language, known)) return cut;
  }
  return 0;
}

/**
 * The stems of a compound's parts, or nothing where the word is not one:
 * `partsOf("samskabelsesworkshop", "da", known)` → `["samskab", "workshop"]`.
 */
export function partsOf(word: string, language: Language, known: Lexicon): string[] {
  const cut = cutOf(word, language, known);
  if (!cut) return [];
  const [head, tail] = [word.slice(0, cut), word.slice(cut)];
  const inner = partsOf(tail, language, known);
  return [stem(head, language), ...(inner.length ? inner : [stem(tail, language)])];
}

/** A first part may carry a joint: an s (biblioteksrum), an e (børnebibliotek), or lack its last vowel. */
function isHead(head: string, language: Language, known: Lexicon): boolean {
  if (
    !known.has(head) &&
    !(head.length > 3 && (head.endsWith("s") || head.endsWith("e")) && known.has(head.slice(0, -1)))
  )
    return false;
  if (isSyllable(head) || isStopWord(head, language)) return false;
  return head.length > 3 || known.has(stem(head, language));
}

function isTail(tail: string, language: Language, known: Lexicon): boolean {
  if (isStopWord(tail, language)) return false;
  if (known.has(tail)) return true;
  if (tail.length <= 3) return false;
  const result = stem(tail, language);
  return result.length > 2 && known.has(result);
}
