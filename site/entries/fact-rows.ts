import { collectionOf } from "../model/collections/index.ts";
import { type Fields, isEmpty, type Shown } from "../model/fields/index.ts";
import type { Language } from "../model/language.ts";
import type { Entry } from "./entry.ts";
import { dataOf, textLanguageOf } from "./facts.ts";

/** A row of an entry's table of facts. */
export interface FactRow {
  readonly field: string;
  readonly label: string;
  readonly values: readonly Shown[];
  /** The language of the values' words; the page's own unless they are untranslated. */
  readonly language: Language;
}

/** The facts of an entry in the order of its collection, without empty rows. */
export function factRows(entry: Entry, language: Language): readonly FactRow[] {
  const { facts, fields, merged = {} } = collectionOf(entry.collection);
  const data = dataOf(entry, language);
  return facts.flatMap((name) => {
    const row = merged[name];
    if (!row) return rowsOf(fields, [name], data, language, textLanguageOf(entry, language));
    const values = row.show(data, language).map((text) => ({ text }));
    return values.length ? [{ field: name, label: row.label[language], values, language }] : [];
  });
}

/** The named fields of an object as rows; translated ones stand in the language in which they are written. */
export function rowsOf(
  fields: Fields,
  names: readonly string[],
  values: object,
  language: Language,
  written: Language = language,
): readonly FactRow[] {
  const data = values as Readonly<Record<string, unknown>>;
  return names.flatMap((name) => {
    const field = fields[name];
    if (!field || isEmpty(data[name])) return [];
    const own = field.translated ? written : language;
    const shown = field.show(data[name], own);
    return shown.length ? [{ field: name, label: field.label[language], values: shown, language: own }] : [];
  });
}
