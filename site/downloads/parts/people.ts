import type { Data } from "../../model/collections/index.ts";
import type { Edition } from "../edition.ts";
import { labelOf } from "../labels.ts";
import { array, block, narrowText } from "../typst/escape.ts";

const COLUMNS = ["name", "role", "talk"] as const;

/** People as a table, with the columns in which anything is written. */
export function writePeople(
  field: "people" | "speakers",
  people: NonNullable<Data<"applications">["people"]>,
  { entry, language }: Edition,
): string {
  const columns = COLUMNS.filter((column) => people.some((person) => person[column]));
  const cells = (texts: readonly string[]) => array(texts.map((text) => block(narrowText(text))));
  return [
    "#data-table(",
    `  columns: ${array(columns.map((column) => (column === "name" ? "2fr" : "3fr")))},`,
    `  align: ${array(columns.map(() => "left"))},`,
    `  header: ${cells(columns.map((column) => labelOf(entry.collection, [field, column], language)))},`,
    `  rows: ${array(people.map((person) => cells(columns.map((column) => person[column] ?? ""))))},`,
    ");",
  ].join("\n");
}
