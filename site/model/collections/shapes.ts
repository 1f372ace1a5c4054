import { formatPeriod } from "../dates.ts";
import {
  choice,
  date,
  file,
  group,
  line,
  list,
  relation,
  relations,
  type Shown,
  text,
  type Values,
  whole,
} from "../fields/index.ts";
import { languageFacts, type Words } from "../language.ts";
import { facetTerms } from "../vocabulary.ts";

/** Fields that several collections share. */

const NAME: Words = { da: "Navn", nb: "Navn", sv: "Namn", en: "Name" };
const TITLE: Words = { da: "Titel", nb: "Tittel", sv: "Titel", en: "Title" };

/** An organisation by name and, where it has a page, by its entry. */
const party = {
  name: line({ label: NAME, required: true }),
  organisation: relation("organisations", {
    label: {
      da: "Organisationens side",
      nb: "Organisasjonens side",
      sv: "Organisationens sida",
      en: "The organisation's page",
    },
  }),
};

const showParty = ({ name, organisation }: Values<typeof party>): Shown => ({
  text: name,
  ...(organisation && { entry: { collection: "organisations", slug: organisation } }),
});

export const oneParty = (label: Words) => group(party, { label, show: (value) => [showParty(value)] });
export const parties = (label: Words) => list(party, { label, summary: "name", show: showParty });

export const money = (label: Words) =>
  group(
    {
      amount: whole({ label: { da: "Beløb", nb: "Beløp", sv: "Belopp", en: "Amount" }, required: true }),
      currency: choice(facetTerms("currency"), {
        label: { da: "Valuta", nb: "Valuta", sv: "Valuta", en: "Currency" },
        required: true,
      }),
      years: line({
        label: { da: "Bevillingsår", nb: "Tildelingsår", sv: "Bidragsår", en: "Years of the grant" },
        hint: {
          da: "Som 2022 eller 2022–2024.",
          nb: "Som 2022 eller 2022–2024.",
          sv: "Som 2022 eller 2022–2024.",
          en: "As in 2022 or 2022–2024.",
        },
      }),
    },
    {
      label,
      show: ({ amount, currency, years }, language) => [
        {
          text: `${amount.toLocaleString(languageFacts(language).locale)} ${currency}${years ? ` (${years})` : ""}`,
        },
      ],
    },
  );

export const period = group(
  {
    from: date({ label: { da: "Fra", nb: "Fra", sv: "Från", en: "From" }, required: true }),
    to: date({ label: { da: "Til", nb: "Til", sv: "Till", en: "To" } }),
  },
  {
    label: { da: "Periode", nb: "Periode", sv: "Period", en: "Period" },
    show: ({ from, to }, language) => [{ text: formatPeriod(from, to, language) }],
  },
);

export const people = (label: Words) =>
  list(
    {
      name: line({ label: NAME, required: true }),
      role: line({ label: { da: "Rolle", nb: "Rolle", sv: "Roll", en: "Role" } }),
      talk: line({ label: { da: "Oplæg", nb: "Innlegg", sv: "Föredrag", en: "Talk" } }),
    },
    { label, summary: "name", translated: true },
  );

export const attachments = (label: Words) =>
  list(
    {
      title: line({ label: TITLE, required: true }),
      file: file({ label: { da: "Fil", nb: "Fil", sv: "Fil", en: "File" }, required: true }),
    },
    { label, summary: "title" },
  );

export const goals = list(
  {
    id: line({
      label: { da: "Nummer", nb: "Nummer", sv: "Nummer", en: "Number" },
      hint: {
        da: "For eksempel 1 eller 1.2.",
        nb: "For eksempel 1 eller 1.2.",
        sv: "Till exempel 1 eller 1.2.",
        en: "For example 1 or 1.2.",
      },
      required: true,
      pattern: /^\d+(?:\.\d+)?$/,
    }),
    text: text({ label: { da: "Mål", nb: "Mål", sv: "Mål", en: "Goal" }, required: true }),
    indicator: line({
      label: {
        da: "Tegn på, at målet er nået",
        nb: "Tegn på at målet er nådd",
        sv: "Tecken på att målet är nått",
        en: "Sign that the goal is met",
      },
    }),
  },
  {
    label: { da: "Mål og delmål", nb: "Mål og delmål", sv: "Mål och delmål", en: "Goals and sub-goals" },
    summary: "text",
    translated: true,
  },
);

/** Relations that many collections have, each under the name of the collection that it leads to. */
export const methods = relations("methods", {
  label: {
    da: "Metoder, der blev brugt",
    nb: "Metoder som ble brukt",
    sv: "Metoder som användes",
    en: "Methods used",
  },
});
export const organisations = relations("organisations", {
  label: { da: "Organisationer", nb: "Organisasjoner", sv: "Organisationer", en: "Organisations" },
});
export const applications = relations("applications", {
  label: { da: "Projekter", nb: "Prosjekter", sv: "Projekt", en: "Projects" },
});
export const reports = relations("reports", {
  label: { da: "Rapporter", nb: "Rapporter", sv: "Rapporter", en: "Reports" },
});
export const programmes = relations("programmes", {
  label: { da: "Forløb", nb: "Kurs og program", sv: "Program", en: "Programmes" },
});
export const portraits = relations("portraits", {
  label: { da: "Portrætter", nb: "Portretter", sv: "Porträtt", en: "Portraits" },
});
export const events = relations("events", {
  label: { da: "Arrangementer", nb: "Arrangementer", sv: "Evenemang", en: "Events" },
});
