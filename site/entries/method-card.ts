import type { Data } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { type Entry, isOf } from "./entry.ts";
import { factRows } from "./fact-rows.ts";
import { dataOf, summaryOf, titleOf } from "./facts.ts";
import type { Store } from "./store.ts";

/** What a card to hold in one's hand says of a method, on paper as on the page. */
export interface MethodCard {
  readonly title: string;
  readonly summary: string;
  /** `Tid: 1–3 timer`, as many as are known. */
  readonly facts: readonly string[];
  readonly steps: Data<"methods">["steps"];
  readonly watch: string;
}

/** What a card says of its method's facts. */
const FACTS = ["groupMin", "time", "materials", "difficulty", "mode"];

/** The methods that can be read in a language, in its alphabet. */
export const methodsIn = (
  store: Pick<Store, "of">,
  language: Language,
): readonly (Entry & Entry<"methods">)[] =>
  store
    .of("methods", language)
    .flatMap((entry) => (isOf(entry, "methods") && entry.languages.includes(language) ? [entry] : []));

/** The card of a method in one of the languages of its full text. */
export function cardOf(entry: Entry & Entry<"methods">, language: Language): MethodCard {
  const { steps, watch = "" } = dataOf<"methods">(entry, language);
  return {
    title: titleOf(entry, language).text,
    summary: summaryOf(entry, language).text,
    facts: factRows(entry, language)
      .filter(({ field }) => FACTS.includes(field))
      .map(({ label, values }) => `${label}: ${values.map(({ text }) => text).join(", ")}`),
    steps,
    watch,
  };
}
