import { fold } from "./fold.ts";

/**
 * Regular sound pairs between Danish, Norwegian (both written languages) and Swedish, applied in this order to
 * folded words: arbejd, arbeid, arbet; samskab, samskap; innovation, innovasjon; udvikling, utvikling; drøm, draum;
 * høring, høyring; tenk, tenkj; hjem, heim, hem.
 */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/sjon|tion|ssion|sion/g, "tion"],
  [/(?:heit|hed|het)/g, "het"],
  [/leg(?=$|e|het)/g, "lig"],
  [/ej|ei/g, "e"],
  [/au|oy/g, "o"],
  [/(?<=.[gk])j(?=[ae]|$)/g, ""],
  [/hj(?=em)/g, "h"],
  [/ck|cc|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c(?!h)/g, "k"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/[hk]v/g, "v"],
  [/z/g, "s"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/(?<=[aeiouy])d/g, "t"],
  [/(?<=[aeiouy])b/g, "p"],
  [/(?<=[aeiouy])g/g, "k"],
  [/e/g, "a"],
  [/(.)\1+/g, "$1"],
];

/**
 * What neighbours' words of the same origin have in common: da `samskab`, nb `samskap` → `samskap`.
 * Words with the same folding have the same skeleton, so it also orders the dictionary.
 */
export function skeleton(word: string): string {
  const known = DONE.get(word);
  if (known !== undefined) return known;
  const result = reduce(word);
  DONE.set(word, result);
  return result;
}

/** Skeletons made so far: the same words come again and again. */
const DONE = new Map<string, string>();

function reduce(word: string): string {
  const folded = fold(word);
  if (/\p{N}/u.test(folded)) return folded;
  return PAIRS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), folded);
}
