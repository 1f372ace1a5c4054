import { flag, group, line, lines, list, type Place, text } from "../model/fields/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { identifier, inEachLanguage, named, sentences } from "./fields.ts";
import { checkDouble, type Setting } from "./setting.ts";

interface Word {
  readonly term?: string;
  readonly also?: readonly string[];
}
type Term = { readonly id?: string; readonly words?: Readonly<Partial<Record<Language, Word>>> };

/** The glossary: words of the field, explained. */
export const glossary: Setting = {
  id: "glossary",
  file: "_data/glossary.json",
  label: { da: "Ordliste", nb: "Ordliste", sv: "Ordlista", en: "Glossary" },
  field: list(
    {
      id: identifier,
      link: flag({
        label: {
          da: "Link til ordlisten fra teksterne",
          nb: "Lenke til ordlista fra tekstene",
          sv: "Länk till ordlistan från texterna",
          en: "Link to it from the texts",
        },
        hint: {
          da: "Kun for ord, der skal forklares: linket står, hvor ordet nævnes første gang.",
          nb: "Bare for ord som må forklares: lenken står der ordet nevnes første gang.",
          sv: "Bara för ord som behöver förklaras: länken står där ordet nämns första gången.",
          en: "For words that need explaining only: the link stands where the word is first mentioned.",
        },
      }),
      words: group(
        inEachLanguage((language) =>
          group(
            {
              term: line({ label: { da: "Ord", nb: "Ord", sv: "Ord", en: "Word" }, required: true }),
              also: lines({
                label: { da: "Andre former", nb: "Andre former", sv: "Andra former", en: "Other forms" },
              }),
              meaning: text({
                label: { da: "Betydning", nb: "Betydning", sv: "Betydelse", en: "Meaning" },
                required: true,
              }),
            },
            { label: named(language), required: true },
          ),
        ),
        {
          label: { da: "På hvert sprog", nb: "På hvert språk", sv: "På varje språk", en: "In each language" },
          required: true,
        },
      ),
      falseFriend: sentences(
        { da: "Falsk ven", nb: "Falsk venn", sv: "Falsk vän", en: "False friend" },
        false,
      ),
    },
    { label: { da: "Ord", nb: "Ord", sv: "Ord", en: "Words" }, summary: "id", required: true },
  ),
  check(value: readonly Term[], place: Place) {
    checkDouble(
      value.map(({ id = "" }) => id),
      (index) => place.inside(index).inside("id"),
    );
    for (const language of LANGUAGE_IDS) checkForms(value, language, place);
  },
};

/** No word of a text may lead to two explanations. */
function checkForms(terms: readonly Term[], language: Language, place: Place): void {
  const taken = new Map<string, number>();
  terms.forEach(({ words }, index) => {
    const { term = "", also = [] } = words?.[language] ?? {};
    for (const form of new Set([term, ...also].map((each) => each.toLowerCase()))) {
      const inside = place.inside(index).inside("words").inside(language);
      if (form && taken.has(form)) inside.problem({ key: "check.double", value: form });
      taken.set(form, index);
    }
  });
}
