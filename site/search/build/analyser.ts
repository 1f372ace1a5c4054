import type { Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { conceptTerm } from "../format/term-signs.ts";
import { conceptsIn, type Nameable, namesFrom } from "../thesaurus/concepts.ts";
import { type Lexicon, partsOf } from "../words/compound.ts";
import { stem } from "../words/stem.ts";
import { isStopWord } from "../words/stop-words.ts";
import { tokenise } from "../words/tokenise.ts";
import { PieceTable } from "./piece-table.ts";

/** What the index needs to know of a word, in whatever text of a language it stands. */
export interface Analysed extends Nameable {
  readonly language: Language;
  /** Its place among the words of its language, in the order in which they were met. */
  readonly number: number;
}

/** Gives a text's words for each piece of it between spaces; each piece is taken apart once for all texts. */
export const piecesIn: (language: Language) => PieceTable<readonly Analysed[]> = once((language) => {
  let met = 0;
  const analyse = once((word: string): Analysed => {
    const stemmed = stem(word, language);
    const stop = isStopWord(word, language);
    const labels = stop ? [] : namesFrom(stemmed, language);
    return { word, language, number: met++, stop, stem: stemmed, labels };
  });
  return new PieceTable((piece) => tokenise(piece).map(analyse));
});

/** Cuts the compounds of a language: gives the terms of their parts and of what those name. */
export const cutter =
  (language: Language, known: Lexicon) =>
  (word: string): readonly string[] => {
    const stems = partsOf(word, language, known);
    if (!stems.length) return stems;
    const words = stems.map((stem) => ({ word: stem, stop: false, stem, labels: namesFrom(stem, language) }));
    return [...stems, ...conceptsIn(words).map(conceptTerm)];
  };
