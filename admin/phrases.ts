import type { CmsLocalePhrases } from "decap-cms-core";
import { da, en, nb_no, sv } from "decap-cms-locales";
import type { Language } from "../site/model/language.ts";
import { OWN } from "./phrase.ts";

const DECAP: Record<Language, CmsLocalePhrases> = { da, nb: nb_no, sv, en };

/** All phrases of a language for Decap, its own and ours, nested by the dots in their keys. */
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
