import exceptions from "../../_data/stems.json";
import type { Language } from "../model/language.ts";
import { onceByLanguage } from "../model/once.ts";
import { fold } from "./fold.ts";
import { internals } from "./lunr-internals.ts";
import { SUFFIXES, type Suffixes } from "./suffixes.ts";

const VOWEL = /[aeiouyåäöæø]/;

/** Folded irregular forms and their stems: whole words, and those that also end compounds. */
interface Irregular {
  readonly words: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

/** In the file, a form that may end a compound has a hyphen before it. */
const IRREGULAR = Object.fromEntries(
  Object.entries(exceptions).map(([language, words]) => {
    const forms = Object.entries(words).flatMap(([stem, forms]) =>
      forms.split(" ").map((form) => [form, stem] as const),
    );
    const ending = ([form]: readonly [string, string]) => form.startsWith("-");
    const map = (list: typeof forms) =>
      new Map(list.map(([form, stem]) => [fold(form.replace(/^-/, "")), stem]));
    return [
      language,
      { words: map(forms.filter((each) => !ending(each))), endings: map(forms.filter(ending)) },
    ];
  }),
) as unknown as Record<Language, Irregular>;

/** The stem of a word of a language, from plain letters: `stem("samskabelsen", "da")` → `"samskab"`. */
export const stem: (word: string, language: Language) => string = onceByLanguage((word, language) => {
  if (/\p{N}/u.test(word)) return word;
  const known = irregularStem(word, language);
  if (known) return known;
  return language === "en" ? english(word) : tidy(SUFFIXES[language].reduce(withoutSuffix, word));
});

/** Irregular forms stand in `_data/stems.json`; some are also found at the end of a compound (småbørn). */
function irregularStem(word: string, language: Language): string | undefined {
  const { words, endings } = IRREGULAR[language];
  const folded = fold(word);
  const whole = words.get(folded) ?? endings.get(folded);
  if (whole || folded.length !== word.length) return whole;
  for (let start = 2; start <= word.length - 4; start++) {
    const last = endings.get(folded.slice(start));
    if (last) return word.slice(0, start) + last;
  }
  return undefined;
}

/** Takes off the longest ending that leaves a word: three letters, or two that end in a vowel (byer → by). */
function withoutSuffix(word: string, { endings, longest }: Suffixes): string {
  for (let start = Math.max(2, word.length - longest); start < word.length; start++) {
    const suffix = word.slice(start);
    if (endings.has(suffix) && fits(word.slice(0, start), suffix)) return word.slice(0, start);
  }
  return word;
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
