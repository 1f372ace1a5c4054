const NORDIC: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "oe",
  å: "aa",
  ä: "a",
  ö: "o",
  ß: "ss",
  ð: "d",
  þ: "th",
};

/** A text as part of an address: `slugify("Læselyst på Ærø")` → `"laeselyst-paa-aeroe"`. */
export const slugify = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåäößðþ]/g, (letter) => NORDIC[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
