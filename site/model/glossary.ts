import glossary from "../../_data/glossary.json";
import { type Language, languageFacts, type Words } from "./language.ts";

/** A term of the field in one language. */
export interface GlossaryWord {
  readonly term: string;
  /** Other words and forms that mean the same in a text. */
  readonly also?: readonly string[];
  /** One or two sentences in our own words. */
  readonly meaning: string;
}

/** An idea of the field, with the word for it in each language. */
export interface GlossaryTerm {
  readonly id: string;
  /** Whether texts lead to it at its first mention: for words that need explaining. */
  readonly link?: boolean;
  readonly words: Readonly<Record<Language, GlossaryWord>>;
  /** A word of a neighbour that looks the same and means something else. */
  readonly falseFriend?: Words;
}

/** The field's words, in the order in which `_data/glossary.json` has them. */
export const GLOSSARY: readonly GlossaryTerm[] = glossary;

/** The terms in a language's alphabet. */
export function glossaryIn(language: Language): readonly GlossaryTerm[] {
  const alphabet = new Intl.Collator(languageFacts(language).locale);
  return [...GLOSSARY].sort((a, b) => alphabet.compare(a.words[language].term, b.words[language].term));
}
