import { defineCollection } from "../collection.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { applications, events, organisations, portraits, programmes, reports } from "./shapes.ts";

export const news = defineCollection({
  name: "news",
  path: { da: "nyheder", nb: "nyheter", sv: "nyheter", en: "news" },
  label: { da: "Nyheder", nb: "Nyheter", sv: "Nyheter", en: "News" },
  one: { da: "Nyhed", nb: "Nyhet", sv: "Nyhet", en: "News item" },
  intro: {
    da: "Kort nyt om samskabelse i Norden.",
    nb: "Kort nytt om samskaping i Norden.",
    sv: "Kort nytt om samskapande i Norden.",
    en: "Short news on co-creation in the Nordic countries.",
  },
  order: "date",
  facts: ["organisations", "applications", "reports", "programmes", "events", "portraits"],
  fields: {
    ...opening,
    date: dated(undefined, "today"),
    themes,
    organisations,
    applications,
    reports,
    programmes,
    events,
    portraits,
    ...closing,
    body,
  },
});
