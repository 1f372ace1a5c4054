import { array, block, narrowText } from "./escape.ts";
import { type Surroundings, writeInline } from "./inline.ts";
import { inlineOf, type Node } from "./tree.ts";

/** A Markdown table as the template's table, whose columns are as wide as their texts are long. */
export function writeTable(table: Node, around: Surroundings): string {
  const rows = table.children.flatMap((part) => part.children);
  const [head, ...body] = rows.map((row) => row.children);
  const narrow = { ...around, words: narrowText };
  const cells = (row: readonly Node[]) =>
    array(row.map((cell) => block(writeInline(inlineOf(cell), narrow))));
  const header = cells(head ?? []);
  return [
    "#data-table(",
    `  columns: ${array(columnWidths(rows.map((row) => row.children)))},`,
    `  align: ${array((head ?? []).map(alignment))},`,
    `  header: ${header},`,
    // A link or note may stand on one page only, so such a header is not repeated on the next.
    `  repeat: ${!/#(?:text-link|footnote)\b/.test(header)},`,
    `  short: ${isShort(rows.map((row) => row.children))},`,
    `  rows: ${array(body.map(cells))},`,
    ");",
  ].join("\n");
}

/**
 * Whether a table certainly takes less than half a page, so that Typst need not set it twice to know: six rows of at
 * most four columns, each cell in three lines at the most.
 */
const isShort = (rows: readonly (readonly Node[])[]): boolean =>
  rows.length <= 6 && rows.every((row) => row.length <= 4 && row.every((cell) => inlineLength(cell) <= 40));

const alignment = (cell: Node): string =>
  /text-align:\s*(right|center)/.exec(cell.token.attrGet("style") ?? "")?.[1] ?? "left";

/** Shares of the width; the bounds keep a short column readable and let a long one not take everything. */
function columnWidths(rows: readonly (readonly Node[])[]): string[] {
  const columns = rows[0] ?? [];
  return columns.map((_, index) => {
    const longest = Math.max(...rows.map((row) => inlineLength(row[index])));
    return `${Math.min(Math.max(longest, 8), 40)}fr`;
  });
}

const inlineLength = (cell: Node | undefined): number =>
  cell?.children.find(({ type }) => type === "inline")?.token.content.length ?? 0;
