import lists from "../../_data/stopwords.json";
import type { Language } from "../model/language.ts";

const SETS = Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(" "))]),
) as unknown as Record<Language, ReadonlySet<string>>;

/** Whether a word says nothing about what a text is about (og, som, the). */
export const isStopWord = (word: string, language: Language): boolean => SETS[language].has(word);
