/**
 * Lengths of fields in half octaves: one letter a field, and no change in what ranks first.
 * `A` is 0 words, `B` 1, `C` about 1.4, `D` 2, …
 */
export const lengthLetter = (length: number): string =>
  String.fromCharCode(65 + (length > 0 ? 1 + Math.round(2 * Math.log2(length)) : 0));

/** The lengths that letters stand for, from `A` on; the last is more than any text has. */
const LENGTHS = Float64Array.from({ length: 64 }, (_, step) => (step > 0 ? 2 ** ((step - 1) / 2) : 0));

/** The length that the letter at a place stands for; 0 where there is none. */
export const letterLength = (letters: string, place = 0): number =>
  LENGTHS[letters.charCodeAt(place) - 65] ?? 0;

/** A length as the index knows it. */
export const roundLength = (length: number): number => letterLength(lengthLetter(length));
