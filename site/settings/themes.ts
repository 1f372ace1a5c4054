import { slugify } from "../markdown/slug.ts";
import { type Fields, group, line, lines, list, type Place } from "../model/fields/index.ts";
import { LANGUAGE_IDS, type Words } from "../model/language.ts";
import { identifier, named } from "./fields.ts";
import { checkDouble, type Setting } from "./setting.ts";

const words = (label: Words) =>
  group(
    {
      label: line({ label: { da: "Navn", nb: "Navn", sv: "Namn", en: "Name" }, required: true }),
      syn: lines({
        label: {
          da: "Andre ord, folk søger efter",
          nb: "Andre ord folk søker etter",
          sv: "Andra ord som folk söker efter",
          en: "Other words that people search for",
        },
      }),
    },
    { label, required: true },
  );

const fields: Fields = {
  id: identifier,
  da: words(named("da")),
  nb: words(named("nb")),
  nn: words({ da: "Nynorsk", nb: "Nynorsk", sv: "Nynorsk", en: "Nynorsk" }),
  sv: words(named("sv")),
  en: words(named("en")),
};

type Written = { readonly id?: string } & Readonly<Record<string, { readonly label?: string } | undefined>>;

/** The themes under which texts stand. */
export const themes: Setting = {
  id: "themes",
  file: "_data/themes.json",
  label: { da: "Temaer", nb: "Temaer", sv: "Teman", en: "Themes" },
  field: list(fields, {
    label: { da: "Temaer", nb: "Temaer", sv: "Teman", en: "Themes" },
    hint: {
      da: "Et tema, som tekster står under, kan ikke slettes.",
      nb: "Et tema som tekster står under, kan ikke slettes.",
      sv: "Ett tema som texter står under kan inte raderas.",
      en: "A theme that texts stand under cannot be deleted.",
    },
    summary: (language) => `${language}.label`,
    required: true,
  }),
  check(value: readonly Written[], place: Place) {
    checkDouble(
      value.map(({ id = "" }) => id as string),
      (index) => place.inside(index).inside("id"),
    );
    // The address of a theme's page is made of its name.
    for (const language of LANGUAGE_IDS)
      checkDouble(
        value.map((theme) => slugify(theme[language]?.label ?? "")),
        (index) => place.inside(index).inside(language).inside("label"),
      );
  },
};
