import type { Language } from "../site/model/language.ts";

/** The values of an entry's fields, by their names. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What must be known of a field to write it: its name, whether each language has its own, and what is inside. */
export interface FieldShape {
  readonly name: string;
  readonly translated: boolean;
  readonly fields?: readonly FieldShape[];
}

/** The values of an entry in each language, as the editor's form holds them. */
export type Drafts = Readonly<Partial<Record<Language, FieldValues>>>;

/**
 * From files to the form: every language gets the shared fields, which stand only in the original's file, and its
 * own translated ones. A language without a file has no texts, and never another language's.
 */
export function draftsOf(
  files: Drafts,
  fields: readonly FieldShape[],
  languages: readonly Language[],
): Drafts {
  const shared = sharedOf(originalOf(files) ?? {}, fields);
  return Object.fromEntries(
    languages.map((language) => [language, { ...shared, ...textsOf(files[language] ?? {}, fields) }]),
  );
}

/** The file that says which language is the original. */
const originalOf = (files: Drafts): FieldValues | undefined =>
  Object.values(files).find((file) => "original" in file) ?? Object.values(files)[0];

/**
 * From the form to the file of one language: the original's has all fields, another has its texts, and a language
 * without texts has no file. The shared fields are those of `form`, the language in which the editor works.
 * Fields stand in the model's order, empty ones not at all. What a translation follows is noted by `translation/follows.ts`.
 */
export function fileOf(
  drafts: Drafts,
  fields: readonly FieldShape[],
  form: Language,
  language: Language,
): FieldValues | undefined {
  const shared = sharedOf(drafts[form] ?? {}, fields);
  const { follows: _, ...texts } = textsOf(drafts[language] ?? {}, fields);
  const isOriginal = (shared.original ?? form) === language;
  const file = fileInOrder(isOriginal ? { ...shared, ...texts } : texts, fields);
  return isOriginal || hasText(file) ? file : undefined;
}

/** A file's values in the model's order, without empty ones. */
export const fileInOrder = (values: FieldValues, fields: readonly FieldShape[]): FieldValues =>
  (valueInOrder(values, fields) ?? {}) as FieldValues;

/** A value of a file in the model's order, without its empty parts. */
export const valueInOrder = (value: unknown, fields: readonly FieldShape[] | undefined): unknown =>
  tidy(inOrder(value, fields));

/** The title by which people know an entry: in the editor's language, or else the original's, or else any. */
export function titleOf(own: FieldValues, others: Drafts): string {
  const titles = [own, others[own.original as Language], ...Object.values(others)].map(
    (values) => values?.title,
  );
  return String(titles.find((title) => typeof title === "string" && title !== "") ?? "");
}

const select = (values: FieldValues, wanted: (name: string) => boolean): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));

const sharedOf = (values: FieldValues, fields: readonly FieldShape[]): FieldValues =>
  select(values, (name) => fields.some((field) => field.name === name && !field.translated));

/** A language's own values: its texts, and whatever the model does not know, so that nothing is lost. */
const textsOf = (values: FieldValues, fields: readonly FieldShape[]): FieldValues =>
  select(values, (name) => !fields.some((field) => field.name === name && !field.translated));

/** Puts known fields into the model's order, and others after them as they stood. */
function inOrder(value: unknown, fields: readonly FieldShape[] | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, fields));
  if (!fields || !isRecord(value)) return value;
  const known = fields.filter(({ name }) => name in value);
  const others = Object.entries(value).filter(([name]) => !known.some((field) => field.name === name));
  return Object.fromEntries([
    ...known.map((field) => [field.name, inOrder(value[field.name], field.fields)]),
    ...others,
  ]);
}

/** A value without its empty parts; nothing at all where no part was filled in. */
function tidy(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidy).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, tidy(each)] as const);
  const filled = entries.filter(([, each]) => each !== undefined);
  // A switch that is off says something only beside what it belongs to: `decorative: false` without a picture.
  return filled.some(([, each]) => each !== false) ? Object.fromEntries(filled) : undefined;
}

/** Whether a translation holds any words; numbers and switches alone are no translation. */
function hasText(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null && Object.values(value).some(hasText);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
