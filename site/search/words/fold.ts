/** Most words, which need no work. */
const PLAIN = /^[a-z0-9åäöæø]+$/;
/** What folding changes. */
const FOLDED = /[æäåøößðþ]|ae|oe|aa/;
const DIGRAPHS = /ae|oe|aa/g;
const LETTERS: Readonly<Record<string, string>> = {
  æ: "a",
  ä: "a",
  å: "a",
  ae: "a",
  aa: "a",
  ø: "o",
  ö: "o",
  oe: "o",
  ß: "ss",
  ð: "d",
  þ: "th",
};

/**
 * A word in lower case without accents; å ä ö æ ø stay, because they are letters: `plain("Idé")` → `"ide"`.
 */
export function plain(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/[^\p{N}a-zåäöæø]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));
}

/**
 * What all spellings of a word have in common: `läselyst`, `laeselyst` and `læselyst` fold to `laselyst`.
 * Folding tells spellings that may be meant from those that cannot; it never decides alone (mål is not mal).
 */
export function fold(word: string): string {
  const letters = plain(word);
  if (!FOLDED.test(letters)) return letters;
  return letters
    .replace(/[æäåøößðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGRAPHS, (pair) => LETTERS[pair] ?? pair);
}
