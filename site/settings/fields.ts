import { type Fields, group, line, text } from "../model/fields/index.ts";
import { eachLanguage, LANGUAGES, type Language, type Words } from "../model/language.ts";

/** Letters, digits, hyphens and dots: what a term is called in texts' files. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

export const identifier = line({
  label: { da: "Kendeord", nb: "Kjenneord", sv: "Kännord", en: "Identifier" },
  hint: {
    da: "Står i teksternes filer og ændres ikke siden: a–z, tal og bindestreger.",
    nb: "Står i tekstenes filer og endres ikke siden: a–z, tall og bindestreker.",
    sv: "Står i texternas filer och ändras inte sedan: a–z, siffror och bindestreck.",
    en: "Stands in the texts’ files and does not change later: a–z, digits and hyphens.",
  },
  required: true,
  pattern: ID,
});

/** A language's own name, for a field that holds what is said in it. */
export const named = (language: Language): Words => {
  const name = LANGUAGES.find(({ id }) => id === language)?.name ?? language;
  return eachLanguage(() => name);
};

/** One field a language, made the same way. */
export const inEachLanguage = <F extends Fields[string]>(
  make: (language: Language) => F,
): Readonly<Record<Language, F>> => eachLanguage(make);

/** A sentence's fields, one a language. */
export const sentenceFields = () =>
  inEachLanguage((language) => text({ label: named(language), required: true }));

/** A sentence in every language. */
export const sentences = (label: Words, required = true) => group(sentenceFields(), { label, required });
