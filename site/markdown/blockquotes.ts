import type Token from "markdown-it/lib/token.mjs";

/** A block quotation in a list of tokens: its first and last token, and the way from one to the other. */
export interface Blockquote {
  readonly open: Token;
  readonly close: Token;
  /** Everything from `open` to `close`. */
  readonly tokens: readonly Token[];
}

/** The block quotation that begins at a token, if one does. */
export function blockquoteFrom(tokens: readonly Token[], index: number): Blockquote | undefined {
  const open = tokens[index];
  if (open?.type !== "blockquote_open") return undefined;
  const end = tokens.findIndex(
    ({ type, level }, at) => at > index && type === "blockquote_close" && level === open.level,
  );
  const close = tokens[end];
  return close && { open, close, tokens: tokens.slice(index, end + 1) };
}

/** What stands between the first and the last token of a block quotation. */
export const insideOf = ({ tokens }: Blockquote): readonly Token[] => tokens.slice(1, -1);
