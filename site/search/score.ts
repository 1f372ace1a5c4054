import lunr from "lunr";
import { FIELD_NAMES, FIELD_NUMBERS, FIELDS, type FieldName } from "./fields.ts";
import { letterLength } from "./length.ts";
import { EVERY_WORD, internals, type Vector, withoutMatchData } from "./lunr-internals.ts";
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

/** A document that was found: its number, its score, and the terms by which it was found. */
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
 * Finds the documents that have some of the terms, each with its weight, and lets lunr score those. The index holds
 * these terms only, with the numbers that the whole index would have, so the scores are the whole index's.
 * @param only the documents to ask lunr about; all unless told
 */
export function score(
  rows: readonly Row[],
  weights: ReadonlyMap<string, number>,
  root: Root,
  only?: ReadonlySet<number>,
): Map<number, number> {
  const index = partialIndex(rows, root, only);
  const results = withoutMatchData(() =>
    index.query((query) => {
      for (const { term } of rows)
        query.term(term, {
          boost: weights.get(term) ?? 0,
          usePipeline: false,
          wildcard: lunr.Query.wildcard.NONE,
        });
    }),
  );
  return new Map(results.map(({ ref, score }) => [Number(ref), score]));
}

/**
 * The documents that have some of the terms, with what lunr's score of each will be, to tell which are worth asking
 * lunr about: it makes objects of all that it looks at, which for a common word in thousands of documents takes a
 * hundred times as long as this sum.
 */
export function matches(rows: readonly Row[], weights: ReadonlyMap<string, number>, root: Root): Hit[] {
  const scores = new Float64Array(root.documents);
  const found = new Uint8Array(root.documents);
  let squares = 0;
  for (const row of rows) {
    const weight = weights.get(row.term) ?? 0;
    squares += weight ** 2;
    const idf = idfOf(row, root.documents);
    for (const [field, { documents, counts }] of row.postings) {
      const valueIn = valuesOf(root, field, idf);
      for (let place = 0; place < documents.length; place++) {
        const document = documents[place] ?? 0;
        found[document] = 1;
        scores[document] = (scores[document] ?? 0) + weight * valueIn(document, counts[place] ?? 0);
      }
    }
  }
  const places = rows.map((row) => placesOf(row, root.documents));
  const hits: Hit[] = [];
  for (let document = 0; document < found.length; document++)
    if (found[document])
      hits.push(hitOf(document, (scores[document] ?? 0) / Math.sqrt(squares), rows, places));
  return hits;
}

/** For each document the set of fields in which it has a term. */
function placesOf(row: Row, documents: number): Uint16Array {
  const places = new Uint16Array(documents);
  for (const [field, found] of row.postings)
    for (const document of found.documents) places[document] = (places[document] ?? 0) | (1 << field);
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

function partialIndex(rows: readonly Row[], root: Root, only?: ReadonlySet<number>): lunr.Index {
  const invertedIndex: Record<string, unknown> = Object.create(null);
  const fieldVectors: Record<string, Vector> = Object.create(null);
  rows.forEach((row, termIndex) => {
    const entry: Record<string, unknown> = { _index: termIndex };
    const idf = idfOf(row, root.documents);
    FIELD_NAMES.forEach((name, field) => {
      const found: Record<string, object> = Object.create(null);
      const { documents = [], counts = [] } = row.postings.get(field) ?? {};
      const valueIn = valuesOf(root, field, idf);
      documents.forEach((document, place) => {
        if (only && !only.has(document)) return;
        found[document] = NOTHING;
        const key = `${name}/${document}`;
        let vector = fieldVectors[key];
        if (!vector) fieldVectors[key] = vector = new internals.Vector();
        vector.elements.push(termIndex, valueIn(document, counts[place] ?? 0));
      });
      entry[name] = found;
    });
    invertedIndex[row.term] = entry;
  });
  return new internals.Index({
    invertedIndex,
    fieldVectors,
    tokenSet: EVERY_WORD,
    fields: [...FIELD_NAMES],
  });
}

/** What lunr makes of a term that stands in a field of a document so many times, rounded as in its files. */
function valuesOf(root: Root, field: number, idf: number): (document: number, count: number) => number {
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
  return letters ? letterLength(letters[document] ?? "A") : 1;
};
