import lunr from "lunr";
import { FIELD_NAMES } from "../format/fields.ts";
import type { Root } from "../format/root.ts";
import type { Row } from "../format/row.ts";
import { EVERY_WORD, internals, type Vector, withoutMatchData } from "../lunr-internals.ts";
import { idfOf, valuesOf } from "./bm25.ts";

/** What lunr is told of an occurrence; it copies what it reads, so that all can share one. */
const NOTHING = Object.freeze({});

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
