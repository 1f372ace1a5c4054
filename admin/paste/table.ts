import type { Alignment, Table } from "../components/table.ts";
import { attributeOf, childrenOf, type HtmlNode, styleOf, tagOf } from "./html.ts";
import { oneLine, withoutBold } from "./line.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** What writes a line's pieces as Markdown. */
export type WriteLine = (pieces: readonly Piece[]) => string;

interface Cell {
  readonly text: string;
  readonly side: Alignment;
}

/** The cells of a table that is one: it has several, and none holds another table. Others only arrange a page. */
export function isGrid(table: HtmlNode): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  return cells.length > 1 && !cells.some((cell) => holds(cell, "table"));
}

const holds = (node: HtmlNode, tag: string): boolean =>
  childrenOf(node).some((child) => tagOf(child) === tag || holds(child, tag));

/** A table as our block has it; the words of merged cells stand in the first of them. Nothing, where there are no words. */
export function tableFrom(table: HtmlNode, write: WriteLine): Table | undefined {
  const grid = gridOf(table, write).filter((row) => row.some((cell) => cell?.text));
  const width = Math.max(0, ...grid.map((row) => row.findLastIndex((cell) => cell?.text) + 1));
  if (!width) return undefined;
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    alignments: columns.map((column) => sideOf(grid.slice(1).map((row) => row[column]))),
    rows: grid.map((row) => columns.map((column) => row[column]?.text ?? "")),
  };
}

/** The rows of a table, those of its head first. */
function rowsOf(table: HtmlNode): readonly HtmlNode[] {
  const parts = childrenOf(table);
  const rows = (tag: string) => parts.filter((part) => tagOf(part) === tag).flatMap(childrenOf);
  const body = parts.flatMap((part) => (tagOf(part) === "tbody" ? childrenOf(part) : part));
  return [...rows("thead"), ...body, ...rows("tfoot")].filter((row) => tagOf(row) === "tr");
}

const cellsOf = (row: HtmlNode): readonly HtmlNode[] =>
  childrenOf(row).filter((cell) => ["td", "th"].includes(tagOf(cell)));

/** The cells of each row at their columns; where merged cells reach, there are none. */
function gridOf(table: HtmlNode, write: WriteLine): readonly (readonly (Cell | undefined)[])[] {
  const grid: (Cell | undefined)[][] = [];
  // How many more rows the cell above reaches down, column by column.
  const reach: number[] = [];
  for (const [row, line] of rowsOf(table).entries()) {
    const cells: (Cell | undefined)[] = [];
    const upper = [...reach];
    for (const [index, depth] of upper.entries()) reach[index] = Math.max(0, depth - 1);
    for (const cell of cellsOf(line)) {
      while (upper[cells.length]) cells.push(undefined);
      const [across, down] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let column = 0; column < across; column++) {
        reach[cells.length] = down - 1;
        cells.push(column ? undefined : { text: write(cellLine(cell, row === 0)), side: ownSide(cell) });
      }
    }
    grid.push(cells);
  }
  return grid;
}

/** No table of a text is as wide; a sheet that is merged to its last column is. */
const WIDEST = 100;

const spanOf = (cell: HtmlNode, name: string): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(attributeOf(cell, name), 10) || 1));

/** The words of a cell; in the first row, which names the columns, they are bold by themselves. */
const cellLine = (cell: HtmlNode, isHead: boolean): readonly Piece[] =>
  oneLine(piecesOf(cell)).map((piece) => (isHead ? withoutBold(piece) : piece));

const SIDES: readonly string[] = ["left", "center", "right"] satisfies readonly Alignment[];

function ownSide(cell: HtmlNode): Alignment {
  const own = [cell, ...childrenOf(cell).filter((child) => tagOf(child) === "p")];
  const side = own.map((node) => styleOf(node, "text-align") || attributeOf(node, "align").toLowerCase());
  return (side.find((each) => SIDES.includes(each)) ?? "") as Alignment;
}

/** The side at which all cells of a column stand, where it is not the usual one. */
function sideOf(cells: readonly (Cell | undefined)[]): Alignment {
  const [first, ...others] = [...new Set(cells.filter((cell) => cell?.text).map((cell) => cell?.side ?? ""))];
  return first && first !== "left" && !others.length ? first : "";
}
