import { FIELDS } from "../format/fields.ts";
import { letterLength } from "../format/length.ts";
import type { Root } from "../format/root.ts";
import type { Row } from "../format/row.ts";

/** Lunr's own parameters of BM25. */
const K1 = 1.2;
const B = 0.75;

/** What lunr makes of a term that stands in a field of a document so many times, rounded as in its files. */
export function valuesOf(
  root: Root,
  field: number,
  idf: number,
): (document: number, count: number) => number {
  const { boost = 1 } = FIELDS[field] ?? {};
  const average = root.averages[field] || 1;
  return (document, count) => {
    const relative = lengthOf(root, field, document) / average;
    const value = ((idf * ((K1 + 1) * count)) / (K1 * (1 - B + B * relative) + count)) * boost;
    return Math.round(value * 1000) / 1000;
  };
}

/** Lunr's inverse document frequency, in which a document counts once for each field that has the term. */
export function idfOf(row: Row, documents: number): number {
  let found = 0;
  for (const field of row.postings.values()) found += field.documents.length;
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)));
}

/** The length of a document's field as the index knows it; 1 where lengths do not count. */
export const lengthOf = (root: Root, field: number, document: number): number => {
  const letters = root.lengths[field];
  return letters ? letterLength(letters, document) : 1;
};
