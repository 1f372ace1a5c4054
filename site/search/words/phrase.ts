/**
 * Where a phrase ends that begins at a place, or -1 where it does not stand there. Between its words one other
 * may stand: "without an agenda" is also named by "without a fixed agenda".
 */
export function lastOf(rest: readonly string[], words: readonly string[], start: number): number {
  let at = start;
  for (const word of rest) {
    if (words[at + 1] === word) at += 1;
    else if (words[at + 2] === word) at += 2;
    else return -1;
  }
  return at;
}

/** Whether the words of a frame (`"hvor _ er"`) stand around a place; without a frame anything may. */
export function isFramed(
  frame: string | undefined,
  place: number,
  wordAt: (place: number) => string | undefined,
): boolean {
  if (!frame) return true;
  const words = frame.split(" ");
  const middle = words.indexOf("_");
  return words.every((word, index) => index === middle || wordAt(place + index - middle) === word);
}
