import { type CollectionName, collectionOf } from "../../model/collections/index.ts";
import { uploadLink } from "../../model/uploads.ts";
import { uploadFacts } from "../../uploads/facts.ts";
import { absolute, type Edition } from "../edition.ts";
import { writePassage } from "../facts.ts";
import { array, block, link, markup } from "../typst/escape.ts";

/** A part of a document under a heading of its own, as Typst markup. */
export interface Part {
  readonly title: string;
  readonly content: string;
}

/** What stands before and after the running text. */
export interface Parts {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** The part of a field under the model's name of it; none where nothing is written. */
export function partOf<T>(
  { entry, language }: Edition,
  field: string,
  value: T | undefined,
  write: (value: T) => string,
): readonly Part[] {
  const title = collectionOf(entry.collection as CollectionName).fields[field]?.label[language];
  if (!title || !value || (Array.isArray(value) && value.length === 0)) return [];
  return [{ title, content: write(value) }];
}

/** A list of Typst blocks. */
export const writeList = (items: readonly string[]): string => `#list(..${array(items.map(block))});`;

interface Linked {
  readonly title: string;
  readonly address?: string;
  readonly file?: string;
}

/** Links on the web or to uploaded files, as a list; files with what they are. */
export const writeLinks =
  (edition: Edition) =>
  (links: readonly Linked[]): string =>
    writeList(
      links.map(({ title, address, file }) =>
        file === undefined
          ? link(absolute(edition, address ?? ""), asInOriginal(title, edition))
          : writeFile(title, file, edition),
      ),
    );

function writeFile(title: string, file: string, edition: Edition): string {
  const upload = edition.upload(file);
  const words = upload?.fault
    ? asInOriginal(title, edition)
    : link(absolute(edition, uploadLink(file)), asInOriginal(title, edition));
  return upload ? `${words} (${markup(uploadFacts(upload, edition.language).join(", "))})` : words;
}

/** What is shared by all languages is written in the original's. */
const asInOriginal = (text: string, edition: Edition): string =>
  writePassage({ text, language: edition.entry.original }, edition);

/** A remark under its label; a label that is a question needs no colon. */
export const writeNote = (label: string, content: string): string =>
  `#note([${markup(/[?!]$/.test(label) ? label : `${label}:`)}])[${content}];`;
