import { textSections } from "../../markdown/sections.ts";
import { type CollectionName, collectionOf } from "../../model/collections/index.ts";
import { isEmpty } from "../../model/fields/index.ts";
import type { Language } from "../../model/language.ts";
import { fingerprint } from "./fingerprint.ts";

/** An entry's fields in one language. */
export interface Version {
  readonly language: Language;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What is translated as one: a field, or a section of the text. */
export interface Unit {
  readonly heading?: string;
  readonly print: string;
}

/** The fields that say the same in every language, each in its own words. */
export const translatedFields = (collection: CollectionName): readonly string[] =>
  Object.entries(collectionOf(collection).fields)
    .filter(([, field]) => field.translated && !field.independent)
    .map(([name]) => name);

/** The units of a field; none where it is empty. */
export function unitsOf({ data, language }: Version, field: string): readonly Unit[] {
  const value = data[field];
  if (isEmpty(value)) return [];
  if (field !== "body") return [{ print: fingerprint(value) }];
  return textSections(String(value), language).map(({ heading, text }) => ({
    ...(heading !== undefined && { heading }),
    print: fingerprint(text),
  }));
}

/** The fingerprints of a field's units. */
export const printsOf = (version: Version, field: string): readonly string[] =>
  unitsOf(version, field).map(({ print }) => print);
