import { type Postings, type Row, rowKey, type UnpackedRow } from "./row.ts";

/**
 * A row as JSON: letters shared with the row before, the other letters, one list for each field
 * (`[field, …]`, then the documents as in `PostingList`), where a compound is cut, and what few rows have.
 */
type PackedRow = readonly [number, string, readonly (readonly number[])[], number?, Extras?];

interface Extras {
  readonly labels?: readonly (readonly [number, ...string[]])[];
  readonly names?: readonly string[];
}

/** Writes a row, given the row before it in the shard. */
export function packRow(row: UnpackedRow, before: string): PackedRow {
  let shared = 0;
  while (shared < before.length && before[shared] === row.term[shared]) shared++;
  const extras: Extras = {
    ...(row.labels.length && { labels: row.labels.map(({ concept, rest }) => [concept, ...rest] as const) }),
    ...(row.names.length && { names: row.names }),
  };
  const packed = [shared, row.term.slice(shared), row.fields] as const;
  if (Object.keys(extras).length) return [...packed, row.cut, extras];
  return row.cut ? [...packed, row.cut] : packed;
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
