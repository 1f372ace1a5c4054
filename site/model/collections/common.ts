import {
  address,
  choice,
  choices,
  date,
  day,
  follows,
  line,
  lines,
  list,
  markdown,
  text,
} from "../fields/index.ts";
import { LANGUAGES, type Words } from "../language.ts";
import { facetTerms, type Term, THEME_TERMS } from "../vocabulary.ts";
import { cover } from "./cover.ts";
import { publishing } from "./publishing.ts";

const LANGUAGE_TERMS: readonly Term[] = LANGUAGES.map(({ id, name }) => ({
  id,
  da: name,
  nb: name,
  sv: name,
  en: name,
}));

/** The fields with which every entry begins. */
export const opening = {
  title: line({
    label: { da: "Titel", nb: "Tittel", sv: "Titel", en: "Title" },
    required: true,
    translated: true,
  }),
  summary: text({
    label: { da: "Resumé", nb: "Sammendrag", sv: "Sammanfattning", en: "Summary" },
    hint: {
      da: "30–50 ord: hvad er det, og hvorfor er det værd at læse?",
      nb: "30–50 ord: hva er det, og hvorfor er det verdt å lese?",
      sv: "30–50 ord: vad är det, och varför är det värt att läsa?",
      en: "30–50 words: what is it, and why is it worth reading?",
    },
    required: true,
    translated: true,
  }),
  original: choice(LANGUAGE_TERMS, {
    label: { da: "Originalsprog", nb: "Originalspråk", sv: "Originalspråk", en: "Original language" },
    hint: {
      da: "Sproget, som teksten først blev skrevet på.",
      nb: "Språket teksten først ble skrevet på.",
      sv: "Språket som texten först skrevs på.",
      en: "The language in which the text was first written.",
    },
    required: true,
  }),
  follows: follows({
    label: { da: "Oversættelse", nb: "Oversettelse", sv: "Översättning", en: "Translation" },
    translated: true,
    independent: true,
  }),
};

const DATE: Words = { da: "Dato", nb: "Dato", sv: "Datum", en: "Date" };

/** The date by which lists are ordered; `label` says what it is the date of, `initial` that it is mostly today. */
export const dated = (label: Words = DATE, initial?: "today") =>
  date({
    label,
    ...(initial && { initial }),
    hint: {
      da: "År, måned eller dag: 2024, 2024-04 eller 2024-04-10.",
      nb: "År, måned eller dag: 2024, 2024-04 eller 2024-04-10.",
      sv: "År, månad eller dag: 2024, 2024-04 eller 2024-04-10.",
      en: "Year, month or day: 2024, 2024-04 or 2024-04-10.",
    },
    required: true,
  });

export const themes = choices(THEME_TERMS, {
  label: { da: "Temaer", nb: "Temaer", sv: "Teman", en: "Themes" },
  hint: {
    da: "Et til fem temaer; det vigtigste først.",
    nb: "Ett til fem temaer; det viktigste først.",
    sv: "Ett till fem teman; det viktigaste först.",
    en: "One to five themes; the most important first.",
  },
  required: true,
  min: 1,
  max: 5,
});

export const body = markdown({
  label: { da: "Tekst", nb: "Tekst", sv: "Text", en: "Text" },
  translated: true,
});

const sources = list(
  {
    title: line({ label: { da: "Titel", nb: "Tittel", sv: "Titel", en: "Title" }, required: true }),
    language: choice(facetTerms("sourceLanguage"), {
      label: { da: "Kildens sprog", nb: "Kildens språk", sv: "Källans språk", en: "Language of the source" },
      hint: {
        da: "Så at oplæsning udtaler titlen rigtigt. Tomt, hvis kilden er på originalsproget.",
        nb: "Slik at opplesing uttaler tittelen riktig. Tomt hvis kilden er på originalspråket.",
        sv: "Så att uppläsning uttalar titeln rätt. Tomt om källan är på originalspråket.",
        en: "So that the title is read aloud rightly. Empty where the source is in the original language.",
      },
    }),
    publisher: line({ label: { da: "Udgiver", nb: "Utgiver", sv: "Utgivare", en: "Publisher" } }),
    address: address({ label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" } }),
    date: line({ label: { da: "Dateret", nb: "Datert", sv: "Daterad", en: "Dated" } }),
    accessed: day({ label: { da: "Læst den", nb: "Lest", sv: "Läst den", en: "Date of access" } }),
  },
  { label: { da: "Kilder", nb: "Kilder", sv: "Källor", en: "Sources" }, summary: "title" },
);

/** The fields with which every entry ends: picture, people, rights, sources, freshness, address. */
export const closing = {
  ...cover,
  translator: line({
    label: { da: "Oversat af", nb: "Oversatt av", sv: "Översatt av", en: "Translated by" },
    hint: {
      da: "Navnet på den, der har oversat. Tomt på originalsproget.",
      nb: "Navnet på den som har oversatt. Tomt på originalspråket.",
      sv: "Namnet på den som har översatt. Tomt på originalspråket.",
      en: "Who has translated it. Empty in the original language.",
    },
    translated: true,
    independent: true,
  }),
  credits: lines({
    label: { da: "Skrevet af", nb: "Skrevet av", sv: "Skriven av", en: "Written by" },
    hint: {
      da: "Et navn på hver linje, som de skal stå på siden.",
      nb: "Ett navn på hver linje, slik de skal stå på siden.",
      sv: "Ett namn på varje rad, så som de ska stå på sidan.",
      en: "One name a line, as they should stand on the page.",
    },
  }),
  licence: choice(facetTerms("licence"), {
    label: { da: "Licens", nb: "Lisens", sv: "Licens", en: "Licence" },
    hint: {
      da: "Hvad andre må gøre med teksten.",
      nb: "Hva andre kan gjøre med teksten.",
      sv: "Vad andra får göra med texten.",
      en: "What others may do with the text.",
    },
    initial: "CC-BY-4.0",
  }),
  sources,
  verified: day({
    label: {
      da: "Fakta sidst tjekket",
      nb: "Fakta sist sjekket",
      sv: "Fakta senast kontrollerade",
      en: "Facts last checked",
    },
    hint: {
      da: "Efter et år får læserne at vide, at oplysningerne kan være forældede.",
      nb: "Etter et år får leserne vite at opplysningene kan være foreldet.",
      sv: "Efter ett år får läsarna veta att uppgifterna kan vara inaktuella.",
      en: "After a year readers are told that the facts may be out of date.",
    },
  }),
  ...publishing,
};
