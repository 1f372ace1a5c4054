import { documentOf } from "../../entries/document.ts";
import type { Entry } from "../../entries/entry.ts";
import { type Passage, summaryOf, textLanguageOf, themesOf, titleOf } from "../../entries/facts.ts";
import type { Store } from "../../entries/store.ts";
import { plainText } from "../../markdown/heading-ids.ts";
import { collections } from "../../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { THEMES } from "../../model/vocabulary.ts";
import type { FieldName } from "../format/fields.ts";
import { fieldPassages } from "./field-passages.ts";

/** A piece of an entry for the index: where it stands, what it says, in which language. */
export interface IndexPassage {
  readonly field: FieldName;
  readonly text: string;
  readonly language: Language;
  /** Where on the entry's page it stands, if under a heading. */
  readonly section?: SectionHead;
}

/** A heading on an entry's page: its id, its words, and whether it is the page's own and not the text's. */
export interface SectionHead {
  readonly id: string;
  readonly heading: string;
  readonly own: boolean;
}

/** Everything by which an entry can be found in a language, as its page in that language shows it. */
export function passagesOf(entry: Entry, language: Language, store: Store): IndexPassage[] {
  const title = titleOf(entry, language);
  const summary = summaryOf(entry, language);
  return [
    ...nameIn("title", title, language),
    { field: "summary", ...summary },
    ...otherTitles(entry, language, title.text),
    ...themePassages(entry, language),
    { field: "facets", text: collections[entry.collection].one[language], language },
    ...runningText(entry, language),
    ...fieldPassages(entry, language, store),
  ];
}

/** A name is read in the reader's language, whatever language it is in, and in its own too. */
const nameIn = (field: FieldName, name: Passage, language: Language): IndexPassage[] => [
  { field, text: name.text, language },
  ...(name.language === language ? [] : [{ field: "foreign" as const, ...name }]),
];

/** Titles in other languages are names here; readers know many works by them. */
const otherTitles = (entry: Entry, language: Language, shown: string): IndexPassage[] =>
  LANGUAGE_IDS.flatMap((each) => {
    const text = entry.texts[each]?.title;
    if (!text || text === shown) return [];
    return nameIn("names", { text, language: each }, language);
  });

const themePassages = (entry: Entry, language: Language): IndexPassage[] =>
  themesOf(entry).flatMap((id) => {
    const words = THEMES.find((theme) => theme.id === id)?.words;
    const names = words
      ? [words[language].label, ...words[language].syn, ...(language === "nb" ? words.nn.syn : [])]
      : [];
    return names.map((text) => ({ field: "themes" as const, text, language }));
  });

/** The text of an entry is parsed once for all the languages in which the same text is shown. */
const runningText = (entry: Entry, language: Language): readonly IndexPassage[] =>
  texts(entry)(textLanguageOf(entry, language));

const TEXTS = new WeakMap<Entry, (written: Language) => readonly IndexPassage[]>();

function texts(entry: Entry): (written: Language) => readonly IndexPassage[] {
  const known = TEXTS.get(entry);
  if (known) return known;
  const made = once((written: Language) => parsedText(entry, written));
  TEXTS.set(entry, made);
  return made;
}

function parsedText(entry: Entry, language: Language): IndexPassage[] {
  const { tokens, language: written } = documentOf(entry, language);
  let section: SectionHead | undefined;
  return tokens.flatMap((token, index) => {
    if (token.type !== "inline") return [];
    const text = plainText(token.children ?? []);
    const opening = tokens[index - 1];
    const isHeading = opening?.type === "heading_open";
    if (isHeading) section = { id: String(opening.attrGet("id")), heading: text, own: false };
    return [{ field: isHeading ? "headings" : "text", text, language: written, ...(section && { section }) }];
  });
}
