/** Chance that begins alike in every run. */
export interface Chance {
  /** A number from 0 to 1. */
  readonly number: () => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

/** A generator of chance from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const number = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { number, pick: <T>(items: readonly T[]) => items[Math.floor(number() * items.length)] as T };
}
