import { BitReader, BitWriter } from "./bits.ts";
import { FIELDS } from "./fields.ts";
import type { PostingList } from "./posting-list.ts";
import type { Postings } from "./row.ts";

/** Bits of the numbers that say how steps and frequencies are written. */
const STEP_BITS = 4;
const COUNT_BITS = 3;

/**
 * A term's documents as a text. For each field a bit says whether it has any; then come their number, the
 * steps from one document to the next, and how often each has the term, in Rice's code of the width that
 * suits the field: steps and frequencies fall off geometrically, for which that code is nearly the shortest.
 */
export function packPostings(lists: readonly (PostingList | undefined)[]): string {
  if (!lists.length) return "";
  const bits = new BitWriter();
  for (let field = 0; field < FIELDS.length; field++) {
    const list = lists[field];
    bits.write(list ? 1 : 0, 1);
    if (!list) continue;
    const { documents, counts } = list;
    const steps = documents.map((document, index) => document - (documents[index - 1] ?? -1) - 1);
    const more = counts.map((count) => count - 1);
    const [stepWidth, countWidth] = [riceWidth(steps, STEP_BITS), riceWidth(more, COUNT_BITS)];
    bits.writeGamma(documents.length);
    bits.write(stepWidth, STEP_BITS);
    bits.write(countWidth, COUNT_BITS);
    for (let index = 0; index < steps.length; index++) {
      bits.writeRice(steps[index] ?? 0, stepWidth);
      bits.writeRice(more[index] ?? 0, countWidth);
    }
  }
  return bits.text();
}

/** Reads a term's documents. */
export function unpackPostings(text: string): Postings {
  const postings = new Map<number, PostingList>();
  if (!text) return postings;
  const bits = new BitReader(text);
  for (let field = 0; field < FIELDS.length; field++) {
    if (!bits.read(1)) continue;
    const length = bits.readGamma();
    const [stepWidth, countWidth] = [bits.read(STEP_BITS), bits.read(COUNT_BITS)];
    const [documents, counts] = [new Uint32Array(length), new Uint32Array(length)];
    let document = -1;
    for (let place = 0; place < length; place++) {
      document += bits.readRice(stepWidth) + 1;
      documents[place] = document;
      counts[place] = bits.readRice(countWidth) + 1;
    }
    postings.set(field, { documents, counts });
  }
  return postings;
}

/** The width of Rice's code that is best for numbers of this mean, as far as it can be written in some bits. */
function riceWidth(values: Uint32Array, bits: number): number {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return mean ? Math.min(2 ** bits - 1, Math.max(0, Math.ceil(Math.log2(mean * Math.LN2)))) : 0;
}
