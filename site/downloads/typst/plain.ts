import { narrowText, runningText } from "./escape.ts";

/** Plain text as markup: empty lines part paragraphs, other line breaks stay. */
export const writePlain = (text: string): string => writeLines(text, runningText);

/** The same in a narrow column. */
export const writeNarrow = (text: string): string => writeLines(text, narrowText);

const writeLines = (text: string, words: (text: string) => string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(words).join("#linebreak();"))
    .join("\n\n");
