import { address, choice, date, group, line, lines, list, type Place } from "../model/fields/index.ts";
import { eachLanguage, type Words } from "../model/language.ts";
import { CONFORMANCE, type Conformance } from "../model/statement.ts";
import { say } from "../model/strings.ts";
import { facetTerms, type Term } from "../model/vocabulary.ts";
import { sentenceFields, sentences } from "./fields.ts";
import type { Setting } from "./setting.ts";

const conformanceTerm = (id: Conformance): Term => ({
  id,
  ...eachLanguage((language) => say(language, `accessibility.${id}`)),
});

const GAPS: Words = { da: "Mangler", nb: "Mangler", sv: "Brister", en: "Gaps" };

const authorities = list(
  {
    country: choice(facetTerms("country"), {
      label: { da: "Land", nb: "Land", sv: "Land", en: "Country" },
      required: true,
    }),
    name: line({ label: { da: "Navn", nb: "Navn", sv: "Namn", en: "Name" }, required: true }),
    address: address({
      label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" },
      required: true,
    }),
    role: sentences({ da: "Hvad den gør", nb: "Hva den gjør", sv: "Vad den gör", en: "What it does" }),
  },
  {
    label: { da: "Myndigheder", nb: "Myndigheter", sv: "Myndigheter", en: "Authorities" },
    summary: "name",
    required: true,
  },
);

const accessibility = group(
  {
    conformance: choice(CONFORMANCE.map(conformanceTerm), {
      label: {
        da: "Hvor langt siden lever op til kravene",
        nb: "Hvor langt nettstedet oppfyller kravene",
        sv: "Hur väl webbplatsen uppfyller kraven",
        en: "How far the site meets the requirements",
      },
    }),
    assessed: date({
      label: { da: "Vurderet den", nb: "Vurdert", sv: "Bedömd den", en: "Assessed on" },
      required: true,
    }),
    method: sentences({
      da: "Hvordan den er vurderet",
      nb: "Hvordan det er vurdert",
      sv: "Hur den har bedömts",
      en: "How it was assessed",
    }),
    gaps: list(sentenceFields(), { label: GAPS, summary: "en" }),
    authorities,
  },
  {
    label: {
      da: "Tilgængelighedserklæring",
      nb: "Tilgjengelighetserklæring",
      sv: "Tillgänglighetsredogörelse",
      en: "Accessibility statement",
    },
    required: true,
  },
);

/** What the site is called, who answers for it, and its accessibility statement. */
export const site: Setting = {
  id: "site",
  file: "_data/site.json",
  label: { da: "Siden", nb: "Nettstedet", sv: "Webbplatsen", en: "The site" },
  field: group(
    {
      name: line({ label: { da: "Navn", nb: "Navn", sv: "Namn", en: "Name" }, required: true }),
      address: address({
        label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" },
        hint: {
          da: "Et værtsnavn for sig, uden mappe og uden skråstreg til sidst: https://samskab.example.",
          nb: "Et eget vertsnavn, uten mappe og uten skråstrek til slutt: https://samskab.example.",
          sv: "Ett eget värdnamn, utan mapp och utan snedstreck i slutet: https://samskab.example.",
          en: "A host name of its own, without a folder and without a slash at the end: https://samskab.example.",
        },
        required: true,
      }),
      timeZone: line({
        label: { da: "Tidszone", nb: "Tidssone", sv: "Tidszon", en: "Time zone" },
        hint: {
          da: "Den, som udgivelsesdage regnes i: Europe/Copenhagen.",
          nb: "Den som utgivelsesdager regnes i: Europe/Copenhagen.",
          sv: "Den som publiceringsdagar räknas i: Europe/Copenhagen.",
          en: "The one in which days of publication are counted: Europe/Copenhagen.",
        },
        required: true,
        pattern: /^[A-Z][A-Za-z_]+\/[A-Za-z_/]+$/,
      }),
      contentLicence: choice(facetTerms("licence"), {
        label: {
          da: "Teksternes licens",
          nb: "Tekstenes lisens",
          sv: "Texternas licens",
          en: "Licence of the texts",
        },
        required: true,
      }),
      owner: line({
        label: {
          da: "Ansvarlig for siden",
          nb: "Ansvarlig for nettstedet",
          sv: "Ansvarig för webbplatsen",
          en: "Owner",
        },
      }),
      contact: lines({
        label: { da: "Kontakt", nb: "Kontakt", sv: "Kontakt", en: "Contact" },
        hint: {
          da: "E-mail, telefon eller webadresse.",
          nb: "E-post, telefon eller nettadresse.",
          sv: "E-post, telefon eller webbadress.",
          en: "E-mail, telephone or web address.",
        },
      }),
      accessibility,
    },
    { label: { da: "Siden", nb: "Nettstedet", sv: "Webbplatsen", en: "The site" }, required: true },
  ),
  keepsBlanks: true,
  check({ address }: { readonly address?: string }, place: Place) {
    // Every address of the site begins at the root of its host, and so do the worker and the CMS.
    if (address && new URL(address).pathname !== "/")
      place.inside("address").problem({ key: "check.root", value: address, root: new URL(address).origin });
  },
};
