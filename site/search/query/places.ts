import { FIELD_NUMBERS, type FieldName } from "../format/fields.ts";
import type { Row } from "../format/row.ts";

/** For each term the set of fields in which a document has it, by the document's number; a bit for each field. */
export type Places = ReadonlyMap<string, Uint16Array>;

/** A set of fields. */
const fieldSet = (...names: readonly FieldName[]): number =>
  names.reduce((all, name) => all | (1 << FIELD_NUMBERS[name]), 0);

export const TITLE = fieldSet("title");
/** Title and other names. */
export const NAMES = fieldSet("title", "names");
/** Where an entry says what it is about. */
export const TELLING = fieldSet("title", "names", "summary", "headings", "themes", "facets");
const PARTS = fieldSet("parts");
const FOREIGN = fieldSet("foreign");
/** Where a hit may stand in the running text. */
const TEXT = fieldSet("text", "headings", "parts");

/** Where some terms stand, in an index of so many documents. */
export const placesOf = (rows: readonly Row[], documents: number): Places =>
  new Map(rows.map((row) => [row.term, fieldsOf(row, documents)]));

function fieldsOf(row: Row, documents: number): Uint16Array {
  const fields = new Uint16Array(documents);
  for (const [field, found] of row.postings)
    for (const document of found.documents) fields[document] = (fields[document] ?? 0) | (1 << field);
  return fields;
}

/** What a result must know of how it was found. */
export interface Trace {
  /** The terms that stand in its words as parts of compounds. */
  readonly parts: readonly string[];
  /** Whether any stands in its running text, and whether any among its words in other languages. */
  readonly inText: boolean;
  readonly inForeign: boolean;
}

/** How a document was found. */
export function traceOf(document: number, places: Places): Trace {
  const parts: string[] = [];
  let all = 0;
  for (const [term, fields] of places) {
    const here = fields[document] ?? 0;
    all |= here;
    if (here & PARTS) parts.push(term);
  }
  return { parts, inText: (all & TEXT) > 0, inForeign: (all & FOREIGN) > 0 };
}
