/** The longest run of equal texts in both lists: index in `after` → index in `before`. */
export function commonSubsequence(before: readonly string[], after: readonly string[]): Map<number, number> {
  const lengths = before.map(() => new Array<number>(after.length + 1).fill(0));
  lengths.push(new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const longest = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      (lengths[i] as number[])[j] = longest;
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) pairs.set(j++, i++);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Places of two lists that belong together; one of the two is missing where a list has nothing there. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
}

/** Pairs two lists: equal texts first; what lies between them by its order. */
export function pairUp(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const equal = [...commonSubsequence(before, after)].map(([j, i]) => ({ before: i, after: j }));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const pair of [...equal, { before: before.length, after: after.length }]) {
    while (i < pair.before && j < pair.after) pairs.push({ before: i++, after: j++ });
    while (i < pair.before) pairs.push({ before: i++ });
    while (j < pair.after) pairs.push({ after: j++ });
    if (i < before.length || j < after.length) pairs.push({ before: i++, after: j++ });
  }
  return pairs;
}
