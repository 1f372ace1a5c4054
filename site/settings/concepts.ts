import { line, lines, list, type Place } from "../model/fields/index.ts";
import { identifier, named } from "./fields.ts";
import { checkDouble, type Setting } from "./setting.ts";

/** The thesaurus of the search: ideas, and what they are called. */
export const concepts: Setting = {
  id: "concepts",
  file: "_data/concepts.json",
  label: { da: "Søgeord", nb: "Søkeord", sv: "Sökord", en: "Search words" },
  field: list(
    {
      id: identifier,
      broader: line({
        label: { da: "En slags", nb: "Et slags", sv: "Ett slags", en: "A kind of" },
        hint: {
          da: "Kendeordet for det bredere begreb: den, der søger efter det, finder også dette.",
          nb: "Kjenneordet for det videre begrepet: den som søker etter det, finner også dette.",
          sv: "Kännordet för det vidare begreppet: den som söker efter det hittar även detta.",
          en: "The identifier of the wider idea: whoever searches for that finds this too.",
        },
      }),
      da: lines({ label: named("da"), required: true }),
      nb: lines({ label: named("nb"), required: true }),
      nn: lines({ label: { da: "Nynorsk", nb: "Nynorsk", sv: "Nynorsk", en: "Nynorsk" } }),
      sv: lines({ label: named("sv"), required: true }),
      en: lines({ label: named("en"), required: true }),
    },
    {
      label: {
        da: "Begreber og deres ord",
        nb: "Begreper og ordene for dem",
        sv: "Begrepp och deras ord",
        en: "Ideas and the words for them",
      },
      hint: {
        da: "Det mest brugte ord først. Søgningen finder på tværs af ordene og af sprogene.",
        nb: "Det mest brukte ordet først. Søket finner på tvers av ordene og språkene.",
        sv: "Det vanligaste ordet först. Sökningen hittar tvärs över orden och språken.",
        en: "The usual word first. The search finds across the words and the languages.",
      },
      summary: "id",
      required: true,
    },
  ),
  check(value: readonly { readonly id?: string; readonly broader?: string }[], place: Place) {
    const ids = value.map(({ id = "" }) => id);
    checkDouble(ids, (index) => place.inside(index).inside("id"));
    value.forEach(({ id, broader }, index) => {
      if (broader && (!ids.includes(broader) || broader === id))
        place
          .inside(index)
          .inside("broader")
          .problem({ key: "check.reference", collection: "concepts", slug: broader });
    });
  },
};
