import { type CollectionName, collectionOf } from "../../model/collections/index.ts";
import { absolute, type Edition } from "../edition.ts";
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

/** Links on the web or to uploaded files, as a list. */
export const writeLinks =
  (edition: Edition) =>
  (links: readonly { readonly title: string; readonly address?: string; readonly file?: string }[]): string =>
    writeList(
      links.map(({ title, address, file }) => link(absolute(edition, address ?? file ?? ""), markup(title))),
    );

/** A remark under its label; a label that is a question needs no colon. */
export const writeNote = (label: string, content: string): string =>
  `#note([${markup(/[?!]$/.test(label) ? label : `${label}:`)}])[${content}];`;
