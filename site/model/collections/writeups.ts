import { defineCollection } from "../collection.ts";
import { date, line, relation, relations, text, whole } from "../fields/index.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { organisations, people } from "./shapes.ts";

export const writeups = defineCollection({
  name: "writeups",
  path: { da: "konferencer", nb: "konferanser", sv: "konferenser", en: "conferences" },
  label: { da: "Konferencer", nb: "Konferanser", sv: "Konferenser", en: "Conferences" },
  one: { da: "Konference", nb: "Konferanse", sv: "Konferens", en: "Conference" },
  intro: {
    da: "Hvad der blev sagt og prøvet, da fagfolk mødtes.",
    nb: "Hva som ble sagt og prøvd da fagfolk møttes.",
    sv: "Vad som sades och prövades när yrkesfolk möttes.",
    en: "What was said and tried when practitioners met.",
  },
  order: "date",
  download: true,
  facts: ["place", "date", "end", "attendance", "organisations", "event", "exercises", "nextEvents"],
  fields: {
    ...opening,
    date: dated({ da: "Første dag", nb: "Første dag", sv: "Första dagen", en: "First day" }),
    end: date({ label: { da: "Sidste dag", nb: "Siste dag", sv: "Sista dagen", en: "Last day" } }),
    themes,
    event: relation("events", {
      label: { da: "Arrangement", nb: "Arrangement", sv: "Evenemang", en: "Event" },
    }),
    place: line({ label: { da: "Sted", nb: "Sted", sv: "Plats", en: "Place" } }),
    attendance: whole({
      label: {
        da: "Antal deltagere",
        nb: "Antall deltakere",
        sv: "Antal deltagare",
        en: "Number of participants",
      },
    }),
    organisations,
    speakers: people({ da: "Oplægsholdere", nb: "Innledere", sv: "Talare", en: "Speakers" }),
    exercises: relations("methods", {
      label: { da: "Øvelser", nb: "Øvelser", sv: "Övningar", en: "Exercises" },
    }),
    next: text({
      label: { da: "Næste skridt", nb: "Neste skritt", sv: "Nästa steg", en: "Next step" },
      translated: true,
    }),
    nextEvents: relations("events", {
      label: { da: "Førte til", nb: "Førte til", sv: "Ledde till", en: "Led to" },
    }),
    ...closing,
    body,
  },
});
