import stopWordLists from "../../../_data/stopwords.json";
import { LANGUAGE_IDS, type Language } from "../../../site/model/language.ts";
import { CONCEPTS } from "../../../site/search/thesaurus/concepts.ts";
import type { BenchDocument } from "./engine.ts";

/** Words of a text; about a page. */
const TEXT_WORDS = 250;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The thesaurus' single words of a language. */
const wordsOf = (language: Language): string[] => [
  ...new Set(CONCEPTS.flatMap((concept) => concept[language] ?? []).filter((name) => !/\s/.test(name))),
];

/**
 * Documents that are the same in every run, as many in each language: half of their words are stop words,
 * the others come from the thesaurus, common ones often, one in eight as a new compound of two.
 */
export function generateDocuments(count: number, languages = LANGUAGE_IDS): BenchDocument[] {
  return languages.flatMap((language) => {
    const random = randomness(language.charCodeAt(0));
    const words = wordsOf(language);
    const [, stopWords = ""] = Object.entries(stopWordLists).find(([id]) => id.includes(language)) ?? [];
    const stops = stopWords.split(" ");
    const pick = (list: readonly string[]) => list[Math.floor(random() ** 3 * list.length)] ?? "";
    const content = () => (random() < 0.125 ? pick(words) + pick(words) : pick(words));
    const phrase = (length: number) =>
      Array.from({ length }, () => (random() < 0.5 ? pick(stops) : content())).join(" ");
    return Array.from({ length: Math.ceil(count / languages.length) }, (_, number) => ({
      language,
      url: `/${language}/${number}/`,
      title: `${content()} ${phrase(3)}`,
      summary: phrase(15),
      heading: `${content()} ${phrase(3)}`,
      text: phrase(TEXT_WORDS),
    }));
  });
}

/** Words to search for, from common to rare. */
export function generateQueries(language: Language): string[] {
  const words = wordsOf(language);
  return Array.from(
    { length: 8 },
    (_, step) => words[Math.floor(((step + 0.5) / 8) ** 2 * words.length)] ?? "",
  );
}
