import { defineCollection } from "../collection.ts";
import { line } from "../fields/index.ts";
import { body, closing, dated, opening } from "./common.ts";

export const responses = defineCollection({
  name: "responses",
  path: { da: "svar", nb: "svar", sv: "svar", en: "responses" },
  label: {
    da: "Svar fra læsere",
    nb: "Svar fra lesere",
    sv: "Svar från läsare",
    en: "Responses from readers",
  },
  one: { da: "Svar", nb: "Svar", sv: "Svar", en: "Response" },
  intro: {
    da: "Erfaringer, rettelser og indvendinger, som læsere har sendt.",
    nb: "Erfaringer, rettelser og innvendinger som lesere har sendt.",
    sv: "Erfarenheter, rättelser och invändningar som läsare har skickat.",
    en: "Experience, corrections and objections that readers have sent.",
  },
  order: "date",
  facts: ["name"],
  fields: {
    ...opening,
    date: dated(undefined, "today"),
    entry: line({
      label: { da: "Svar på", nb: "Svar på", sv: "Svar på", en: "Response to" },
      hint: {
        da: "Samling/navn, som methods/gjestebud.",
        nb: "Samling/navn, som methods/gjestebud.",
        sv: "Samling/namn, som methods/gjestebud.",
        en: "Collection/name, as in methods/gjestebud.",
      },
      required: true,
      pattern: /^[a-z]+\/[a-z0-9-]+$/,
    }),
    name: line({
      label: {
        da: "Navn, som det blev oplyst",
        nb: "Navn, som oppgitt",
        sv: "Namn, som det uppgavs",
        en: "Name, as given",
      },
      required: true,
    }),
    ...closing,
    body,
  },
});
