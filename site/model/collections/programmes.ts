import { defineCollection } from "../collection.ts";
import { choice, line, list, relation, text, whole } from "../fields/index.ts";
import { facetTerms } from "../vocabulary.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { applications, attachments, events, methods, parties, reports } from "./shapes.ts";

export const programmes = defineCollection({
  name: "programmes",
  path: { da: "forloeb", nb: "kurs", sv: "program", en: "programmes" },
  label: {
    da: "Uddannelse og forløb",
    nb: "Kurs og program",
    sv: "Utbildning och program",
    en: "Programmes",
  },
  one: { da: "Forløb", nb: "Kurs", sv: "Program", en: "Programme" },
  intro: {
    da: "Kurser, netværk og vidensfora, hvor man lærer samskabelse ved at gøre det.",
    nb: "Kurs, nettverk og kunnskapsforum der man lærer samskaping ved å gjøre det.",
    sv: "Kurser, nätverk och kunskapsforum där man lär sig samskapande genom att göra det.",
    en: "Courses, networks and forums where co-creation is learnt by doing it.",
  },
  order: "date",
  facts: [
    "organiser",
    "form",
    "audience",
    "meetings",
    "status",
    "followers",
    "methods",
    "applications",
    "reports",
    "events",
    "price",
  ],
  fields: {
    ...opening,
    date: dated(),
    themes,
    organiser: relation("organisations", {
      label: { da: "Arrangør", nb: "Arrangør", sv: "Arrangör", en: "Organiser" },
      required: true,
    }),
    form: line({ label: { da: "Form", nb: "Form", sv: "Form", en: "Form" }, translated: true }),
    audience: line({
      label: { da: "Målgruppe", nb: "Målgruppe", sv: "Målgrupp", en: "Audience" },
      translated: true,
    }),
    meetings: line({
      label: { da: "Møder", nb: "Samlinger", sv: "Träffar", en: "Meetings" },
      translated: true,
    }),
    followers: parties({ da: "Følgere", nb: "Følgere", sv: "Följare", en: "Followers" }),
    courses: list(
      {
        name: line({ label: { da: "Kursus", nb: "Kurs", sv: "Kurs", en: "Course" }, required: true }),
        note: line({
          label: { da: "Form og tid", nb: "Form og tid", sv: "Form och tid", en: "Form and time" },
          hint: {
            da: "For eksempel: netkursus, efteråret 2022.",
            nb: "For eksempel: nettkurs, høsten 2022.",
            sv: "Till exempel: webbkurs, hösten 2022.",
            en: "For example: e-course, autumn 2022.",
          },
        }),
        credits: whole({
          label: {
            da: "ECTS-point",
            nb: "Studiepoeng (ECTS)",
            sv: "Högskolepoäng (ECTS)",
            en: "ECTS credits",
          },
        }),
      },
      {
        label: {
          da: "Kurser og point",
          nb: "Kurs og studiepoeng",
          sv: "Kurser och poäng",
          en: "Courses and credits",
        },
        summary: "name",
        translated: true,
      },
    ),
    price: text({ label: { da: "Pris", nb: "Pris", sv: "Pris", en: "Price" }, translated: true }),
    status: choice(facetTerms("programmeStatus"), {
      label: { da: "Status", nb: "Status", sv: "Status", en: "Status" },
      required: true,
    }),
    methods,
    applications,
    reports,
    events,
    documents: attachments({ da: "Dokumenter", nb: "Dokumenter", sv: "Dokument", en: "Documents" }),
    ...closing,
    body,
  },
});
