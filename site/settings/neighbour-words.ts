import { lines, list, type Place } from "../model/fields/index.ts";
import { inEachLanguage, named } from "./fields.ts";
import { checkDouble, type Setting } from "./setting.ts";

type Row = Readonly<Partial<Record<string, readonly string[]>>>;

const { en: _, ...inNeighbours } = inEachLanguage((language) =>
  lines({ label: named(language), required: true }),
);

/** Everyday words that Danish, Norwegian and Swedish readers do not know from each other. */
export const neighbourWords: Setting = {
  id: "neighbourWords",
  file: "_data/neighbour-words.json",
  label: {
    da: "Nabosprogenes ord",
    nb: "Nabospråkenes ord",
    sv: "Grannspråkens ord",
    en: "Neighbours’ words",
  },
  field: list(inNeighbours, {
    label: {
      da: "Ord, naboerne studser over",
      nb: "Ord naboene stusser over",
      sv: "Ord som grannarna hajar till inför",
      en: "Words that puzzle the neighbours",
    },
    hint: {
      da: "Det ord, læserne får vist, står først; efter det står de former, det har i teksterne.",
      nb: "Ordet som leserne får se, står først; etter det følger formene det har i tekstene.",
      sv: "Ordet som läsarna får se står först; efter det följer de former som det har i texterna.",
      en: "The word that readers are shown stands first, and after it the forms that it has in texts.",
    },
    summary: "da",
    required: true,
  }),
  check(value: readonly Row[], place: Place) {
    value.forEach((row, index) => {
      for (const language of Object.keys(inNeighbours))
        checkDouble(row[language] ?? [], (at) => place.inside(index).inside(language).inside(at));
    });
  },
};
