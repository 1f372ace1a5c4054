import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import { blockquoteFrom, insideOf } from "./blockquotes.ts";

/** The dash before who said it, or where it stands. */
const DASH = /^[—–][ \t]*/;

/**
 * A block quotation whose last paragraph begins with a dash names its source there: a `quotation` holds the
 * block quotation and its `attribution`.
 */
export function quotations(md: MarkdownIt): void {
  md.core.ruler.after("block", "quotations", ({ tokens }) => {
    for (let index = 0; index < tokens.length; index++) {
      const quotation = blockquoteFrom(tokens, index);
      if (!quotation) continue;
      const inside = insideOf(quotation);
      const [, attribution, end] = inside.slice(-3);
      if (inside.length <= 3 || end?.type !== "paragraph_close" || !attribution) continue;
      if (end.level !== quotation.open.level + 1 || !DASH.test(attribution.content)) continue;
      attribution.content = attribution.content.replace(DASH, "");
      const { open, close } = quotation;
      const made = [
        token("quotation_open", "figure", 1),
        open,
        ...inside.slice(0, -3),
        close,
        token("attribution_open", "figcaption", 1),
        attribution,
        token("attribution_close", "figcaption", -1),
        token("quotation_close", "figure", -1),
      ];
      made[0]?.attrSet("class", "quotation");
      tokens.splice(index, quotation.tokens.length, ...made);
      index++;
    }
  });
}

function token(type: string, tag: string, nesting: 1 | -1): Token {
  const made = new Token(type, tag, nesting);
  made.block = true;
  return made;
}
