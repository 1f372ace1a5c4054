import { choices, lines, list } from "../model/fields/index.ts";
import { eachLanguage, LANGUAGES } from "../model/language.ts";
import type { Setting } from "./setting.ts";

const LANGUAGE_TERMS = LANGUAGES.map(({ id, name }) => ({ id, ...eachLanguage(() => name) }));

/** Words that look alike in two languages and mean something else: the search does not mix them up. */
export const falseFriends: Setting = {
  id: "falseFriends",
  file: "_data/false-friends.json",
  label: { da: "Falske venner", nb: "Falske venner", sv: "Falska vänner", en: "False friends" },
  field: list(
    {
      words: lines({ label: { da: "Ord", nb: "Ord", sv: "Ord", en: "Words" }, required: true }),
      here: choices(LANGUAGE_TERMS, {
        label: {
          da: "Betyder ét her",
          nb: "Betyr én ting her",
          sv: "Betyder en sak här",
          en: "Mean one thing here",
        },
        required: true,
        min: 1,
      }),
      there: choices(LANGUAGE_TERMS, {
        label: { da: "Noget andet her", nb: "Noe annet her", sv: "Något annat här", en: "Another here" },
        required: true,
        min: 1,
      }),
    },
    {
      label: { da: "Falske venner", nb: "Falske venner", sv: "Falska vänner", en: "False friends" },
      hint: {
        da: "Søgningen blander ikke disse ord sammen på tværs af sprogene.",
        nb: "Søket blander ikke sammen disse ordene på tvers av språkene.",
        sv: "Sökningen blandar inte ihop de här orden mellan språken.",
        en: "The search does not mix these words up across languages.",
      },
      summary: "words",
      required: true,
    },
  ),
};
