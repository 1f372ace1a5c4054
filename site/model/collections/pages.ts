import { defineCollection } from "../collection.ts";
import { body, closing, opening } from "./common.ts";

export const pages = defineCollection({
  name: "pages",
  path: { da: "om", nb: "om", sv: "om", en: "about" },
  label: { da: "Om siden", nb: "Om nettstedet", sv: "Om webbplatsen", en: "About the site" },
  one: { da: "Side", nb: "Side", sv: "Sida", en: "Page" },
  intro: {
    da: "Hvem vi er, hvordan man bidrager, og hvad vi lover.",
    nb: "Hvem vi er, hvordan man bidrar, og hva vi lover.",
    sv: "Vilka vi är, hur man bidrar och vad vi lovar.",
    en: "Who we are, how to contribute, and what we promise.",
  },
  order: "title",
  facts: [],
  fields: { ...opening, ...closing, body },
});
