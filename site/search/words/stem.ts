import exceptions from "../../../_data/stems.json";
import wholeWords from "../../../_data/whole-words.json";
import type { Language } from "../../model/language.ts";
import { onceByLanguage } from "../../model/once.ts";
import { internals } from "../lunr-internals.ts";
import { fold } from "./fold.ts";
import { SUFFIXES, type Suffixes } from "./suffixes.ts";

/** What makes an adjective neuter: kommunal-t, aktiv-t. */
const NEUTER = /(?<=..(?:al|ig|iv|sk|sam|bar))t$/;

const VOWEL = /[aeiouyåäöæø]/;

/** Folded forms and their stems: whole words, and those that also end compounds. */
interface Irregular {
  readonly words: ReadonlyMap<string, string>;
  readonly endings: ReadonlyMap<string, string>;
}

/** What inflection adds to a word that keeps the rest, beside the language's own endings: hule-r, virkelig-t. */
const MORE_ENDINGS = " s t n r st ste ne ns rne rna rnas".split(" ");

/**
 * Irregular forms (børn, barn), and the forms of words whose end only looks like an ending (virkelig is not virke). In
 * the files, a form that may end a compound has a hyphen before it.
 */
const IRREGULAR = Object.fromEntries(
  Object.entries(exceptions).map(([id, stems]) => {
    const language = id as Language;
    const added = language === "en" ? [] : SUFFIXES[language].inflection.endings;
    const forms = [
      ...wholeWords[language]
        .split(" ")
        .flatMap((word) =>
          [...MORE_ENDINGS, ...added].map((ending) => [word + ending, word.replace("-", "")]),
        ),
      ...Object.entries(stems).flatMap(([stem, forms]) => forms.split(" ").map((form) => [form, stem])),
    ] as [string, string][];
    const map = (list: typeof forms) =>
      new Map(list.map(([form, stem]) => [fold(form.replace("-", "")), stem]));
    const ending = ([form]: readonly [string, string]) => form.startsWith("-");
    return [language, { words: map(forms), endings: map(forms.filter(ending)) }];
  }),
) as unknown as Record<Language, Irregular>;

/** The stem of a word of a language, from plain letters: `stem("samskabelsen", "da")` → `"samskab"`. */
export const stem: (word: string, language: Language) => string = onceByLanguage((word, language) => {
  if (/\p{N}/u.test(word)) return word;
  const known = irregularStem(word, language);
  if (known) return known;
  if (language === "en") return english(word);
  const { inflection, derivation } = SUFFIXES[language];
  const plain = word.replace(NEUTER, "");
  return tidy(derivation.reduce(withoutDerivation, withoutInflection(plain, inflection)));
});

/** The stem of a form that stands in the files; some are also found at the end of a compound (småbørn). */
function irregularStem(word: string, language: Language): string | undefined {
  const { words, endings } = IRREGULAR[language];
  const folded = fold(word);
  const whole = words.get(folded);
  if (whole || folded.length !== word.length) return whole;
  for (let start = 2; start <= word.length - 4; start++) {
    const last = endings.get(folded.slice(start));
    if (last) return word.slice(0, start) + last;
  }
  return undefined;
}

/** Takes off the longest ending that leaves a word, which may be as short as by (byer). */
const withoutInflection = (word: string, suffixes: Suffixes): string =>
  withoutSuffix(word, suffixes, (rest, suffix) => {
    const vowel = VOWEL.test(rest.at(-1) ?? "");
    if (rest.length === 2 && !vowel) return false;
    // lærte, but not møte; ansökan, but not barn
    return suffix.startsWith("t") ? !vowel : suffix.startsWith("n") ? vowel : true;
  });

/** The same for the endings that make one word of another, which leave three letters at least. */
const withoutDerivation = (word: string, suffixes: Suffixes): string =>
  withoutSuffix(word, suffixes, (rest, suffix) => {
    // løs-ning, but foren-ing
    return rest.length > 2 && !(suffix.startsWith("n") && VOWEL.test(rest.at(-1) ?? ""));
  });

function withoutSuffix(
  word: string,
  { endings, longest }: Suffixes,
  fits: (rest: string, suffix: string) => boolean,
): string {
  for (let start = Math.max(2, word.length - longest); start < word.length; start++) {
    const [rest, suffix] = [word.slice(0, start), word.slice(start)];
    if (endings.has(suffix) && VOWEL.test(rest) && fits(rest, suffix)) return rest;
  }
  return word;
}

/**
 * Makes ends alike that inflection makes different: café/caféer, plats/platser, løsning/løse, grupp/grup,
 * cirkel/cirklar, teater/teatre.
 */
const tidy = (word: string): string =>
  word
    .replace(/(?<=..[^aeiouyåäöæø])el$/, "l")
    .replace(/([^aeiouyåäöæø])\1(?=l$)/, "$1")
    .replace(/(?<=..t)r$/, "")
    .replace(/(?<=...)[ea]$/, "")
    .replace(/(?<=...[^s])s$/, "")
    .replace(/(?<=..[stk])n$/, "")
    .replace(/([^aeiouyåäöæø])\1$/, "$1");

/** Porter's stemmer, as lunr has it. */
const english = (word: string): string => internals.stemmer({ update: (change) => change(word) });
