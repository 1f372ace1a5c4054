import type MarkdownIt from "markdown-it";
import { blockquoteFrom, insideOf } from "./blockquotes.ts";

/** The kinds of call-outs, as GitHub's Markdown writes them in capitals: `> [!TIP]`. */
export const CALLOUT_KINDS = ["note", "tip", "warning"] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

const MARK = new RegExp(`^\\[!(${CALLOUT_KINDS.join("|").toUpperCase()})\\][ \\t]*(?:\\n|$)`);

/** A block quotation that begins with `[!NOTE]`, `[!TIP]` or `[!WARNING]` is a call-out; its kind stands in `meta`. */
export function callouts(md: MarkdownIt): void {
  md.core.ruler.after("block", "callouts", ({ tokens }) => {
    for (let index = 0; index < tokens.length; index++) {
      const quotation = blockquoteFrom(tokens, index);
      const [, first] = quotation ? insideOf(quotation) : [];
      const mark = first?.type === "inline" ? MARK.exec(first.content) : null;
      if (!quotation || !first || !mark) continue;
      const { open, close } = quotation;
      open.type = "callout_open";
      close.type = "callout_close";
      open.tag = close.tag = "div";
      open.meta = { kind: mark[1]?.toLowerCase() };
      first.content = first.content.slice(mark[0].length);
      // The mark stood alone: its paragraph goes.
      if (!first.content) tokens.splice(index + 1, 3);
    }
  });
}
