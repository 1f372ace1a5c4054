import type { CmsLocalePhrases } from "decap-cms-core";
import { da, en, nb_no, sv } from "decap-cms-locales";
import type { Language } from "../site/model/language.ts";
import ownDa from "./phrases/da.json";
import ownEn from "./phrases/en.json";
import ownNb from "./phrases/nb.json";
import ownSv from "./phrases/sv.json";

type Flat = Readonly<Record<string, string>>;

/** Decap's own phrases, and ours: what Decap lacks, what it says badly, and what only our editor says. */
const DECAP: Record<Language, CmsLocalePhrases> = { da, nb: nb_no, sv, en };
const OWN: Record<Language, Flat> = { da: ownDa, nb: ownNb, sv: ownSv, en: ownEn };

/** One of our own phrases (`samskab.…` in `admin/phrases/`). */
export const phrase = (language: Language, key: keyof typeof ownEn & `samskab.${string}`): string =>
  OWN[language][key] ?? key;

/** All phrases of a language for Decap, nested by the dots in their keys. */
export function phrasesOf(language: Language): CmsLocalePhrases {
  const phrases = structuredClone(DECAP[language]);
  for (const [key, text] of Object.entries(OWN[language])) put(phrases, key.split("."), text);
  return phrases;
}

function put(phrases: Record<string, unknown>, [first = "", ...rest]: readonly string[], text: string): void {
  if (!rest.length) phrases[first] = text;
  else {
    phrases[first] ??= {};
    put(phrases[first] as Record<string, unknown>, rest, text);
  }
}
