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

/** The text of an entry for its excerpts, as a file. */
export const packText = (sections: readonly TextSection[]): string =>
  JSON.stringify(
    sections.map(({ text, id, heading, own }): PackedSection => {
      if (!id) return [text];
      return own ? [text, id, heading, 1] : [text, id, heading];
    }),
  );

/** Reads what `packText` has written. */
export const unpackText = (file: string): TextSection[] =>
  (JSON.parse(file) as readonly PackedSection[]).map(([text, id = "", heading = "", own]) => ({
    text,
    id,
    heading,
    own: own === 1,
  }));

/** The name of the file with a version of an entry's text. */
export const textName = (id: string, version: string): string => `${id.replaceAll("/", "-")}-${version}.json`;
