import { once } from "../../model/once.ts";
import { plain } from "./fold.ts";

/** A word as it stands in a text. */
export const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in reading order, in plain letters. Digits count as words; a word with hyphens gives
 * itself in one piece and its parts: `"E-læring 3.0"` → `["elæring", "læring", "3.0"]`.
 */
export function tokenise(text: string): string[] {
  const words: string[] = [];
  for (const match of text.match(WORD) ?? []) for (const piece of piecesOf(match)) words.push(piece);
  return words;
}

/** The words that one match of `WORD` gives. */
export const piecesOf = once((match: string): readonly string[] => {
  const word = plain(match);
  if (!/['’-]/.test(word)) return [word];
  const parts = word
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "")
    .split("-");
  if (parts.length === 1) return parts;
  if (parts.every((part) => /^\p{N}+$/u.test(part))) return parts;
  return [parts.join(""), ...parts.filter((part) => part.length > 2 || /\p{N}/u.test(part))];
});
