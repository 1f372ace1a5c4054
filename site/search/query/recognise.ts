import type { Lead, Row } from "../format/row.ts";
import { fold } from "../words/fold.ts";
import { isFramed, lastOf } from "../words/phrase.ts";
import { skeleton } from "../words/skeleton.ts";
import type { Found } from "./lookup.ts";

/** A concept named in a query: what leads to it, and the words from `start` that name it. */
export interface Recognised extends Pick<Lead, "concept" | "at"> {
  readonly start: number;
  readonly length: number;
}

/**
 * The concepts that a row of words names; `typed` is the whole query, with the words that say nothing. Names of the reader's own language come first; what only neighbours
 * call it counts where those say nothing.
 */
export function recognise(words: readonly Found[], typed: readonly string[]): Recognised[] {
  const own = named(words, typed, spelt, (word) => fold(word.stem), fold);
  const foreign = named(
    words,
    typed,
    ({ foreign }) => foreign,
    (word) => skeleton(word.stem),
    (rest) => rest,
  );
  return [...own, ...foreign.filter((each) => !own.some((one) => overlap(one, each)))];
}

function named(
  words: readonly Found[],
  typed: readonly string[],
  rowsOf: (word: Found) => Found["own"],
  shape: (word: Found) => string,
  shapeRest: (rest: string) => string,
): Recognised[] {
  const shapes = words.map(shape);
  return words.flatMap((word, start) =>
    rowsOf(word)
      .flatMap(({ labels }) => labels)
      .filter(({ frame }) => isFramed(frame, typed.indexOf(word.typed), (place) => typed[place]))
      .map(({ concept, at, rest }) => ({
        concept,
        at,
        start,
        length: 1 + lastOf(rest.map(shapeRest), shapes, start) - start,
      }))
      .filter(({ length }) => length > 0),
  );
}

/** The rows that are spelt as typed or, where there are none, those of other spellings. */
function spelt({ own, stem }: Found): readonly Row[] {
  const exact = own.filter(({ term }) => term === stem);
  return exact.length ? exact : own;
}

const overlap = (a: Recognised, b: Recognised): boolean =>
  a.start < b.start + b.length && b.start < a.start + a.length;

/** Of concepts that overlap, those with the longest names: "action learning" is not all learning. */
export const longest = <T extends Recognised>(all: readonly T[]): T[] =>
  all.filter((one) => !all.some((other) => other.length > one.length && overlap(one, other)));
