import type { Table } from "../components/table.ts";
import { type Block, filled, leaf, listType } from "./block.ts";
import { attributeOf, childrenOf, type HtmlNode, isBlock, isText, tagOf } from "./html.ts";
import { linesOf, oneLine, withoutBold } from "./line.ts";
import { inLists, type Loose, looseItem } from "./list-items.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { isGrid, tableFrom } from "./table.ts";

/**
 * What was copied from a page, a letter or a sheet, as blocks of rich text: paragraphs, headings, quotations, lists,
 * and tables with our form, for whose cells `write` gives a block as Markdown. Every word that is seen there is here;
 * pictures, colours and comments are not.
 */
export function blocksFrom(body: HtmlNode, write: (block: Block) => string): readonly Block[] {
  // A text's title is a field of its own: the greatest heading below it is of the second level.
  const deeper = has(body, "h1") ? 1 : 0;
  return flow(body);

  /** What stands in a node, one below the other. */
  function flow(node: HtmlNode): readonly Block[] {
    return inLists(parts(childrenOf(node)));
  }

  function parts(nodes: readonly HtmlNode[]): readonly (Block | Loose)[] {
    const found: (Block | Loose)[] = [];
    let line: Piece[] = [];
    const endLine = () => {
      found.push(...linesOf(line).map((each) => leaf("paragraph", each)));
      line = [];
    };
    for (const node of nodes) {
      if (!isBlock(node)) line.push(...piecesOf(node));
      else {
        endLine();
        found.push(...partsOf(node));
      }
    }
    endLine();
    return found;
  }

  function partsOf(node: HtmlNode): readonly (Block | Loose)[] {
    const tag = tagOf(node);
    const item = looseItem(node);
    if (item) {
      const own = tag === "ul" || tag === "ol" ? childrenOf(node).flatMap(flow) : flow(node);
      return own.length ? [{ ...item, own }] : [];
    }
    if (tag === "ul" || tag === "ol") return list(node);
    if (tag === "table") return table(node);
    if (tag === "blockquote") return filled("quote", flow(node));
    if (tag === "pre") return linesOf(verbatim(node)).map((line) => leaf("paragraph", line));
    const [, level] = /^h([1-6])$/.exec(tag) ?? [];
    if (level) return heading(Number(level) + deeper, node);
    return parts(childrenOf(node));
  }

  function heading(level: number, node: HtmlNode): readonly Block[] {
    // What is bold in a heading is so by itself.
    const line = oneLine(piecesOf(node)).map(withoutBold);
    const name = ["two", "three", "four", "five"][Math.min(level, 5) - 2] ?? "two";
    return line.length ? [leaf(`heading-${name}`, line)] : [];
  }

  function list(node: HtmlNode): readonly Block[] {
    const items: Block[] = [];
    for (const child of childrenOf(node)) {
      const own = tagOf(child) === "li" ? flow(child) : inLists(parts([child]));
      const last = items.at(-1);
      // Google Docs puts a list that belongs to an item behind it.
      if (tagOf(child) !== "li" && last)
        items[items.length - 1] = { ...last, children: [...last.children, ...own] };
      else items.push(...filled("list-item", own));
    }
    const start = Number.parseInt(attributeOf(node, "start"), 10);
    const data = tagOf(node) === "ol" && start > 1 ? { data: { start } } : {};
    return filled(listType(tagOf(node) === "ol"), items).map((block) => ({ ...block, ...data }));
  }

  function table(node: HtmlNode): readonly Block[] {
    if (!isGrid(node)) return flow(node);
    const caption = childrenOf(node)
      .filter((child) => tagOf(child) === "caption")
      .flatMap(flow);
    const found = tableFrom(node, (line) => write(leaf("paragraph", line)));
    return found ? [...caption, tableBlock(found)] : caption;
  }
}

const has = (node: HtmlNode, tag: string): boolean =>
  childrenOf(node).some((child) => tagOf(child) === tag || has(child, tag));

const tableBlock = (table: Table): Block => ({
  type: "shortcode",
  data: { shortcode: "table", shortcodeNew: true, shortcodeData: { table } },
  children: [{ text: "" }],
});

/** The lines of a text that is shown as it was typed. */
const verbatim = (node: HtmlNode): readonly Piece[] =>
  isText(node)
    ? (node.nodeValue ?? "")
        .split(/\r?\n/)
        .flatMap((text, index) => [...(index ? [{ text: "\n", marks: {} }] : []), { text, marks: {} }])
    : childrenOf(node).flatMap(verbatim);
