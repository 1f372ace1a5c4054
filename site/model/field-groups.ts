import type { Words } from "./language.ts";

/** A part of the editors' form: its heading, and the fields that stand in it, whichever collection they are of. */
export interface FieldGroup {
  readonly id: string;
  readonly label: Words;
  readonly fields: readonly string[];
}

/** The parts of a form in their order; a field that no part names stands among the facts. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    id: "about",
    label: { da: "Om teksten", nb: "Om teksten", sv: "Om texten", en: "About" },
    fields: ["title", "aliases", "summary", "original", "follows", "date", "end", "hours", "themes", "entry"],
  },
  {
    id: "facts",
    label: { da: "Fakta", nb: "Fakta", sv: "Fakta", en: "Facts" },
    fields: [],
  },
  {
    id: "story",
    label: { da: "Tekst og billede", nb: "Tekst og bilde", sv: "Text och bild", en: "Text and picture" },
    fields: [
      ...["body", "anchoring", "background", "implementation", "organisation", "dissemination"],
      ...["goals", "outcomes", "failures", "transfer", "mandate", "afterlife"],
      ...["steps", "watch", "variants", "origin", "quotation", "quotationTranslation"],
      ...["exercises", "next", "meetings", "courses", "cover", "coverAlt"],
    ],
  },
  {
    id: "links",
    label: {
      da: "Hører sammen med",
      nb: "Hører sammen med",
      sv: "Hör ihop med",
      en: "Belongs together with",
    },
    fields: [
      ...["organisations", "applications", "application", "reports", "methods", "programmes"],
      ...["events", "event", "nextEvents", "portraits", "followers"],
    ],
  },
  {
    id: "people",
    label: { da: "Mennesker", nb: "Mennesker", sv: "Människor", en: "People" },
    fields: ["person", "role", "people", "speakers", "name", "credits", "translator"],
  },
  {
    id: "sources",
    label: { da: "Kilder og filer", nb: "Kilder og filer", sv: "Källor och filer", en: "Sources and files" },
    fields: ["sources", "verified", "links", "attachments", "worksheets", "documents"],
  },
  {
    id: "administration",
    label: { da: "Udgivelse", nb: "Utgivelse", sv: "Publicering", en: "Publishing" },
    fields: ["licence", "slug", "formerSlugs", "publishFrom"],
  },
];

const FACTS = FIELD_GROUPS[1] as FieldGroup;

/** The part of the form in which a field stands. */
export const groupOf = (field: string): FieldGroup =>
  FIELD_GROUPS.find(({ fields }) => fields.includes(field)) ?? FACTS;
