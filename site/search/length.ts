/**
 * Lengths of fields in half octaves: one letter a field, and no change in what ranks first.
 * `A` is 0 words, `B` 1, `C` about 1.4, `D` 2, …
 */
export const lengthLetter = (length: number): string =>
  String.fromCharCode(65 + (length > 0 ? 1 + Math.round(2 * Math.log2(length)) : 0));

/** The length that a letter stands for. */
export function letterLength(letter: string): number {
  const step = letter.charCodeAt(0) - 65;
  return step > 0 ? 2 ** ((step - 1) / 2) : 0;
}

/** A length as the index knows it. */
export const roundLength = (length: number): number => letterLength(lengthLetter(length));
