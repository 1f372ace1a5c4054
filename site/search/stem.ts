import exceptions from "../../_data/stems.json";
import type { Language } from "../model/language.ts";
import { fold } from "./fold.ts";
import { internals } from "./lunr-internals.ts";
import { SUFFIXES } from "./suffixes.ts";

const VOWEL = /[aeiouyåäöæø]/;

/** Folded irregular forms and their stems; a form that may end a compound has a hyphen before it. */
const IRREGULAR = Object.fromEntries(
  Object.entries(exceptions).map(([language, words]) => [
    language,
    new Map(
      Object.entries(words).flatMap(([stem, forms]) => forms.split(" ").map((form) => [fold(form), stem])),
    ),
  ]),
) as unknown as Record<Language, ReadonlyMap<string, string>>;

/** The stem of a word of a language, from plain letters: `stem("samskabelsen", "da")` → `"samskab"`. */
export function stem(word: string, language: Language): string {
  if (/\p{N}/u.test(word)) return word;
  const known = irregularStem(word, language);
  if (known) return known;
  return language === "en" ? english(word) : tidy(SUFFIXES[language].reduce(withoutSuffix, word));
}

/** Irregular forms stand in `_data/stems.json`; some are also found at the end of a compound (småbørn). */
function irregularStem(word: string, language: Language): string | undefined {
  const forms = IRREGULAR[language];
  const folded = fold(word);
  const whole = forms.get(folded) ?? forms.get(`-${folded}`);
  if (whole || folded.length !== word.length) return whole;
  for (let start = 2; start <= word.length - 4; start++) {
    const last = forms.get(`-${folded.slice(start)}`);
    if (last) return word.slice(0, start) + last;
  }
  return undefined;
}

/** Takes off the longest ending that leaves a word: three letters, or two that end in a vowel (byer → by). */
function withoutSuffix(word: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find((each) => word.endsWith(each) && fits(word.slice(0, -each.length), each));
  return suffix ? word.slice(0, -suffix.length) : word;
}

/** An ending that begins with a t stands after a consonant only (lærte, not møte). */
const fits = (rest: string, suffix: string): boolean =>
  isWord(rest) && !(suffix.startsWith("t") && VOWEL.test(rest.at(-1) ?? ""));

const isWord = (rest: string): boolean =>
  (rest.length > 2 && VOWEL.test(rest)) || (rest.length === 2 && VOWEL.test(rest[1] ?? ""));

/** Makes ends alike that inflection makes different: café/caféer, plats/platser, løsning/løse, grupp/grup. */
const tidy = (word: string): string =>
  word
    .replace(/(?<=...)[ea]$/, "")
    .replace(/(?<=...[^s])s$/, "")
    .replace(/(?<=..[stk])n$/, "")
    .replace(/([^aeiouyåäöæø])\1$/, "$1");

/** Porter's stemmer, as lunr has it. */
const english = (word: string): string => internals.stemmer({ update: (change) => change(word) });
