import { defineCollection } from "../collection.ts";
import { address, choice, line, list, markdown, relation } from "../fields/index.ts";
import { facetTerms } from "../vocabulary.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import {
  attachments,
  events,
  goals,
  methods,
  money,
  oneParty,
  parties,
  people,
  period,
  programmes,
} from "./shapes.ts";

export const applications = defineCollection({
  name: "applications",
  path: { da: "ansoegninger", nb: "soknader", sv: "ansokningar", en: "applications" },
  label: {
    da: "Projektansøgninger",
    nb: "Prosjektsøknader",
    sv: "Projektansökningar",
    en: "Project applications",
  },
  one: { da: "Projektansøgning", nb: "Prosjektsøknad", sv: "Projektansökan", en: "Project application" },
  intro: {
    da: "Hvad projekterne lovede: mål, delmål, penge og partnere. Følg løftet til resultatet.",
    nb: "Hva prosjektene lovet: mål, delmål, penger og partnere. Følg løftet til resultatet.",
    sv: "Vad projekten lovade: mål, delmål, pengar och partner. Följ löftet till resultatet.",
    en: "What the projects promised: goals, sub-goals, money and partners. Follow the promise to the result.",
  },
  order: "date",
  download: true,
  sections: ["anchoring", "background", "implementation", "organisation", "dissemination"],
  facts: [
    "funder",
    "scheme",
    "category",
    "owner",
    "partners",
    "grant",
    "status",
    "period",
    "methods",
    "programmes",
    "events",
  ],
  fields: {
    ...opening,
    date: dated(),
    themes,
    funder: oneParty({ da: "Bevilget af", nb: "Tildelt av", sv: "Beviljat av", en: "Funded by" }),
    scheme: line({
      label: { da: "Ordning", nb: "Ordning", sv: "Stödform", en: "Scheme" },
      hint: {
        da: "Puljen eller programmet, som pengene kommer fra.",
        nb: "Ordningen eller programmet pengene kommer fra.",
        sv: "Stödformen eller programmet som pengarna kommer från.",
        en: "The fund or programme that the money comes from.",
      },
    }),
    category: line({ label: { da: "Kategori", nb: "Kategori", sv: "Kategori", en: "Category" } }),
    owner: relation("organisations", {
      label: { da: "Projektejer", nb: "Prosjekteier", sv: "Projektägare", en: "Project owner" },
      required: true,
    }),
    partners: parties({ da: "Partnere", nb: "Partnere", sv: "Partner", en: "Partners" }),
    grant: money({ da: "Bevilling", nb: "Tildeling", sv: "Bidrag", en: "Grant" }),
    status: choice(facetTerms("projectStatus"), {
      label: { da: "Status", nb: "Status", sv: "Status", en: "Status" },
      hint: {
        da: "Hvor langt projektet er, ikke teksten.",
        nb: "Hvor langt prosjektet er, ikke teksten.",
        sv: "Hur långt projektet har kommit, inte texten.",
        en: "How far the project is, not the text.",
      },
      required: true,
    }),
    period,
    goals,
    people: people({
      da: "Mennesker og roller",
      nb: "Mennesker og roller",
      sv: "Människor och roller",
      en: "People and roles",
    }),
    methods,
    programmes,
    events,
    links: list(
      {
        title: line({ label: { da: "Titel", nb: "Tittel", sv: "Titel", en: "Title" }, required: true }),
        address: address({
          label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" },
          required: true,
        }),
      },
      { label: { da: "Links", nb: "Lenker", sv: "Länkar", en: "Links" }, summary: "title" },
    ),
    attachments: attachments({ da: "Bilag", nb: "Vedlegg", sv: "Bilagor", en: "Attachments" }),
    ...closing,
    body,
    anchoring: markdown({
      label: { da: "Forankring", nb: "Forankring", sv: "Förankring", en: "Anchoring" },
      translated: true,
    }),
    background: markdown({
      label: { da: "Baggrund", nb: "Bakgrunn", sv: "Bakgrund", en: "Background" },
      translated: true,
    }),
    implementation: markdown({
      label: { da: "Gennemførelse", nb: "Gjennomføring", sv: "Genomförande", en: "Implementation" },
      translated: true,
    }),
    organisation: markdown({
      label: { da: "Organisering", nb: "Organisering", sv: "Organisering", en: "Organisation" },
      translated: true,
    }),
    dissemination: markdown({
      label: { da: "Formidling", nb: "Formidling", sv: "Spridning", en: "Dissemination" },
      translated: true,
    }),
  },
});
