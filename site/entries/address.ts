import { slugify } from "../markdown/slug.ts";
import { type CollectionName, collections } from "../model/collections/index.ts";
import type { GlossaryTerm } from "../model/glossary.ts";
import type { Language, Words } from "../model/language.ts";
import { themeName } from "../model/vocabulary.ts";
import type { Entry } from "./entry.ts";

const THEMES: Words = { da: "temaer", nb: "temaer", sv: "teman", en: "themes" };
const GLOSSARY: Words = { da: "ordliste", nb: "ordliste", sv: "ordlista", en: "glossary" };
const REVIEW: Words = { da: "eftersyn", nb: "ettersyn", sv: "oversyn", en: "review" };
const TRANSLATIONS: Words = {
  da: "oversaettelser",
  nb: "oversettelser",
  sv: "oversattningar",
  en: "translations",
};
const ALPHABET: Words = { da: "a-aa", nb: "a-aa", sv: "a-o", en: "a-z" };
const CARDS: Words = { da: "metodekort", nb: "metodekort", sv: "metodkort", en: "method-cards" };
const RUN_SHEET: Words = { da: "koereplan", nb: "kjoreplan", sv: "korschema", en: "run-sheet" };
const PART: Words = { da: "side", nb: "side", sv: "sida", en: "page" };
const SEARCH: Words = { da: "soeg", nb: "sok", sv: "sok", en: "search" };

/** The addresses of the site's pages, from the root; every link is made here. */
export const homeAddress = (language: Language): string => `/${language}/`;

/** The list of a collection, or another page of it than the first. */
export const listAddress = (collection: CollectionName, language: Language, part = 1): string =>
  `/${language}/${collections[collection].path[language]}/${partPath(part, language)}`;

/** Two steps, so that no entry of a collection can have the address of one of its list's pages. */
const partPath = (part: number, language: Language): string =>
  part === 1 ? "" : `${PART[language]}/${part}/`;

export const entryAddress = (entry: Entry, language: Language): string =>
  `${listAddress(entry.collection, language)}${slugOf(entry)}/`;

/** The last part of an entry's address: the file's name, unless editors have given it another. */
export const slugOf = ({ data, slug }: Entry): string => data.slug ?? slug;

/** The addresses that an entry had before. */
export const formerAddresses = (entry: Entry, language: Language): readonly string[] =>
  (entry.data.formerSlugs ?? [])
    .filter((slug) => slug !== slugOf(entry))
    .map((slug) => `${listAddress(entry.collection, language)}${slug}/`);

export const themesAddress = (language: Language): string => `/${language}/${THEMES[language]}/`;

/** Everything about a theme, or another page of it than the first. */
export const themeAddress = (theme: string, language: Language, part = 1): string =>
  `${themesAddress(language)}${slugify(themeName(theme, language))}/${partPath(part, language)}`;

export const searchAddress = (language: Language): string => `/${language}/${SEARCH[language]}/`;

/** All entries from A to Å; with a letter, the page of those that begin with it. */
export const alphabetAddress = (language: Language, letter = ""): string =>
  `/${language}/${ALPHABET[language]}/${letter && `${letter}/`}`;

export const glossaryAddress = (language: Language): string => `/${language}/${GLOSSARY[language]}/`;

/** Where readers choose method cards to print. */
export const cardsAddress = (language: Language): string => `/${language}/${CARDS[language]}/`;

/** Where readers plan a workshop; with a method's name, the plan begins with that. */
export const runSheetAddress = (language: Language, method = ""): string =>
  `/${language}/${RUN_SHEET[language]}/${method && `?item=${method}`}`;

/** Where editors see what is due for review. */
export const reviewAddress = (language: Language): string => `/${language}/${REVIEW[language]}/`;

/** What can be read without a network. */
export const offlineAddress = (language: Language): string => `/${language}/offline/`;

/** What a device needs to install the site. */
export const manifestAddress = (language: Language): string => `/${language}/site.webmanifest`;

/** Where editors see what there is to translate. */
export const translationsAddress = (language: Language): string => `/${language}/${TRANSLATIONS[language]}/`;

/** An entry's form in the CMS, in the editor's language; beside its original where another is to be written. */
export const formAddress = (
  entry: Pick<Entry, "collection" | "slug">,
  editor: Language,
  write = editor,
): string =>
  `/admin/?lang=${editor}${write === editor ? "" : `&write=${write}`}#/collections/${entry.collection}/entries/${entry.slug}`;

/** The name of a term's place on the glossary's page. */
export const termId = (term: GlossaryTerm, language: Language): string => slugify(term.words[language].term);

export const termAddress = (term: GlossaryTerm, language: Language): string =>
  `${glossaryAddress(language)}#${termId(term, language)}`;

/** The name of the place on an entry's page where a field has a section of its own. */
export const fieldId = (field: string): string => `field-${field}`;
