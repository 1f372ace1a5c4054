/** Chance that is the same every time for the same seed, so that a picture never changes between builds. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of a list. */
  of<T>(list: readonly T[]): T;
  /** Yes or no, evenly. */
  coin(): boolean;
}

/** Chance from a text: FNV-1a gives the seed, mulberry32 (Tommy Ettinger, public domain) the numbers. */
export function randomFrom(text: string): Random {
  let state = hash(text);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    of: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    coin: () => next() < 0.5,
  };
}

const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  return state;
};
