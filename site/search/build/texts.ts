import { createHash } from "node:crypto";
import type { Language } from "../../model/language.ts";
import { packText, signOf, type TextSection } from "../format/text-file.ts";
import { COMMON, commonWords } from "./common-words.ts";
import type { IndexPassage } from "./passages.ts";

/** The running text of an entry in the language in which a page shows it. */
export interface EntryText {
  readonly language: Language;
  readonly sections: readonly TextSection[];
}

/** The text of an entry as its page shows it, for excerpts; none where there is nothing to read. */
export function textOf(passages: readonly IndexPassage[], language: Language): EntryText | undefined {
  const sections = sectionsOf(passages);
  return sections.some(({ text }) => text) ? { language, sections } : undefined;
}

/** The file of a text for excerpts, and the letters that tell its version from others of the same entry. */
export interface TextFile {
  readonly version: string;
  readonly file: string;
}

/** The texts of a site as files, with the lists of common words that they need. */
export interface PackedTexts {
  pack(text: EntryText): TextFile;
  /** The names of the lists by their languages, and the lists by their names. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
  readonly wordFiles: ReadonlyMap<string, string>;
}

/** Makes files of texts; what is common in them is made out of them all. */
export function packTexts(texts: Iterable<EntryText>): PackedTexts {
  const lists = [...commonWords(texts)].map(([language, words]) => {
    const file = words.join(" ");
    const signs = new Map(words.map((word, place) => [word, signOf(place)]));
    const shorten = (text: string) => text.replace(COMMON, (both, word: string) => signs.get(word) ?? both);
    return { language, file, name: `words-${language}-${versionOf(file)}.json`, shorten };
  });
  const shortenings = new Map(lists.map(({ language, shorten }) => [language, shorten]));
  return {
    pack: ({ language, sections }) => {
      const file = packText(sections, shortenings.get(language));
      return { file, version: versionOf(file) };
    },
    words: Object.fromEntries(lists.map(({ language, name }) => [language, name])),
    wordFiles: new Map(lists.map(({ name, file }) => [name, file])),
  };
}

const versionOf = (file: string): string => createHash("sha256").update(file).digest("hex").slice(0, 6);

/** Running text, paragraph after paragraph, below the headings under which it stands. */
function sectionsOf(passages: readonly IndexPassage[]): TextSection[] {
  const texts = new Map<string, string[]>();
  const headings = new Map<string, Pick<TextSection, "heading" | "own">>();
  for (const { field, text, section } of passages) {
    if (field !== "text" && field !== "headings") continue;
    const id = section?.id ?? "";
    const known = texts.get(id);
    const paragraph = field === "text" ? [text.replace(/\s+/g, " ").trim()] : [];
    if (known) known.push(...paragraph);
    else texts.set(id, paragraph);
    if (section) headings.set(id, { heading: section.heading, own: section.own });
  }
  return [...texts].map(([id, paragraphs]) => ({
    id,
    text: joined(paragraphs),
    ...(headings.get(id) ?? { heading: "", own: false }),
  }));
}

/** Where a paragraph ends without a stop (in lists), a dot keeps it from running into the next. */
const joined = (paragraphs: readonly string[]): string =>
  paragraphs
    .filter(Boolean)
    .map((text, index, all) => (index < all.length - 1 && !/[.!?:…]$/.test(text) ? `${text} ·` : text))
    .join(" ");
