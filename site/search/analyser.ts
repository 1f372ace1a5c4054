import type { Language } from "../model/language.ts";
import { onceByLanguage } from "../model/once.ts";
import { type Lexicon, partsOf } from "./compound.ts";
import { conceptsIn, type Nameable, namesFrom } from "./concepts.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { conceptTerm } from "./term-signs.ts";
import { piecesOf } from "./tokenise.ts";

/** What the index needs to know of a word, in whatever text of a language it stands. */
export interface Analysed extends Nameable {
  readonly language: Language;
}

const analyse: (word: string, language: Language) => Analysed = onceByLanguage((word, language) => {
  const stemmed = stem(word, language);
  const stop = isStopWord(word, language);
  return { word, language, stop, stem: stemmed, labels: stop ? [] : namesFrom(stemmed, language) };
});

/** Takes apart what `WORD` has matched, once for all texts in which it stands. */
export const analysed: (match: string, language: Language) => readonly Analysed[] = onceByLanguage(
  (match, language) => piecesOf(match).map((word) => analyse(word, language)),
);

/** Cuts the compounds of a language: gives the terms of their parts and of what those name. */
export const cutter =
  (language: Language, known: Lexicon) =>
  (word: string): readonly string[] => {
    const stems = partsOf(word, language, known);
    const words = stems.map((stem) => ({ word: stem, stop: false, stem, labels: namesFrom(stem, language) }));
    return stems.length ? [...stems, ...conceptsIn(words).map(conceptTerm)] : [];
  };
