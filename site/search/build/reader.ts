import type { Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { conceptsIn } from "../thesaurus/concepts.ts";
import { type Analysed, piecesIn } from "./analyser.ts";

/** A text taken apart, for whatever index it stands in. */
export interface Reading {
  /** All words, in reading order, and those of them that say something. */
  readonly words: readonly Analysed[];
  readonly content: readonly Analysed[];
  /** The numbers of the concepts that the words name. */
  readonly concepts: readonly number[];
}

/** Takes texts of a language apart. */
export type Reader = (text: string, language: Language) => Reading;

/**
 * A reader that takes each text apart once, for all the languages in whose indexes it stands. It holds all
 * that it has read, so it lives as long as one build.
 */
export function makeReader(): Reader {
  const of = once((language: Language) => once((text: string) => read(text, language)));
  return (text, language) => of(language)(text);
}

function read(text: string, language: Language): Reading {
  const words: Analysed[] = [];
  const content: Analysed[] = [];
  for (const piece of piecesIn(language).read(text))
    for (const word of piece) {
      words.push(word);
      if (!word.stop) content.push(word);
    }
  return { words, content, concepts: conceptsIn(words) };
}
