import { inlineTokens } from "../markdown/check.ts";
import type { Document } from "../markdown/parser.ts";

/** Words a minute of a grown reader in their first language, for plain prose. */
const PACE = 200;

/** How many words stand in a line of text, as a word processor counts them: `wordsIn("co-creation – 2")` → 2. */
export const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** How many words a parsed text has. */
export function wordCount(document: Document): number {
  let words = 0;
  for (const token of inlineTokens(document.tokens)) {
    if (token.type === "text") words += wordsIn(token.content);
  }
  return words;
}

/** Minutes that it takes to read a text, at least one. */
export const minutesToRead = (document: Document): number =>
  Math.max(1, Math.round(wordCount(document) / PACE));
