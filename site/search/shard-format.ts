import { type Postings, type Row, rowKey } from "./row.ts";

/**
 * A row as JSON: letters shared with the row before, the other letters, one list for each field
 * (`[field, …]`), where a compound is cut, and what few rows have. In a field's list, a number is the step from the document before,
 * doubled, plus one where the next number says how often the term occurs; otherwise it occurs once.
 */
type PackedRow = readonly [number, string, readonly (readonly number[])[], number?, Extras?];

interface Extras {
  readonly labels?: readonly (readonly [number, ...string[]])[];
  readonly names?: readonly string[];
}

/** Writes a row, given the row before it in the shard. */
export function packRow(row: Row, before: string): PackedRow {
  let shared = 0;
  while (shared < before.length && before[shared] === row.term[shared]) shared++;
  const fields = [...row.postings].map(([field, documents]) => [field, ...packDocuments(documents)]);
  const extras: Extras = {
    ...(row.labels.length && { labels: row.labels.map(({ concept, rest }) => [concept, ...rest] as const) }),
    ...(row.names.length && { names: row.names }),
  };
  const packed = [shared, row.term.slice(shared), fields] as const;
  if (Object.keys(extras).length) return [...packed, row.cut, extras];
  return row.cut ? [...packed, row.cut] : packed;
}

function packDocuments(documents: ReadonlyMap<number, number>): number[] {
  let last = 0;
  return [...documents].flatMap(([document, count]) => {
    const step = (document - last) * 2;
    last = document;
    return count > 1 ? [step + 1, count] : [step];
  });
}

/** Reads the rows of a shard. */
export function unpackShard(text: string): Row[] {
  let before = "";
  return (JSON.parse(text) as readonly PackedRow[]).map(([shared, letters, fields, cut, extras]) => {
    before = before.slice(0, shared) + letters;
    return {
      term: before,
      key: rowKey(before),
      postings: unpackPostings(fields),
      cut: cut ?? 0,
      labels: (extras?.labels ?? []).map(([concept, ...rest]) => ({ concept, rest })),
      names: extras?.names ?? [],
    };
  });
}

const unpackPostings = (fields: readonly (readonly number[])[]): Postings =>
  new Map(fields.map(([field = 0, ...numbers]) => [field, unpackDocuments(numbers)]));

function unpackDocuments(numbers: readonly number[]): Map<number, number> {
  const documents = new Map<number, number>();
  let document = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    document += number >> 1;
    documents.set(document, number & 1 ? (numbers[++index] ?? 1) : 1);
  }
  return documents;
}
