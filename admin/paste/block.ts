import { type Inline, inlines } from "./line.ts";
import type { Piece } from "./pieces.ts";

/** A block of rich text. */
export interface Block {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly children: readonly (Block | Inline)[];
}

/** A paragraph or heading with a line's words. */
export const leaf = (type: string, line: readonly Piece[]): Block => ({ type, children: inlines(line) });

/** A block around others; none where there is nothing in it. */
export const filled = (type: string, children: readonly Block[]): readonly Block[] =>
  children.length ? [{ type, children }] : [];

export const listType = (ordered: boolean): string => (ordered ? "numbered-list" : "bulleted-list");
