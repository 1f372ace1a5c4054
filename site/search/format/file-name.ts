import type { Language } from "../../model/language.ts";

/** Files that share the hash in their names, so that the root need not name each of them. */
export const VOLUME_SIZE = 16;

/** The name of a language's root file. */
export const rootName = (language: Language): string => `${language}.json`;

/** The name of a numbered file, given the hashes of the volumes of its kind. */
export const numberedName = (language: Language, hashes: readonly string[], number: number): string =>
  `${language}-${hashes[Math.floor(number / VOLUME_SIZE)] ?? ""}-${number % VOLUME_SIZE}.json`;
