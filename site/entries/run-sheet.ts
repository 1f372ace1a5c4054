import type { Language } from "../model/language.ts";
import { timeOf } from "../model/method-facts.ts";
import { say } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import { entryAddress } from "./address.ts";
import { isOf } from "./entry.ts";
import { dataOf, titleOf } from "./facts.ts";
import { groupsOf } from "./groups.ts";
import type { Store } from "./store.ts";

/** What a run sheet knows of a method. */
export interface SheetMethod {
  readonly slug: string;
  readonly title: string;
  readonly address: string;
  /** How long it takes when nobody says otherwise. */
  readonly minutes: number;
  /** `3 timer til forberedelse`, as far as it is known. */
  readonly before: readonly string[];
  readonly materials: readonly string[];
  /** The steps' names, `Spis, tal og skriv (120 minutter)`, in `language`. */
  readonly steps: readonly string[];
  readonly language: Language;
}

/** What editors choose for a method that needs nothing. */
const NO_MATERIALS = "none";

/** Minutes of a method that does not say how long it takes. */
const UNKNOWN = 60;

/** Every method, in the groups of the list of methods. */
export const sheetMethods = (
  store: Pick<Store, "of">,
  language: Language,
  today: string,
): readonly { readonly title: string; readonly methods: readonly SheetMethod[] }[] =>
  (groupsOf("methods", store.of("methods", language), language, today) ?? [])
    .map(({ title, entries }) => ({
      title,
      methods: entries.flatMap((entry) => {
        if (!isOf(entry, "methods")) return [];
        const written = entry.languages.includes(language) ? language : entry.original;
        const { steps, materials = [], runMinutes, prepareMinutes } = dataOf<"methods">(entry, written);
        const ofSteps = steps.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
        return {
          slug: entry.slug,
          title: titleOf(entry, language).text,
          address: entryAddress(entry, language),
          minutes: runMinutes || ofSteps || UNKNOWN,
          before: timeOf({ time: "", groupMin: 1, ...(prepareMinutes && { prepareMinutes }) }, language),
          materials: materials
            .filter((id) => id !== NO_MATERIALS)
            .map((id) => termName("materials", id, language)),
          steps: steps.map(({ name, minutes }) =>
            minutes ? say(language, "sheet.step", { name, minutes }) : name,
          ),
          language: written,
        };
      }),
    }))
    .filter(({ methods }) => methods.length > 0);
