import { summaryOf, titleOf } from "../entries/facts.ts";
import { collectionOf } from "../model/collections/index.ts";
import type { Edition } from "./edition.ts";
import { coverFacts, writeFactsTable, writePassage } from "./facts.ts";
import { labelOf } from "./labels.ts";
import type { PictureList } from "./pictures.ts";
import { markup, quoted } from "./typst/escape.ts";

/** The first page: kind of document, title, summary, picture, and the table of facts. */
export function writeCover(edition: Edition, pictures: PictureList): string {
  const { entry, language } = edition;
  return [
    "#cover(",
    `  kind: [${markup(collectionOf(entry.collection).one[language])}],`,
    `  title: [${writePassage(titleOf(entry, language), edition)}],`,
    `  summary: [${writePassage(summaryOf(entry, language), edition)}],`,
    `  picture: ${coverPicture(edition, pictures)},`,
    `  facts: [${writeFactsTable(coverFacts(edition), edition)}],`,
    ");",
  ].join("\n");
}

function coverPicture({ entry, language }: Edition, pictures: PictureList): string {
  const { cover, coverAlt } = { ...entry.data, ...entry.texts[language] } as Cover;
  if (!cover) return "none";
  const alternative = cover.decorative ? "" : (coverAlt ?? "");
  const credit =
    cover.credit && `${labelOf(entry.collection, ["cover", "credit"], language)}: ${cover.credit}`;
  return `picture(${quoted(pictures.add(cover.image))}, ${quoted(alternative)}, highest: 60mm${credit ? `, caption: [${markup(credit)}]` : ""})`;
}

interface Cover {
  readonly cover?: { readonly image: string; readonly decorative?: boolean; readonly credit?: string };
  readonly coverAlt?: string;
}
