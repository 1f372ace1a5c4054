import { letterOf, letterValue } from "./bits.ts";

/** Most letters that a word takes over from the one before. */
const MOST = 63;

/** Sorted words, of which each says only how many letters it shares with the one before, and its others. */
export type FrontCoded = readonly [shared: string, letters: string];

/** Packs words, which hold no spaces. */
export function frontCode(words: readonly string[]): FrontCoded {
  let before = "";
  let all = "";
  const letters = words.map((word) => {
    let shared = 0;
    while (shared < MOST && shared < before.length && before[shared] === word[shared]) shared++;
    all += letterOf(shared);
    before = word;
    return word.slice(shared);
  });
  return [all, letters.join(" ")];
}

/** The words again. */
export function frontDecode([shared, letters]: FrontCoded): string[] {
  if (!shared) return [];
  let before = "";
  return letters
    .split(" ")
    .map((rest, index) => (before = before.slice(0, letterValue(shared, index)) + rest));
}
