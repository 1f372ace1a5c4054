import { attributeOf, childrenOf, type HtmlNode, isBlock, isText, styleOf, tagOf } from "./html.ts";

/** How words are set apart; the names are rich text's. */
export interface Marks {
  readonly bold?: true;
  readonly italic?: true;
  readonly delete?: true;
  readonly code?: true;
}

/** A stretch of words that are set alike, and the address that they lead to. */
export interface Piece {
  readonly text: string;
  readonly marks: Marks;
  readonly url?: string | undefined;
}

/** Ends a line, as `<br>` does. */
export const BREAK = "\n";
/** Ends a paragraph, where several are brought into one line. */
export const END = "\u2029";

/** The words of a node and of all within it, as they are set there. */
export function piecesOf(node: HtmlNode, around: Omit<Piece, "text"> = { marks: {} }): readonly Piece[] {
  // Programs break the lines of what they hand over wherever they like.
  if (isText(node))
    return [{ ...around, text: (node.nodeValue ?? "").replace(/[ \t\r\n\f\u200b\ufeff]+/g, " ") }];
  if (tagOf(node) === "br") return [{ ...around, text: BREAK }];
  const note = noteOf(node);
  if (note) return [{ ...around, text: note }];
  const within = { marks: marksOf(node, around.marks), url: addressOf(node) ?? around.url };
  const pieces = childrenOf(node).flatMap((child) => piecesOf(child, within));
  const end = { marks: {}, text: END };
  return isBlock(node) ? [end, ...pieces, end] : pieces;
}

/** The sign of a footnote of Word's: `[^1]` in the text, and `[^1]: ` where its words stand. */
function noteOf(node: HtmlNode): string | undefined {
  const [, back, number] = /^#_(?:ftn|edn)(ref)?(\d+)$/.exec(attributeOf(node, "href")) ?? [];
  return number && `[^${number}]${back ? ": " : ""}`;
}

const addressOf = (node: HtmlNode): string | undefined => {
  const address = attributeOf(node, "href").trim();
  return tagOf(node) === "a" && /^(?:https?|mailto):/i.test(address) ? address : undefined;
};

const TAGS: Readonly<Record<string, keyof Marks>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  cite: "italic",
  del: "delete",
  s: "delete",
  strike: "delete",
  code: "code",
  kbd: "code",
  samp: "code",
};

/** The marks of an element's words; a style says more than a name, for Google Docs writes `<b style="font-weight:normal">`. */
function marksOf(node: HtmlNode, around: Marks): Marks {
  const named = TAGS[tagOf(node)];
  const weight = styleOf(node, "font-weight");
  const slant = styleOf(node, "font-style");
  const marks: { -readonly [mark in keyof Marks]: boolean } = { ...around, ...(named && { [named]: true }) };
  if (weight) marks.bold = /^bold/.test(weight) || Number(weight) >= 600;
  if (slant) marks.italic = slant !== "normal";
  if (/line-through/.test(styleOf(node, "text-decoration"))) marks.delete = true;
  return Object.fromEntries(Object.entries(marks).filter(([, set]) => set));
}
