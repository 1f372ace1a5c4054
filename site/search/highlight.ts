import type { Language } from "../model/language.ts";
import { fold, plain } from "./fold.ts";
import { stem } from "./stem.ts";
import { foreignTerm } from "./term-signs.ts";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A piece of a text, and whether it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text where the words of an answer stand in it, in whatever form: `"Fire møder"` for the terms of
 * "møde" gives `Fire ` and the hit `møder`. The pieces together are the text.
 */
export function highlight(text: string, language: Language, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const stemmed = stem(plain(match[0]), language);
    if (!terms.has(fold(stemmed)) && !terms.has(foreignTerm(stemmed))) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
