import type { Language } from "../model/language.ts";
import { once, onceByLanguage } from "../model/once.ts";
import { type Lexicon, partsOf } from "./compound.ts";
import { conceptsIn } from "./concepts.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { conceptTerm } from "./term-signs.ts";

/** What the index needs to know of a word, in whatever text of a language it stands. */
export interface Analysed {
  readonly word: string;
  readonly stop: boolean;
  readonly stem: string;
  readonly folded: string;
}

/** Takes a word apart, once for all texts in which it stands. */
export const analyse: (word: string, language: Language) => Analysed = onceByLanguage((word, language) => {
  const stemmed = stem(word, language);
  return { word, stop: isStopWord(word, language), stem: stemmed, folded: fold(stemmed) };
});

/** Cuts the compounds of a language, each once: gives the terms of their parts and of what those name. */
export const cutter = (language: Language, known: Lexicon): ((word: string) => readonly string[]) =>
  once((word) => {
    const stems = partsOf(word, language, known);
    return stems.length ? [...stems, ...conceptsIn(stems.map(fold), language).map(conceptTerm)] : [];
  });
