import lists from "../../../_data/stopwords.json";
import type { Language } from "../../model/language.ts";

/** Danish and both Norwegian written languages share a list, as they share most of its words. */
const SETS = Object.fromEntries(
  Object.entries(lists).flatMap(([languages, words]) =>
    languages.split(" ").map((language) => [language, new Set(words.split(" "))]),
  ),
) as unknown as Record<Language, ReadonlySet<string>>;

/** Whether a word says nothing about what a text is about (og, som, the). */
export const isStopWord = (word: string, language: Language): boolean => SETS[language].has(word);
