import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { type Lexicon, partsOf } from "./compound.ts";
import { conceptsIn } from "./concepts.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";

/** What the index needs to know of a word, in whatever text of a language it stands. */
export interface Analysed {
  readonly stop: boolean;
  readonly stem: string;
  readonly folded: string;
}

const WORDS = new Map(LANGUAGE_IDS.map((language) => [language, new Map<string, Analysed>()]));

/** Takes a word apart, once for all texts in which it stands. */
export function analyse(word: string, language: Language): Analysed {
  const known = WORDS.get(language)?.get(word);
  if (known) return known;
  const stemmed = stem(word, language);
  const analysed = { stop: isStopWord(word, language), stem: stemmed, folded: fold(stemmed) };
  WORDS.get(language)?.set(word, analysed);
  return analysed;
}

/** The parts of a compound, and the concepts that they name. */
export interface Parts {
  readonly stems: readonly string[];
  readonly concepts: readonly number[];
}

/** Cuts the compounds of a language, each once. */
export function cutter(language: Language, known: Lexicon): (word: string) => Parts {
  const done = new Map<string, Parts>();
  return (word) => {
    const before = done.get(word);
    if (before) return before;
    const stems = partsOf(word, language, known);
    const parts = { stems, concepts: stems.length ? conceptsIn(stems.map(fold), language) : [] };
    done.set(word, parts);
    return parts;
  };
}
