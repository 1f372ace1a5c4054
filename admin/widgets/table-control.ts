import { createElement, type Element, useState } from "react";
import type { Language } from "../../site/model/language.ts";
import { type Alignment, EMPTY_TABLE, type Table } from "../components/table.ts";
import { type PhraseKey, phrase } from "../phrase.ts";

interface ControlProps {
  readonly value?: Table | { toJS(): Table };
  readonly onChange: (value: Table) => void;
  readonly forID: string;
}

const ALIGNMENTS: readonly Alignment[] = ["", "left", "center", "right"];

/** A field in which a table is written cell by cell; the first row names the columns. */
export const tableControl =
  (language: Language) =>
  ({ value, onChange, forID }: ControlProps): Element => {
    const [table, setTable] = useState<Table>(() => plain(value));
    const say = (key: PhraseKey, blanks?: Readonly<Record<string, string>>) => phrase(language, key, blanks);
    const change = (changed: Table) => {
      setTable(changed);
      onChange(changed);
    };
    const { rows, alignments } = table;
    const withRows = (changed: Table["rows"]) => change({ ...table, rows: changed });

    const cell = (text: string, row: number, column: number) =>
      createElement("input", {
        type: "text",
        value: text,
        // The label of the field leads to the first cell.
        ...(row + column === 0 && { id: forID }),
        "aria-label": say("samskab.table.cell", { row: String(row + 1), column: String(column + 1) }),
        onChange: ({ target }: { target: HTMLInputElement }) =>
          withRows(rows.map((cells, at) => (at === row ? cells.with(column, target.value) : cells))),
      });
    const button = (label: string, sign: string, onClick: () => void, disabled = false) =>
      createElement("button", { type: "button", "aria-label": label, title: label, onClick, disabled }, sign);
    const alignment = (column: number) =>
      createElement(
        "select",
        {
          value: alignments[column] ?? "",
          "aria-label": say("samskab.table.alignment", { column: String(column + 1) }),
          onChange: ({ target }: { target: HTMLSelectElement }) =>
            change({ ...table, alignments: alignments.with(column, target.value as Alignment) }),
        },
        ...ALIGNMENTS.map((side) =>
          createElement("option", { key: side, value: side }, say(`samskab.table.align.${side || "none"}`)),
        ),
      );
    const removeColumn = (column: number) =>
      change({
        alignments: alignments.toSpliced(column, 1),
        rows: rows.map((cells) => cells.toSpliced(column, 1)),
      });

    const line = (cells: readonly string[], row: number) =>
      createElement(
        "tr",
        { key: row },
        ...cells.map((text, column) =>
          createElement(
            row ? "td" : "th",
            { key: column, ...(row === 0 && { scope: "col" }) },
            cell(text, row, column),
          ),
        ),
        createElement(
          "td",
          { key: "end" },
          row > 0 &&
            button(
              say("samskab.table.removeRow", { row: String(row + 1) }),
              "×",
              () => withRows(rows.toSpliced(row, 1)),
              rows.length <= 2,
            ),
        ),
      );
    const columns = createElement(
      "tr",
      {},
      ...alignments.map((_, column) =>
        createElement(
          "td",
          { key: column },
          alignment(column),
          button(
            say("samskab.table.removeColumn", { column: String(column + 1) }),
            "×",
            () => removeColumn(column),
            alignments.length <= 1,
          ),
        ),
      ),
      createElement("td", { key: "end" }),
    );
    return createElement(
      "div",
      { className: "table-control" },
      createElement(
        "div",
        { className: "table-control__cells" },
        createElement("table", {}, createElement("tbody", {}, ...rows.map(line), columns)),
      ),
      button(say("samskab.table.addRow"), say("samskab.table.addRow"), () =>
        withRows([...rows, alignments.map(() => "")]),
      ),
      button(say("samskab.table.addColumn"), say("samskab.table.addColumn"), () =>
        change({ alignments: [...alignments, ""], rows: rows.map((cells) => [...cells, ""]) }),
      ),
    );
  };

/** The table that Decap hands over, in whichever of its forms. */
const plain = (value: ControlProps["value"]): Table =>
  value === undefined ? EMPTY_TABLE : "toJS" in value ? value.toJS() : value;
