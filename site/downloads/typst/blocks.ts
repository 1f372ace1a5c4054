import { calloutTitle, creditLine } from "../../markdown/captions.ts";
import { factsOf } from "../../markdown/figures.ts";
import type { Document } from "../../markdown/parser.ts";
import { block, markup, quotation, quoted, runningText, withNext } from "./escape.ts";
import { footnotes } from "./footnotes.ts";
import { pictureArguments, type Surroundings, writeInline } from "./inline.ts";
import { writeTable } from "./tables.ts";
import { allOf, inlineOf, type Node, treeOf } from "./tree.ts";

/** A parsed Markdown text as Typst markup: the same parse from which the page is made. */
export function writeDocument(document: Document, around: TextSurroundings): string {
  const tree = treeOf(document.tokens);
  const surroundings: Surroundings = {
    ...around,
    language: document.language,
    words: runningText,
    ...footnotes(tree, around.name, (nodes) => writeBlocks(nodes, surroundings)),
    headingLevel: headingLevels(),
  };
  return writeBlocks(tree, surroundings);
}

/** What a text must be told; the rest follows from the text itself. */
type TextSurroundings = Pick<Surroundings, "link" | "picture"> & {
  /** Tells the text's notes from those of other texts in the same document: letters, digits, hyphens. */
  readonly name: string;
};

/** PDF/UA lets no heading skip a level, and the document's title is the one of the first. */
function headingLevels(): Surroundings["headingLevel"] {
  let last = 1;
  return (level) => {
    last = Math.max(2, Math.min(level, last + 1));
    return last;
  };
}

const writeBlocks = (nodes: readonly Node[], around: Surroundings, between = "\n\n"): string =>
  nodes
    .map((node, index) => {
      const written = writeBlock(node, around);
      return announces(node, nodes[index + 1]) ? withNext(written) : written;
    })
    .filter(Boolean)
    .join(between);

/** Whether a paragraph is but the beginning of what follows: “She said:”. */
const announces = (node: Node, next: Node | undefined): boolean =>
  node.type === "paragraph" &&
  !node.token.hidden &&
  next !== undefined &&
  !["paragraph", "heading", "hr", "footnote_block"].includes(next.type) &&
  /:\s*$/.test(inlineOf(node).at(-1)?.token.content ?? "");

function writeBlock(node: Node, around: Surroundings): string {
  const { type, token, children } = node;
  switch (type) {
    case "heading":
      return writeHeading(node, around);
    case "paragraph":
      return writeInline(inlineOf(node), around);
    case "bullet_list":
      return `#list(tight: ${isTight(node)}, ${items(node, around)});`;
    case "ordered_list":
      return `#enum(start: ${token.attrGet("start") ?? 1}, tight: ${isTight(node)}, ${items(node, around)});`;
    case "figure":
      return writeFigure(node, around);
    case "mention":
      return `#mention[${writeInline(inlineOf(node), around)}];`;
    case "callout":
      return writeCallout(node, around);
    case "quotation":
      return writeQuotation(children, around);
    case "blockquote":
      return `#quote(block: true)[${writeBlocks(children, around)}${PARAGRAPH_END}];`;
    case "table":
      return writeTable(node, around);
    case "fence":
    case "code_block":
      return `#raw(block: true, ${quoted(token.content.replace(/\n$/, ""))});`;
    case "hr":
      return "#rule;";
    case "footnote_block":
    case "footnote_anchor":
      return "";
    default:
      throw new Error(
        `The download cannot show Markdown of the kind “${type}”. Add it to site/downloads/typst/blocks.ts.`,
      );
  }
}

/** A heading; without words it cannot be one. Its notes stand beneath it, for it is in the contents list, too. */
function writeHeading(node: Node, around: Surroundings): string {
  const content = inlineOf(node);
  if (!/[^\s\p{C}]/u.test(wordsOf(content))) return writeInline(content, around);
  const level = around.headingLevel(Number(node.token.tag.slice(1)));
  const notes = allOf(content, "footnote_ref").map(({ token }) => `#remark[${around.note(token.meta.id)}];`);
  const words = writeInline(content, { ...around, words: markup, footnote: () => "" });
  return [`#heading(level: ${level})[${words}];`, ...notes].join("\n\n");
}

const wordsOf = (nodes: readonly Node[]): string =>
  nodes
    .map(({ type, token, children }) => (type === "image" ? "" : token.content + wordsOf(children)))
    .join("");

/** A picture with its caption: its title, and who made it. */
function writeFigure({ children }: Node, around: Surroundings): string {
  const [image] = children[0]?.children ?? [];
  if (!image) return "";
  const caption = children.find(({ type }) => type === "figcaption");
  const credit = creditLine(factsOf(image.token), around.language);
  const words = [caption && writeInline(inlineOf(caption), around), markup(credit)].filter(Boolean).join(" ");
  return `#picture(${pictureArguments(image.token, around)}${words ? `, caption: [${words}]` : ""});`;
}

/** A call-out under the name of its kind. */
function writeCallout({ token, children }: Node, around: Surroundings): string {
  const title = markup(calloutTitle(token.meta.kind, around.language));
  return `#callout(${token.meta.kind === "warning"}, [${title}])[${writeBlocks(children, around)}${PARAGRAPH_END}];`;
}

/** markdown-it hides the paragraphs of a list whose items have no empty lines between them. */
const isTight = (list: Node): boolean =>
  list.children.every((item) =>
    item.children.every(({ type, token }) => type !== "paragraph" || token.hidden),
  );

const items = (list: Node, around: Surroundings): string =>
  list.children
    .map((item) => block(writeBlocks(item.children, around, isTight(list) ? "\n" : "\n\n")))
    .join(", ");

/** A quotation, and who said it or where it stands. */
function writeQuotation([words, attribution]: readonly Node[], around: Surroundings): string {
  // In this order, because a note stands where it is called first.
  const said = writeBlocks(words?.children ?? [], around);
  return quotation(said, attribution ? writeInline(inlineOf(attribution), around) : "");
}

/** Makes a paragraph of a text that stands alone, which Typst takes for inline otherwise. */
const PARAGRAPH_END = "\n\n";
