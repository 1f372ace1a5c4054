import { plain } from "./fold.ts";

const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a text in reading order, in plain letters. Digits count as words; a word with hyphens gives
 * itself in one piece and its parts: `"E-læring 3.0"` → `["elæring", "læring", "3.0"]`.
 */
export const tokenise = (text: string): string[] =>
  [...text.matchAll(WORD)].flatMap(([match]) => pieces(plain(match)));

function pieces(word: string): string[] {
  if (!/['’-]/.test(word)) return [word];
  const parts = word
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "")
    .split("-");
  if (parts.length === 1) return parts;
  if (parts.every((part) => /^\p{N}+$/u.test(part))) return parts;
  return [parts.join(""), ...parts.filter((part) => part.length > 2 || /\p{N}/u.test(part))];
}
