import type { Widget } from "../../site/model/fields/index.ts";

/** A kind of block that rich text shows as a form: how it is told in the Markdown, read from it and written again. */
export interface EditorComponent<Data> {
  readonly id: string;
  /** What the menu calls it. */
  readonly label: string;
  readonly fields: readonly (Widget & { readonly name: string })[];
  /** The field that names it while its form is closed; without one the form is always open. */
  readonly summary?: string;
  /** The block at the beginning of a text, to the end of its last line. */
  readonly pattern: RegExp;
  fromBlock(match: RegExpMatchArray): Data;
  toBlock(data: Partial<Data>): string;
}

/** Lines of a text as a block quotation. */
export const quoted = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => (line.trim() ? `> ${line.trimEnd()}` : ">"))
    .join("\n");

/** The lines of a block quotation, without their marks. */
export const unquoted = (block: string): string => block.replace(/^> ?/gm, "").trim();
