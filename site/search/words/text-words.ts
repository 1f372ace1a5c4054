import type { Language } from "../../model/language.ts";
import { stem } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { piecesOf, WORD } from "./tokenise.ts";

/** A word that says something, where it stands in a text. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

/** The words that say something, in reading order; one with hyphens gives itself and its parts. */
export const wordsOf = (text: string, language: Language): TextWord[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: match, index: start }) =>
    piecesOf(match)
      .filter((word) => !isStopWord(word, language))
      .map((word) => ({ start, end: start + match.length, stem: stem(word, language) })),
  );
