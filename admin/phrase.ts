import type { Language } from "../site/model/language.ts";
import da from "./phrases/da.json";
import en from "./phrases/en.json";
import nb from "./phrases/nb.json";
import sv from "./phrases/sv.json";

/** Our phrases: what Decap lacks, what it says badly, and what only our editor says. */
export const OWN: Record<Language, Readonly<Record<string, string>>> = { da, nb, sv, en };

/** The keys of what only our editor says. */
export type PhraseKey = keyof typeof en & `samskab.${string}`;

/** One of our own phrases, its blanks filled in: `%{path}` → the path. */
export const phrase = (
  language: Language,
  key: PhraseKey,
  blanks: Readonly<Record<string, string>> = {},
): string =>
  (OWN[language][key] ?? key).replace(/%\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
