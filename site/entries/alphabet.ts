import { type Language, languageFacts, type Words } from "../model/language.ts";
import type { Entry } from "./entry.ts";
import { titleOf } from "./facts.ts";

const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALPHABETS: Words = { da: `${LATIN}ÆØÅ`, nb: `${LATIN}ÆØÅ`, sv: `${LATIN}ÅÄÖ`, en: LATIN };

/** What letters are called in addresses. */
const IDS: Readonly<Record<string, string>> = { Æ: "ae", Ø: "oe", Å: "aa", Ä: "ae", Ö: "oe", "0–9": "0-9" };

/** Entries whose titles begin with a letter, in the alphabet's order. */
export interface Letter {
  readonly letter: string;
  /** Its name in addresses: `aa` for Å. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/**
 * All entries by the first letter of their titles in a language, as its own alphabet has it: Danes and
 * Norwegians look for Aarhus under Å, Swedes for Æ under Ä. What begins with no letter comes first.
 */
export function alphabetOf(entries: readonly Entry[], language: Language): readonly Letter[] {
  const { locale } = languageFacts(language);
  const order = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const base = new Intl.Collator(locale, { ignorePunctuation: true, sensitivity: "base" });
  const title = (entry: Entry) => titleOf(entry, language).text;
  const letters = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => order.compare(title(a), title(b)))) {
    const letter =
      [...ALPHABETS[language]].findLast((each) => base.compare(each, title(entry)) <= 0) ?? "0–9";
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, own]) => ({
    letter,
    id: IDS[letter] ?? letter.toLowerCase(),
    entries: own,
  }));
}
