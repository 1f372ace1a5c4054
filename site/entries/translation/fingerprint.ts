import { isEmpty } from "../../model/fields/index.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const LENGTH = 7;

/**
 * Seven letters that tell one value from another (FNV-1a, 32 bits): equal for texts that differ in white space only,
 * and for objects that differ in the order of their fields. Letters, because YAML would read `1234567` as a number.
 */
export function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(plain(value))) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  let word = "";
  for (; word.length < LENGTH; hash = Math.floor(hash / LETTERS.length))
    word += LETTERS[hash % LETTERS.length];
  return word;
}

/** A value in its one form: white space as single spaces, fields in the alphabet's order, nothing empty. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value.normalize().replace(/\s+/gu, " ").trim();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, plain(each)]);
}
