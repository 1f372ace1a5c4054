import type { Language } from "../../model/language.ts";
import { wordsOf } from "../words/text-words.ts";
import { type Mark, type Marks, marksIn } from "./marks.ts";

/** A piece of a text, and whether it answers what was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Cuts a text where the words of an answer stand in it, in whatever form: `"Fire møder"` for the marks of
 * "møde" gives `Fire ` and the hit `møder`. The pieces together are the text.
 */
export const highlight = (
  text: string,
  language: Language,
  marks: Marks,
  parts: readonly string[] = [],
): Piece[] => cutAt(text, marksIn(wordsOf(text, language), marks, parts));

/** Cuts a text at marks; those that overlap become one. */
export function cutAt(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.end <= end) continue;
    const start = Math.max(mark.start, end);
    if (start > end) pieces.push({ text: text.slice(end, start), hit: false });
    pieces.push({ text: text.slice(start, mark.end), hit: true });
    end = mark.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), hit: false });
  return pieces;
}
