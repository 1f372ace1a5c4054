import { type Field, field } from "../model/fields/field.ts";
import { eachLanguage, LANGUAGES, type Language, type Words } from "../model/language.ts";
import { STRING_KEYS, type StringKey, say } from "../model/strings.ts";
import type { Setting } from "./setting.ts";

/** An interface string as the form shows it. */
export interface StringRow {
  readonly key: string;
  readonly text: string;
}

/** What is filled into a string: `detailsOf("{min} of {max}")` → `["{min}", "{max}"]`. */
const detailsOf = (text: string): readonly string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(String);

/** All strings of a language; each must say something, and ask for nothing that the program does not tell it. */
const rows = (language: Language, label: Words): Field<readonly StringRow[], true> =>
  field<readonly StringRow[], true>(
    { label, required: true },
    {
      check(value, place) {
        const texts = new Map((value as readonly StringRow[]).map(({ key, text }) => [key, text]));
        for (const key of STRING_KEYS) {
          const text = texts.get(key);
          if (typeof text !== "string" || !text.trim()) place.inside(key).problem({ key: "check.missing" });
          else checkDetails(text, key, place.inside(key));
        }
        for (const key of texts.keys())
          if (!STRING_KEYS.includes(key as StringKey))
            place.inside(key).problem({ key: "check.unknown", choices: "_data/strings" });
      },
      widget: () => ({ widget: "strings", of: language }),
      show: () => [],
    },
  );

/** Reports what a string asks for and is not told, and what it is told and leaves out. */
export function checkDetails(text: string, key: StringKey, place: Parameters<Field["check"]>[1]): void {
  const known = detailsOf(say("en", key));
  for (const detail of detailsOf(text))
    if (!known.includes(detail))
      place.problem({ key: "check.detail", value: detail, choices: known.join(" ") || "–" });
  const missing = known.filter((detail) => !text.includes(detail));
  if (missing.length) place.problem({ key: "check.detailMissing", value: missing.join(" ") });
}

const WORDS: Words = {
  da: "Sidens ord",
  nb: "Nettstedets ord",
  sv: "Webbplatsens ord",
  en: "The site’s words",
};

/** The interface strings of each language. */
export const strings: readonly Setting[] = LANGUAGES.map(({ id, name }) => {
  const label = eachLanguage((language) => `${WORDS[language]}: ${name}`);
  return {
    id: `strings-${id}`,
    file: `_data/strings/${id}.json`,
    label,
    field: rows(id, label),
    read: (stored) => Object.entries(stored as Record<string, string>).map(([key, text]) => ({ key, text })),
    write: (shown) => Object.fromEntries((shown as readonly StringRow[]).map(({ key, text }) => [key, text])),
  };
});
