import type { Language } from "../../site/model/language.ts";
import { phrase } from "../phrase.ts";
import type { EditorComponent } from "./component.ts";

/** Which side the texts of a column stand at; empty where it is not said. */
export type Alignment = "" | "left" | "center" | "right";

/** A table: rows of cells, the first of which names the columns; every row is as long as the first. */
export interface Table {
  readonly alignments: readonly Alignment[];
  readonly rows: readonly (readonly string[])[];
}

export const EMPTY_TABLE: Table = {
  alignments: ["", ""],
  rows: [
    ["", ""],
    ["", ""],
  ],
};

const MARKS: Readonly<Record<Alignment, string>> = {
  "": "---",
  left: ":---",
  center: ":---:",
  right: "---:",
};

/** A table as GitHub's Markdown writes it. */
export const tableComponent = (language: Language): EditorComponent<{ readonly table: Table }> => ({
  id: "table",
  label: phrase(language, "samskab.table.label"),
  fields: [
    { name: "table", label: phrase(language, "samskab.table.label"), widget: "table", default: EMPTY_TABLE },
  ],
  pattern:
    /^[^\n]*\|[^\n]*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*(?:\n[^\n]*\|[^\n]*)*(?=\n|$)/,
  fromBlock: ([block = ""]) => ({ table: readTable(block) }),
  toBlock: ({ table }) => writeTable(table ?? EMPTY_TABLE),
});

/** Reads a table of Markdown; short rows are filled up. */
export function readTable(block: string): Table {
  const [head = "", marks = "", ...body] = block.split("\n");
  const rows = [head, ...body].map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  const alignments = cellsOf(marks).map(alignmentOf);
  return {
    alignments: Array.from({ length: width }, (_, column) => alignments[column] ?? ""),
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
  };
}

/** Writes a table as Markdown, its rows as long as the first. */
export function writeTable({ rows, alignments }: Table): string {
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell ? ` ${cell} ` : " ")).join("|")}|`;
  const [head = [], ...body] = rows.map((row) => row.map(cellText));
  const marks = head.map((_, column) => MARKS[alignments[column] ?? ""]);
  return [head, marks, ...body].map(line).join("\n");
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\\|/g, "|"));

/** A cell stands in one line; a number's own blank, that no line ends at, stays. */
const cellText = (cell: string): string =>
  cell
    .replace(/[^\S\u00a0]+/g, " ")
    .trim()
    .replace(/\|/g, "\\|");

function alignmentOf(mark: string): Alignment {
  if (mark.endsWith(":")) return mark.startsWith(":") ? "center" : "right";
  return mark.startsWith(":") ? "left" : "";
}
