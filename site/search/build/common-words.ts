import type { Language } from "../../model/language.ts";
import type { EntryText } from "./texts.ts";

/**
 * Texts of a language from which on a list of its common words pays: it weighs as much as what it saves in some twenty
 * excerpts, and all texts get other names when it changes.
 */
const MANY = 200;
/** Words on the list. */
const WORDS = 1000;

/** The words that take up most room in the texts of each language that has many, the most frequent first. */
export function commonWords(texts: Iterable<EntryText>): Map<Language, readonly string[]> {
  const counted = new Map<Language, { texts: number; readonly words: Map<string, number> }>();
  for (const { language, sections } of texts) {
    const counts = counted.get(language) ?? { texts: 0, words: new Map<string, number>() };
    counted.set(language, counts);
    counts.texts += 1;
    for (const { text } of sections)
      for (const [, word = ""] of text.matchAll(COMMON))
        counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
  }
  return new Map(
    [...counted]
      .filter(([, { texts }]) => texts >= MANY)
      .map(([language, { words }]) => [language, worthiest(words)] as const),
  );
}

/** A word that may stand on the list, with the space before it. */
export const COMMON = / (\p{L}{2,})/gu;

function worthiest(words: ReadonlyMap<string, number>): string[] {
  const room = ([word, count]: readonly [string, number]) => word.length * count;
  const byName = ([a]: readonly [string, number], [b]: readonly [string, number]) => (a < b ? -1 : 1);
  return [...words]
    .sort((a, b) => room(b) - room(a) || byName(a, b))
    .slice(0, WORDS)
    .sort((a, b) => b[1] - a[1] || byName(a, b))
    .map(([word]) => word);
}
