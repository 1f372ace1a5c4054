/** A section of an entry's page: the text below a heading, or before the first. */
export interface TextSection {
  readonly text: string;
  /** The heading's id in the page, and its words; empty before the first. */
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is the page's own, in the page's language, and not the text's. */
  readonly own: boolean;
}

/** A section as it is stored: text, id, heading, 1 where that is the page's own. */
type PackedSection = readonly [string, string?, string?, 1?];

/**
 * Signs of two bytes each that stand for common words and the space before them; no text is packed that has any of
 * them, such as one with Greek in it. The first stands for the first word.
 */
const SIGNS = /[\u0250-\u07ff]/g;
const FIRST = 0x250;
/** With what a file begins in which signs stand for words. */
const CODED = "~";

/** The sign that stands for the common word at a place of the list. */
export const signOf = (place: number): string => String.fromCharCode(FIRST + place);

/**
 * The text of an entry for its excerpts, as a file.
 * @param shorten puts signs in the place of common words
 */
export function packText(sections: readonly TextSection[], shorten?: (text: string) => string): string {
  const file = JSON.stringify(
    sections.map(({ text, id, heading, own }): PackedSection => {
      if (!id) return [text];
      return own ? [text, id, heading, 1] : [text, id, heading];
    }),
  );
  return shorten && file.search(SIGNS) < 0 ? CODED + shorten(file) : file;
}

/** Reads what `packText` has written; `words` are the common words of the text's language. */
export const unpackText = (file: string, words: readonly string[]): TextSection[] =>
  (
    JSON.parse(
      file.startsWith(CODED)
        ? file.slice(1).replace(SIGNS, (sign) => ` ${words[sign.charCodeAt(0) - FIRST]}`)
        : file,
    ) as readonly PackedSection[]
  ).map(([text, id = "", heading = "", own]) => ({ text, id, heading, own: own === 1 }));

/** The name of the file with a version of an entry's text. */
export const textName = (id: string, version: string): string => `${id.replaceAll("/", "-")}-${version}.json`;
