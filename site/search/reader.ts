import type { Language } from "../model/language.ts";
import { once } from "../model/once.ts";
import { type Analysed, analysed } from "./analyser.ts";
import { conceptsIn } from "./concepts.ts";
import { WORD } from "./tokenise.ts";

/** A text taken apart, for whatever index it stands in. */
export interface Reading {
  /** The words that say something, in reading order. */
  readonly content: readonly Analysed[];
  readonly stopWords: readonly Analysed[];
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
  for (const match of text.match(WORD) ?? []) for (const each of analysed(match, language)) words.push(each);
  return {
    content: words.filter(({ stop }) => !stop),
    stopWords: words.filter(({ stop }) => stop),
    concepts: conceptsIn(words),
  };
}
