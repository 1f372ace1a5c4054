import lunr from "lunr";
import { FIELD_NAMES, FIELD_NUMBERS, FIELDS, type FieldName } from "./fields.ts";
import { letterLength } from "./length.ts";
import { internals, type Vector, withoutMatchData } from "./lunr-internals.ts";
import type { Root } from "./root.ts";
import type { Row } from "./row.ts";

/** Lunr's own parameters of BM25. */
const K1 = 1.2;
const B = 0.75;

/** A set of fields, a bit for each. */
const fieldSet = (...names: readonly FieldName[]): number =>
  names.reduce((all, name) => all | (1 << FIELD_NUMBERS[name]), 0);

const TITLE = fieldSet("title");
const NAMES = fieldSet("title", "names");
const PARTS = fieldSet("parts");
const FOREIGN = fieldSet("foreign");
/** Where an entry says what it is about. */
const TELLING = fieldSet("title", "names", "summary", "headings", "themes", "facets");
/** Where a hit may stand in the running text. */
const TEXT = fieldSet("text", "headings", "parts");

/** What lunr is told of an occurrence; it copies what it reads, so that all can share one. */
const NOTHING = Object.freeze({});

/** A document that lunr found: its number, its score, and the terms by which it was found. */
export interface Hit {
  readonly document: number;
  readonly score: number;
  readonly terms: readonly string[];
  /** Those of the terms that stand in its title, and those that stand there or among its names. */
  readonly titled: readonly string[];
  readonly named: readonly string[];
  /** Those that stand where an entry says what it is about, not only in its running text. */
  readonly told: readonly string[];
  /** Those that stand in its words as parts of compounds. */
  readonly parts: readonly string[];
  /** Whether any stands in its running text, and whether any among its words in other languages. */
  readonly inText: boolean;
  readonly inForeign: boolean;
}

/**
 * Lets lunr score some terms, each with its weight. The index holds these terms only, with the numbers that
 * the whole index would have, so the scores are the whole index's.
 */
export function score(rows: readonly Row[], weights: ReadonlyMap<string, number>, root: Root): Hit[] {
  const index = partialIndex(rows, root);
  const results = withoutMatchData(() =>
    index.query((query) => {
      for (const [term, boost] of weights)
        query.term(term, { boost, usePipeline: false, wildcard: lunr.Query.wildcard.NONE });
    }),
  );
  const places = rows.map((row) => placesOf(row, root.documents));
  return results.map(({ ref, score }) => hitOf(Number(ref), score, rows, places));
}

/** For each document the set of fields in which it has a term. */
function placesOf(row: Row, documents: number): Uint16Array {
  const places = new Uint16Array(documents);
  for (const [field, found] of row.postings)
    for (const document of found.keys()) places[document] = (places[document] ?? 0) | (1 << field);
  return places;
}

/** One pass over the terms, since a common word has thousands of hits. */
function hitOf(document: number, score: number, rows: readonly Row[], places: readonly Uint16Array[]): Hit {
  const terms: string[] = [];
  const titled: string[] = [];
  const named: string[] = [];
  const told: string[] = [];
  const parts: string[] = [];
  let all = 0;
  for (let place = 0; place < rows.length; place++) {
    const fields = places[place]?.[document] ?? 0;
    const term = rows[place]?.term;
    if (!fields || term === undefined) continue;
    all |= fields;
    terms.push(term);
    if (fields & TITLE) titled.push(term);
    if (fields & NAMES) named.push(term);
    if (fields & TELLING) told.push(term);
    if (fields & PARTS) parts.push(term);
  }
  const [inText, inForeign] = [(all & TEXT) > 0, (all & FOREIGN) > 0];
  return { document, score, terms, titled, named, told, parts, inText, inForeign };
}

function partialIndex(rows: readonly Row[], root: Root): lunr.Index {
  const invertedIndex: Record<string, unknown> = Object.create(null);
  const fieldVectors: Record<string, Vector> = Object.create(null);
  rows.forEach((row, termIndex) => {
    const entry: Record<string, unknown> = { _index: termIndex };
    const idf = idfOf(row, root.documents);
    FIELDS.forEach(({ name, boost }, field) => {
      const found: Record<string, object> = Object.create(null);
      for (const [document, count] of row.postings.get(field) ?? []) {
        found[document] = NOTHING;
        const key = `${name}/${document}`;
        let vector = fieldVectors[key];
        if (!vector) fieldVectors[key] = vector = new internals.Vector();
        const relative = lengthOf(root, field, document) / (root.averages[field] || 1);
        const value = ((idf * ((K1 + 1) * count)) / (K1 * (1 - B + B * relative) + count)) * boost;
        vector.elements.push(termIndex, Math.round(value * 1000) / 1000);
      }
      entry[name] = found;
    });
    invertedIndex[row.term] = entry;
  });
  return new internals.Index({
    invertedIndex,
    fieldVectors,
    tokenSet: internals.TokenSet.fromArray(rows.map(({ term }) => term).sort()),
    fields: [...FIELD_NAMES],
  });
}

/** Lunr's inverse document frequency, in which a document counts once for each field that has the term. */
export function idfOf(row: Row, documents: number): number {
  let found = 0;
  for (const field of row.postings.values()) found += field.size;
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)));
}

/** The length of a document's field as the index knows it; 1 where lengths do not count. */
export const lengthOf = (root: Root, field: number, document: number): number => {
  const letters = root.lengths[field];
  return letters ? letterLength(letters[document] ?? "A") : 1;
};
