import type { Widget } from "../site/model/fields/index.ts";
import { readMarkdown, writeMarkdown } from "./content-format.ts";
import { type FieldShape, fileInOrder } from "./entry-files.ts";

/** The shape of a collection's fields, from their configuration for Decap. */
export const shapesOf = (fields: readonly Widget[]): readonly FieldShape[] =>
  fields.map(({ name, i18n, fields: inner }) => ({
    name: String(name),
    translated: i18n !== "duplicate",
    ...(Array.isArray(inner) && { fields: shapesOf(inner) }),
  }));

/** A file as the CMS would write it. */
export const normalised = (text: string, fields: readonly Widget[]): string =>
  writeMarkdown(fileInOrder(readMarkdown(text), shapesOf(fields)));
