import { defineCollection } from "../collection.ts";
import { choice, date, group, line, list, relation, text, whole } from "../fields/index.ts";
import { facetTerms } from "../vocabulary.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { attachments, events, methods, money, organisations } from "./shapes.ts";

/** What others need to know before they do the same. */
export const transferFields = {
  population: whole({ label: { da: "Indbyggere", nb: "Innbyggere", sv: "Invånare", en: "Inhabitants" } }),
  staffHours: whole({
    label: { da: "Arbejdstimer", nb: "Arbeidstimer", sv: "Arbetstimmar", en: "Staff hours" },
  }),
  cost: money({ da: "Pris", nb: "Kostnad", sv: "Kostnad", en: "Cost" }),
  partners: whole({
    label: { da: "Antal partnere", nb: "Antall partnere", sv: "Antal partner", en: "Number of partners" },
  }),
};

export const reports = defineCollection({
  name: "reports",
  path: { da: "rapporter", nb: "rapporter", sv: "rapporter", en: "reports" },
  label: { da: "Rapporter", nb: "Rapporter", sv: "Rapporter", en: "Reports" },
  one: { da: "Rapport", nb: "Rapport", sv: "Rapport", en: "Report" },
  intro: {
    da: "Hvad der kom ud af det, og hvad der ikke virkede.",
    nb: "Hva som kom ut av det, og hva som ikke virket.",
    sv: "Vad det ledde till, och vad som inte fungerade.",
    en: "What came of it, and what did not work.",
  },
  order: "date",
  download: true,
  facts: ["application", "organisations", "methods", "events", "mandate"],
  fields: {
    ...opening,
    date: dated(),
    themes,
    application: relation("applications", {
      label: {
        da: "Svarer på ansøgningen",
        nb: "Svarer på søknaden",
        sv: "Svarar på ansökan",
        en: "Answers the application",
      },
    }),
    organisations,
    outcomes: list(
      {
        goal: line({
          label: { da: "Målets nummer", nb: "Målets nummer", sv: "Målets nummer", en: "The goal's number" },
          hint: {
            da: "Som i ansøgningen: 1 eller 1.2.",
            nb: "Som i søknaden: 1 eller 1.2.",
            sv: "Som i ansökan: 1 eller 1.2.",
            en: "As in the application: 1 or 1.2.",
          },
          required: true,
          pattern: /^\d+(?:\.\d+)?$/,
        }),
        result: choice(facetTerms("result"), {
          label: { da: "Resultat", nb: "Resultat", sv: "Resultat", en: "Result" },
          required: true,
        }),
        text: text({
          label: { da: "Hvad der skete", nb: "Hva som skjedde", sv: "Vad som hände", en: "What happened" },
        }),
      },
      {
        label: {
          da: "Resultat for hvert mål",
          nb: "Resultat for hvert mål",
          sv: "Resultat för varje mål",
          en: "Outcome of each goal",
        },
        summary: "goal",
        translated: true,
      },
    ),
    failures: list(
      {
        what: text({
          label: {
            da: "Hvad virkede ikke?",
            nb: "Hva virket ikke?",
            sv: "Vad fungerade inte?",
            en: "What did not work?",
          },
          required: true,
        }),
        why: text({ label: { da: "Hvorfor?", nb: "Hvorfor?", sv: "Varför?", en: "Why?" } }),
        remedy: text({
          label: {
            da: "Hvad gjorde I ved det?",
            nb: "Hva gjorde dere med det?",
            sv: "Vad gjorde ni åt det?",
            en: "What was done about it?",
          },
        }),
      },
      {
        label: {
          da: "Det, der ikke virkede",
          nb: "Det som ikke virket",
          sv: "Det som inte fungerade",
          en: "What did not work",
        },
        summary: "what",
        translated: true,
      },
    ),
    methods,
    events,
    transfer: group(transferFields, {
      label: {
        da: "Hvis I vil gøre det samme",
        nb: "Hvis dere vil gjøre det samme",
        sv: "Om ni vill göra samma sak",
        en: "If you want to do the same",
      },
    }),
    mandate: line({
      label: { da: "Mandat", nb: "Mandat", sv: "Mandat", en: "Mandate" },
      hint: {
        da: "Hvem besluttede, at arbejdet skulle gøres?",
        nb: "Hvem bestemte at arbeidet skulle gjøres?",
        sv: "Vem beslutade att arbetet skulle göras?",
        en: "Who decided that the work should be done?",
      },
      translated: true,
    }),
    afterlife: list(
      {
        date: date({ label: { da: "Dato", nb: "Dato", sv: "Datum", en: "Date" }, required: true }),
        text: text({
          label: {
            da: "Hvad der skete siden",
            nb: "Hva som skjedde siden",
            sv: "Vad som hände sedan",
            en: "What happened since",
          },
          required: true,
        }),
      },
      {
        label: { da: "Efterliv", nb: "Etterliv", sv: "Efterliv", en: "Afterlife" },
        summary: "date",
        translated: true,
      },
    ),
    attachments: attachments({ da: "Filer", nb: "Filer", sv: "Filer", en: "Files" }),
    ...closing,
    body,
  },
});
