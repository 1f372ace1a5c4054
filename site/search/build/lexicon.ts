import type { Language } from "../../model/language.ts";
import { isSyllable, type Lexicon } from "../words/compound.ts";
import { stem } from "../words/stem.ts";
import { isStopWord } from "../words/stop-words.ts";

/** Bits of the sieve; many times more than a language has words. */
const BITS = 2 ** 20;
/** Letters of a word's beginning of which the sieve knows. */
const LETTERS = 31;

/** The lexicon of a language: its free words and their stems. */
export function lexicon(words: Iterable<string>, language: Language): Lexicon {
  const known = new Set<string>();
  for (const word of words) {
    if (word.length < 3 || isStopWord(word, language) || isSyllable(word) || /\p{N}/u.test(word)) continue;
    known.add(word);
    if (word.length < 4) continue;
    const stemmed = stem(word, language);
    if (!isSyllable(stemmed)) known.add(stemmed);
  }
  return { has: (word) => known.has(word), lengths: sieve(known) };
}

/**
 * Tells at once which beginnings of a word cannot be known words, which nearly all of them are: each known word has
 * set the bit of its hash, and a word's hash goes on from that of its beginning.
 */
function sieve(known: Iterable<string>): (word: string) => number {
  const bits = new Uint8Array(BITS / 8);
  for (const word of known) {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    const bit = bitOf(hash);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return (word) => {
    // Of a longer word, its last letters may hold anything.
    let lengths = word.length > LETTERS ? -1 << LETTERS : 0;
    let hash = 0;
    for (let at = 0; at < word.length && at < LETTERS; at++) {
      hash = hashWith(hash, word.charCodeAt(at));
      const bit = bitOf(hash);
      lengths |= (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) << at;
    }
    return lengths;
  };
}

const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & (BITS - 1);
