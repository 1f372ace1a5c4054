import type { Document } from "../../markdown/parser.ts";
import { block, markup, quoted } from "./escape.ts";
import { pictureArguments, type Surroundings, writeInline } from "./inline.ts";
import { writeTable } from "./tables.ts";
import { inlineOf, type Node, treeOf } from "./tree.ts";

/** A parsed Markdown text as Typst markup: the same parse from which the page is made. */
export function writeDocument(document: Document, around: Omit<Surroundings, "footnote">): string {
  const tree = treeOf(document.tokens);
  const surroundings: Surroundings = {
    ...around,
    footnote: footnotes(tree, (nodes) => writeBlocks(nodes, surroundings)),
  };
  return writeBlocks(tree, surroundings);
}

/** Notes stand at the end of the Markdown, but Typst wants each where it is called first. */
function footnotes(
  tree: readonly Node[],
  write: (nodes: readonly Node[]) => string,
): Surroundings["footnote"] {
  const notes = tree.filter(({ type }) => type === "footnote_block").flatMap(({ children }) => children);
  const called = new Set<number>();
  return (id) => {
    if (called.has(id)) return `#footnote(<note-${id}>);`;
    called.add(id);
    const note = notes.find(({ token }) => token.meta.id === id);
    return `#footnote[${write(note?.children ?? [])}]<note-${id}>`;
  };
}

const writeBlocks = (nodes: readonly Node[], around: Surroundings, between = "\n\n"): string =>
  nodes
    .map((node) => writeBlock(node, around))
    .filter(Boolean)
    .join(between);

function writeBlock(node: Node, around: Surroundings): string {
  const { type, token, children } = node;
  switch (type) {
    case "heading":
      return `#heading(level: ${token.tag.slice(1)})[${writeInline(inlineOf(node), around)}];`;
    case "paragraph":
      return writeParagraph(inlineOf(node), around);
    case "bullet_list":
      return `#list(tight: ${isTight(node)}, ${items(node, around)});`;
    case "ordered_list":
      return `#enum(start: ${token.attrGet("start") ?? 1}, tight: ${isTight(node)}, ${items(node, around)});`;
    case "blockquote":
      return writeQuotation(children, around);
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

/** A picture that stands alone is a figure; its title is the caption. */
function writeParagraph(content: readonly Node[], around: Surroundings): string {
  const [only, second] = content;
  if (only?.type !== "image" || second) return writeInline(content, around);
  const caption = only.token.attrGet("title");
  return `#picture(${pictureArguments(only.token, around)}${caption ? `, caption: [${markup(caption)}]` : ""});`;
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

/** The last paragraph of a quotation names its source when it begins with a dash. */
function writeQuotation(children: readonly Node[], around: Surroundings): string {
  const last = children.at(-1);
  const [first, ...rest] = last && children.length > 1 ? inlineOf(last) : [];
  const source = first?.type === "text" ? /^[—–] ?(.*)$/s.exec(first.token.content) : null;
  // The paragraph break makes a paragraph of a text that stands alone, which Typst takes for inline otherwise.
  if (!source) return `#quote(block: true)[${writeBlocks(children, around)}\n\n];`;
  const attribution = markup(source[1] ?? "") + writeInline(rest, around);
  return `#quote(block: true, attribution: [${attribution}])[${writeBlocks(children.slice(0, -1), around)}\n\n];`;
}

/** Plain text as markup: empty lines part paragraphs, other line breaks stay. */
export const writePlain = (text: string): string =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").map(markup).join("#linebreak();"))
    .join("\n\n");
