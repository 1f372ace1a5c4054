import type MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";

/** What stands in braces after a picture: `{credit="Kari Holm" licence="CC-BY-4.0"}`, or `{.decorative}`. */
export interface PictureFacts {
  readonly decorative: boolean;
  readonly credit: string;
  readonly licence: string;
}

/** The braces and what is in them. */
export const BRACES = /\{((?:\.decorative|(?:credit|licence)="[^"\n]*"| )*)\}/y;

/** The facts of a picture's braces: `.decorative credit="Kari Holm"`. */
export const pictureFacts = (braces: string): PictureFacts => ({
  decorative: /(?:^| )\.decorative(?: |$)/.test(braces.replace(/"[^"]*"/g, "")),
  credit: /credit="([^"]*)"/.exec(braces)?.[1] ?? "",
  licence: /licence="([^"]*)"/.exec(braces)?.[1] ?? "",
});

/** The facts of a picture's token. */
export const factsOf = (image: Token): PictureFacts =>
  (image.meta as PictureFacts | null) ?? pictureFacts("");

/** A picture that stands alone is a figure; its title, and who made it, are its caption. */
export function figures(md: MarkdownIt): void {
  md.inline.ruler.before("text", "picture_facts", (state, silent) => {
    const image = state.pending ? undefined : state.tokens.at(-1);
    BRACES.lastIndex = state.pos;
    const braces = image?.type === "image" && BRACES.exec(state.src);
    if (!braces) return false;
    if (!silent) image.meta = pictureFacts(braces[1] ?? "");
    state.pos += braces[0].length;
    return true;
  });
  md.core.ruler.after("inline", "figures", ({ tokens }) => {
    for (let index = 0; index < tokens.length; index++) {
      const [open, inline, close] = tokens.slice(index, index + 3);
      const [image, second] = inline?.children ?? [];
      if (open?.type !== "paragraph_open" || image?.type !== "image" || second || !close) continue;
      open.type = "figure_open";
      close.type = "figure_close";
      open.tag = close.tag = "figure";
      open.hidden = close.hidden = false;
      const caption = captionOf(image);
      tokens.splice(index + 2, 0, ...caption);
      index += 2 + caption.length;
    }
  });
}

function captionOf(image: Token): Token[] {
  const title = image.attrGet("title") ?? "";
  const { credit, licence } = factsOf(image);
  if (!title && !credit && !licence) return [];
  const open = new Token("figcaption_open", "figcaption", 1);
  const close = new Token("figcaption_close", "figcaption", -1);
  const words = new Token("inline", "", 0);
  const text = new Token("text", "", 0);
  open.block = close.block = words.block = true;
  close.meta = { credit, licence };
  text.content = title;
  words.content = title;
  words.children = title ? [text] : [];
  return [open, words, close];
}
