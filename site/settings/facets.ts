import stored from "../../_data/facets.json";
import { group, line, list, type Place } from "../model/fields/index.ts";
import type { Words } from "../model/language.ts";
import type { FacetName } from "../model/vocabulary.ts";
import { identifier, inEachLanguage, named } from "./fields.ts";
import { checkDouble, type Setting } from "./setting.ts";

/** What each controlled list is called. */
const LABELS: Readonly<Record<FacetName, Words>> = {
  phase: { da: "Faser", nb: "Faser", sv: "Faser", en: "Phases" },
  purpose: { da: "Formål", nb: "Formål", sv: "Syften", en: "Purposes" },
  time: { da: "Tid", nb: "Tid", sv: "Tid", en: "Time" },
  difficulty: { da: "Sværhedsgrad", nb: "Vanskelighetsgrad", sv: "Svårighetsgrad", en: "Difficulty" },
  mode: { da: "Form", nb: "Form", sv: "Form", en: "Mode" },
  participants: { da: "Deltagere", nb: "Deltakere", sv: "Deltagare", en: "Participants" },
  materials: { da: "Materialer", nb: "Materialer", sv: "Material", en: "Materials" },
  country: { da: "Lande", nb: "Land", sv: "Länder", en: "Countries" },
  organisationKind: {
    da: "Slags organisationer",
    nb: "Slags organisasjoner",
    sv: "Slags organisationer",
    en: "Kinds of organisation",
  },
  projectStatus: {
    da: "Projektets status",
    nb: "Prosjektets status",
    sv: "Projektets status",
    en: "Status of a project",
  },
  programmeStatus: {
    da: "Forløbets status",
    nb: "Kursets status",
    sv: "Programmets status",
    en: "Status of a programme",
  },
  result: { da: "Resultater", nb: "Resultater", sv: "Resultat", en: "Results" },
  currency: { da: "Valutaer", nb: "Valutaer", sv: "Valutor", en: "Currencies" },
  licence: { da: "Licenser", nb: "Lisenser", sv: "Licenser", en: "Licences" },
  sourceLanguage: {
    da: "Kilders sprog",
    nb: "Kilders språk",
    sv: "Källors språk",
    en: "Languages of sources",
  },
};

const FACETS = Object.keys(stored) as readonly FacetName[];

const terms = (label: Words) =>
  list(
    {
      id: identifier,
      ...inEachLanguage((language) => line({ label: named(language), required: true })),
    },
    { label, summary: (language) => language, required: true },
  );

/** The controlled lists from which editors choose. */
export const facets: Setting = {
  id: "facets",
  file: "_data/facets.json",
  label: { da: "Valglister", nb: "Valglister", sv: "Vallistor", en: "Lists to choose from" },
  field: group(Object.fromEntries(FACETS.map((name) => [name, terms(LABELS[name])])), {
    label: { da: "Valglister", nb: "Valglister", sv: "Vallistor", en: "Lists to choose from" },
    hint: {
      da: "Det, en tekst bruger, kan ikke slettes.",
      nb: "Det en tekst bruker, kan ikke slettes.",
      sv: "Det som en text använder kan inte raderas.",
      en: "What a text uses cannot be deleted.",
    },
    required: true,
  }),
  check(value: Readonly<Partial<Record<FacetName, readonly { readonly id?: string }[]>>>, place: Place) {
    for (const name of FACETS)
      checkDouble(
        (value[name] ?? []).map(({ id = "" }) => id),
        (index) => place.inside(name).inside(index).inside("id"),
      );
  },
};
