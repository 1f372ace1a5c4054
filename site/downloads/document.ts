import siteFacts from "../../_data/site.json";
import { documentOf } from "../entries/document.ts";
import { summaryOf, themesOf, titleOf } from "../entries/facts.ts";
import { linkedEntry } from "../markdown/mentions.ts";
import { headingsOf } from "../markdown/render.ts";
import type { EntryId } from "../model/collections/index.ts";
import { type Language, languageFacts } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { themeName } from "../model/vocabulary.ts";
import { writeCover } from "./cover.ts";
import { absolute, type Edition, pageOf } from "./edition.ts";
import { partsOf } from "./parts/index.ts";
import type { Part } from "./parts/part.ts";
import { sourcesPart } from "./parts/sources.ts";
import { PictureList } from "./pictures.ts";
import { writeDocument } from "./typst/blocks.ts";
import { array, markup, quoted } from "./typst/escape.ts";
import { typstDate, versionOf } from "./version.ts";

/** A whole document as Typst source, and the uploads under `/media/` that it shows. */
export interface Source {
  readonly typst: string;
  readonly pictures: PictureList;
  /** Links of the text that are no address; their words stand without them. */
  readonly deadLinks: readonly string[];
}

/** Fewer headings than this can be seen without a list of them. */
const CONTENTS_FROM = 3;

/** Writes an entry down as a Typst document in one of the languages of its full text. */
export function sourceOf(edition: Edition): Source {
  const { entry, language } = edition;
  const { pictures, deadLinks, front, body, headings } = contentOf(edition);
  const typst = [
    `#import "/template.typ": *`,
    `#show: publication.with(${settings(edition, titleOf(entry, language).text, versionOf(entry))});`,
    front,
    headings >= CONTENTS_FROM && contentsList(language, 2),
    body,
  ];
  return { typst: `${typst.filter(Boolean).join("\n\n")}\n`, pictures, deadLinks };
}

/** The list of a document's headings, from a level down. */
export const contentsList = (language: Language, top: number): string =>
  `#contents([${markup(say(language, "pdf.contents"))}], top: ${top});`;

/** What an entry says, to be set alone or with others. */
interface Content extends Omit<Source, "typst"> {
  /** The first page. */
  readonly front: string;
  /** What follows it. */
  readonly body: string;
  /** How many headings it has besides its title. */
  readonly headings: number;
}

/** Writes down what an entry says, as Typst markup. */
export function contentOf(edition: Edition): Content {
  const { entry, language } = edition;
  const pictures = new PictureList();
  const deadLinks: string[] = [];
  const text = documentOf(entry, language);
  const { before, after } = partsOf(edition);
  const parts = [...after, ...sourcesPart(edition)];
  const running = writeDocument(text, {
    name: `${entry.collection}-${entry.slug}`,
    link: (href) => {
      if (href.startsWith("/media/") && edition.upload(decodeURIComponent(href))?.fault) return undefined;
      const address = absolute(edition, entryLink(href, edition));
      if (!address) deadLinks.push(href);
      return address;
    },
    picture: (address) => pictures.add(address),
  });
  return {
    pictures,
    deadLinks,
    front: writeCover(edition, pictures),
    body: [...before.map(writePart), running, ...parts.map(writePart)].filter(Boolean).join("\n\n"),
    headings: before.length + parts.length + headingsOf(text).length,
  };
}

/** `entry:methods/gjestebud` stands for the address of that entry's page. */
function entryLink(href: string, edition: Edition): string {
  const id = linkedEntry(href);
  return id ? pageOf(edition, edition.store.get(id as EntryId)) : href;
}

const writePart = ({ title, content }: Part): string => `#heading(level: 2)[${markup(title)}];\n\n${content}`;

/** Metadata and the running lines; the date is the version's, so that equal content gives equal bytes. */
export function settings(edition: Edition, title: string, version: string): string {
  const { entry, language } = edition;
  const [tongue = "", region = ""] = languageFacts(language).locale.split("-");
  const { credits = [] } = entry.data as { readonly credits?: readonly string[] };
  return [
    `language: ${quoted(tongue)}`,
    `region: ${quoted(region)}`,
    `title: ${quoted(title)}`,
    `authors: ${array(credits.map(quoted))}`,
    `description: ${quoted(summaryOf(entry, language).text)}`,
    `keywords: ${array(themesOf(entry).map((theme) => quoted(themeName(theme, language))))}`,
    `date: ${typstDate(version)}`,
    `site: ${quoted(siteFacts.name)}`,
    `page-of-pages: ${quoted(say(language, "pdf.page"))}`,
  ].join(", ");
}
