import type { Root } from "../format/root.ts";
import type { Row } from "../format/row.ts";
import { idfOf, valuesOf } from "./bm25.ts";

/** A document that was found, and how well it answers. */
export interface Hit {
  readonly document: number;
  readonly score: number;
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
  const norm = Math.sqrt(squares);
  const hits: Hit[] = [];
  for (let document = 0; document < found.length; document++)
    if (found[document]) hits.push({ document, score: (scores[document] ?? 0) / norm });
  return hits;
}
