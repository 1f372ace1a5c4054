import { defineCollection } from "../collection.ts";
import { address, date, flag, line, relations } from "../fields/index.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { oneParty, organisations } from "./shapes.ts";

export const events = defineCollection({
  name: "events",
  path: { da: "arrangementer", nb: "arrangementer", sv: "evenemang", en: "events" },
  label: { da: "Arrangementer", nb: "Arrangementer", sv: "Evenemang", en: "Events" },
  one: { da: "Arrangement", nb: "Arrangement", sv: "Evenemang", en: "Event" },
  intro: {
    da: "Møder, kurser og åbninger, der kommer, og dem, der har været.",
    nb: "Møter, kurs og åpninger som kommer, og dem som har vært.",
    sv: "Möten, kurser och invigningar, kommande och tidigare.",
    en: "Meetings, courses and openings to come, and those that have been.",
  },
  order: "date",
  facts: [
    "date",
    "end",
    "hours",
    "place",
    "online",
    "organiser",
    "organisations",
    "programmes",
    "registration",
  ],
  fields: {
    ...opening,
    date: dated({ da: "Begynder", nb: "Begynner", sv: "Börjar", en: "Starts" }),
    end: date({ label: { da: "Slutter", nb: "Slutter", sv: "Slutar", en: "Ends" } }),
    hours: line({
      label: { da: "Klokkeslæt", nb: "Klokkeslett", sv: "Klockslag", en: "Hours" },
      hint: {
        da: "Som 18:00 eller 18:00–20:00.",
        nb: "Som 18:00 eller 18:00–20:00.",
        sv: "Som 18:00 eller 18:00–20:00.",
        en: "As in 18:00 or 18:00–20:00.",
      },
      pattern: /^\d{2}:\d{2}(?:–\d{2}:\d{2})?$/,
    }),
    themes,
    place: line({ label: { da: "Sted", nb: "Sted", sv: "Plats", en: "Place" } }),
    online: flag({ label: { da: "På nettet", nb: "På nett", sv: "På nätet", en: "Online" } }),
    organiser: oneParty({ da: "Arrangør", nb: "Arrangør", sv: "Arrangör", en: "Organiser" }),
    organisations,
    programmes: relations("programmes", {
      label: {
        da: "Del af forløbet",
        nb: "Del av kurset",
        sv: "Del av programmet",
        en: "Part of the programme",
      },
    }),
    registration: address({
      label: { da: "Tilmelding", nb: "Påmelding", sv: "Anmälan", en: "Registration" },
    }),
    ...closing,
    body,
  },
});
