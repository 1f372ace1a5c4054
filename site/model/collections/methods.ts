import { defineCollection } from "../collection.ts";
import { choice, choices, line, lines, list, text, whole } from "../fields/index.ts";
import { groupOf, type MethodFacts, timeOf } from "../method-facts.ts";
import { facetTerms } from "../vocabulary.ts";
import { body, closing, opening, themes } from "./common.ts";
import { attachments } from "./shapes.ts";

export const methods = defineCollection({
  name: "methods",
  path: { da: "metoder", nb: "metoder", sv: "metoder", en: "methods" },
  label: { da: "Metoder", nb: "Metoder", sv: "Metoder", en: "Methods" },
  one: { da: "Metode", nb: "Metode", sv: "Metod", en: "Method" },
  intro: {
    da: "Fremgangsmåder, der kan bruges i morgen: trin, tid, gruppe og det, man skal passe på.",
    nb: "Framgangsmåter som kan brukes i morgen: trinn, tid, gruppe og det man må passe på.",
    sv: "Tillvägagångssätt att använda i morgon: steg, tid, grupp och vad man ska se upp med.",
    en: "Ways of working you can use tomorrow: steps, time, group, and what to watch for.",
  },
  order: "title",
  download: true,
  facts: [
    "aliases",
    "purpose",
    "phase",
    "time",
    "groupMin",
    "participants",
    "materials",
    "difficulty",
    "mode",
    "facilitators",
  ],
  merged: {
    time: {
      label: { da: "Tid", nb: "Tid", sv: "Tid", en: "Time" },
      show: (values, language) => timeOf(values as MethodFacts, language),
    },
    groupMin: {
      label: { da: "Gruppe", nb: "Gruppe", sv: "Grupp", en: "Group" },
      show: (values, language) => [groupOf(values as MethodFacts, language)],
    },
  },
  fields: {
    ...opening,
    aliases: lines({
      label: { da: "Andre navne", nb: "Andre navn", sv: "Andra namn", en: "Other names" },
      hint: {
        da: "Også det, folk søger efter.",
        nb: "Også det folk søker etter.",
        sv: "Även det som folk söker efter.",
        en: "Also what people search for.",
      },
      translated: true,
      independent: true,
    }),
    themes,
    purpose: choices(facetTerms("purpose"), {
      label: { da: "Formål", nb: "Formål", sv: "Syfte", en: "Purpose" },
      required: true,
      min: 1,
    }),
    phase: choices(facetTerms("phase"), {
      label: { da: "Fase", nb: "Fase", sv: "Fas", en: "Phase" },
      required: true,
      min: 1,
    }),
    time: choice(facetTerms("time"), {
      label: { da: "Tid", nb: "Tid", sv: "Tid", en: "Time" },
      required: true,
    }),
    prepareMinutes: whole({
      label: {
        da: "Minutter til forberedelse",
        nb: "Minutter til forberedelse",
        sv: "Minuter för förberedelse",
        en: "Minutes to prepare",
      },
    }),
    runMinutes: whole({
      label: {
        da: "Minutter til gennemførelse",
        nb: "Minutter til gjennomføring",
        sv: "Minuter för genomförande",
        en: "Minutes to run",
      },
    }),
    followUpMinutes: whole({
      label: {
        da: "Minutter til opfølgning",
        nb: "Minutter til oppfølging",
        sv: "Minuter för uppföljning",
        en: "Minutes to follow up",
      },
    }),
    groupMin: whole({
      label: { da: "Mindste gruppe", nb: "Minste gruppe", sv: "Minsta grupp", en: "Smallest group" },
      required: true,
      min: 1,
    }),
    groupMax: whole({
      label: { da: "Største gruppe", nb: "Største gruppe", sv: "Största grupp", en: "Largest group" },
      hint: {
        da: "Tomt, hvis der ikke er nogen øvre grænse.",
        nb: "Tomt hvis det ikke er noen øvre grense.",
        sv: "Tomt om det inte finns någon övre gräns.",
        en: "Empty where there is no upper limit.",
      },
      min: 1,
    }),
    participants: choices(facetTerms("participants"), {
      label: { da: "Deltagere", nb: "Deltakere", sv: "Deltagare", en: "Participants" },
      required: true,
      min: 1,
    }),
    materials: choices(facetTerms("materials"), {
      label: { da: "Materialer", nb: "Materialer", sv: "Material", en: "Materials" },
      required: true,
      min: 1,
    }),
    difficulty: choice(facetTerms("difficulty"), {
      label: { da: "Sværhedsgrad", nb: "Vanskelighetsgrad", sv: "Svårighetsgrad", en: "Difficulty" },
      required: true,
    }),
    mode: choice(facetTerms("mode"), {
      label: { da: "Form", nb: "Form", sv: "Form", en: "Mode" },
      required: true,
    }),
    facilitators: whole({
      label: {
        da: "Antal facilitatorer",
        nb: "Antall fasilitatorer",
        sv: "Antal facilitatorer",
        en: "Number of facilitators",
      },
      hint: {
        da: "Hvor mange der skal til for at lede den.",
        nb: "Hvor mange som trengs for å lede den.",
        sv: "Hur många som behövs för att leda den.",
        en: "How many it takes to lead it.",
      },
      min: 0,
    }),
    steps: list(
      {
        name: line({ label: { da: "Trin", nb: "Trinn", sv: "Steg", en: "Step" }, required: true }),
        text: text({
          label: { da: "Hvad I gør", nb: "Hva dere gjør", sv: "Vad ni gör", en: "What you do" },
          required: true,
        }),
        minutes: whole({ label: { da: "Minutter", nb: "Minutter", sv: "Minuter", en: "Minutes" }, min: 1 }),
      },
      {
        label: { da: "Trin for trin", nb: "Trinn for trinn", sv: "Steg för steg", en: "Step by step" },
        summary: "name",
        required: true,
        translated: true,
      },
    ),
    watch: text({
      label: { da: "Pas på", nb: "Pass på", sv: "Se upp med", en: "Watch for" },
      hint: {
        da: "Det, der plejer at gå galt, og hvad man så gør.",
        nb: "Det som pleier å gå galt, og hva man gjør da.",
        sv: "Det som brukar gå fel, och vad man gör då.",
        en: "What tends to go wrong, and what to do then.",
      },
      translated: true,
    }),
    variants: text({
      label: { da: "Varianter", nb: "Varianter", sv: "Varianter", en: "Variants" },
      translated: true,
    }),
    origin: text({
      label: { da: "Ophav", nb: "Opphav", sv: "Ursprung", en: "Origin" },
      hint: {
        da: "Hvem der fandt på metoden, hvor og hvornår.",
        nb: "Hvem som fant på metoden, hvor og når.",
        sv: "Vem som hittade på metoden, var och när.",
        en: "Who invented the method, where and when.",
      },
      translated: true,
    }),
    worksheets: attachments({ da: "Arbejdsark", nb: "Arbeidsark", sv: "Arbetsblad", en: "Worksheets" }),
    ...closing,
    body,
  },
});
