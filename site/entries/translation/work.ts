import type { Language } from "../../model/language.ts";
import type { Entry } from "../entry.ts";
import { textLanguageOf } from "../facts.ts";
import type { Store } from "../store.ts";
import { type Debt, debtsOf } from "./debt.ts";

/** What an entry lacks in a language. */
export interface Work {
  readonly entry: Entry;
  readonly debts: readonly Debt[];
}

/** What an entry's translation owes its original; nothing in the original's own language. */
const entryDebts = (entry: Entry, language: Language): readonly Debt[] =>
  language === entry.original
    ? []
    : debtsOf(
        entry.collection,
        { language: entry.original, data: entry.data },
        { language, data: entry.texts[language] ?? {} },
      );

/** What readers of a translation should know: nothing where they read the original, or where nobody knows. */
export const readersDebts = (entry: Entry, language: Language): readonly Debt[] =>
  textLanguageOf(entry, language) === language
    ? entryDebts(entry, language).filter(({ kind, field }) => kind !== "unknown" && field !== "coverAlt")
    : [];

/** The translations into a language, counted: behind their original, not there, not known. */
export function countWork(store: Store, language: Language) {
  const work = workIn(store, language);
  const untranslated = work.filter(({ entry }) => textLanguageOf(entry, language) !== language);
  const behind = work.filter(({ entry }) => readersDebts(entry, language).length > 0);
  return {
    behind: behind.length,
    untranslated: untranslated.length,
    unknown: work.length - behind.length - untranslated.length,
  };
}

/** All that is to be done in a language, what readers would miss most first. Responses stand in one language. */
export function workIn(store: Store, language: Language): readonly Work[] {
  return store.entries
    .filter(({ collection }) => collection !== "responses")
    .map((entry) => ({ entry, debts: entryDebts(entry, language) }))
    .filter(({ debts }) => debts.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

const weightOf = ({ debts }: Work): number => debts.reduce((sum, debt) => sum + weight(debt), 0);

/** What is wrong weighs more than what is not there; without a title, lists show another language. */
function weight({ kind, field }: Debt): number {
  if (kind === "unknown") return 1;
  if (kind !== "missing") return 100;
  return field === "title" || field === "summary" ? 100 : field === "body" ? 10 : 20;
}
