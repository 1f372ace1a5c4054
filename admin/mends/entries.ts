import { type Map as ImmutableMap, type List, OrderedMap } from "immutable";
import { slugify } from "../../site/markdown/slug.ts";
import type { CollectionName } from "../../site/model/collections/index.ts";
import type { Widget } from "../../site/model/fields/index.ts";
import type { Language } from "../../site/model/language.ts";
import { withAddress, withoutOwnName } from "../address.ts";
import {
  type Drafts,
  draftsOf,
  type FieldShape,
  type FieldValues,
  fileInOrder,
  fileOf,
  titleOf,
} from "../entry-files.ts";
import { shapesOf } from "../normalise.ts";
import { withFollows } from "../translation/follows.ts";
import { openedFile } from "./opened-files.ts";

/**
 * What the mended parts of Decap call (see `scripts/bundle/mends/`): our reading and writing of an entry's files
 * (`admin/entry-files.ts`) in the shapes that Decap passes around. Decap keeps the default language's values in
 * `data` and each other language's in `i18n.<language>.data`.
 */

type DecapCollection = ImmutableMap<string, unknown>;
type DecapEntry = ImmutableMap<string, unknown>;

/** One language's file as Decap has read it. */
interface ReadFile {
  readonly locale: Language;
  readonly value: LoadedEntry;
}

interface LoadedEntry {
  readonly path: string;
  readonly data: FieldValues;
  readonly i18n?: Readonly<Record<string, { readonly data: FieldValues }>>;
  readonly isModification?: boolean | null;
  /** Why the file could not be read, where it could not. */
  readonly unreadable?: string;
}

/** The shape of a collection's fields. */
export const fieldsOf = (collection: DecapCollection): readonly FieldShape[] =>
  shapesOf((collection.get("fields") as List<unknown>).toJS() as unknown as Widget[]);

/** The languages of a collection, and the one in which the form works. */
export const languagesOf = (collection: DecapCollection): { locales: Language[]; default_locale: Language } =>
  (collection.get("i18n") as ImmutableMap<string, unknown>).toJS() as {
    locales: Language[];
    default_locale: Language;
  };

/** Makes one entry of its files; the caller adds path and slug. */
export function readEntry(collection: DecapCollection, files: readonly ReadFile[]): LoadedEntry {
  const { locales, default_locale: form } = languagesOf(collection);
  const drafts = draftsOf(
    Object.fromEntries(files.map(({ locale, value }) => [locale, value.data])),
    fieldsOf(collection),
    locales,
  );
  const first = files.find(({ locale }) => locale === form) ?? files[0];
  if (!first) throw new Error("No file of the entry was found.");
  const name = /([^/]*)\.md$/.exec(first.value.path)?.[1] ?? "";
  const inForm = (language: Language) => withAddress(drafts[language] ?? {}, name);
  return {
    ...first.value,
    data: inForm(form),
    i18n: Object.fromEntries(
      locales.filter((each) => each !== form).map((each) => [each, { data: inForm(each) }]),
    ),
    isModification: files.some(({ value }) => value.isModification),
  };
}

/** The values of an entry in each language, as they are to be written. */
export const draftsIn = (entry: DecapEntry, form: Language, locales: readonly Language[]): Drafts =>
  Object.fromEntries(
    locales.map((language) => {
      const values = entry.getIn(language === form ? ["data"] : ["i18n", language, "data"]) as ImmutableMap<
        string,
        unknown
      >;
      const written = (values?.toJS() as FieldValues) ?? {};
      return [language, withoutOwnName(written, String(entry.get("slug") ?? ""))];
    }),
  );

/** The files of a draft, by language, as they are to be written. */
export function filesOfDraft(collection: DecapCollection, entry: DecapEntry): Drafts {
  const { locales, default_locale: form } = languagesOf(collection);
  const drafts = draftsIn(entry, form, locales);
  const fields = fieldsOf(collection);
  const written = locales.map((language) => [language, fileOf(drafts, fields, form, language)] as const);
  const texts: Drafts = Object.fromEntries(written.filter(([, file]) => file));
  const files = withFollows({
    collection: collection.get("name") as CollectionName,
    files: texts,
    stored: storedFiles(entry, texts, drafts),
    drafts,
  });
  return Object.fromEntries(
    Object.entries(files).map(([language, file]) => [language, fileInOrder(file, fields)]),
  );
}

/** The files of an entry as they were opened; where that is not known, as if nothing had been changed since. */
function storedFiles(entry: DecapEntry, texts: Drafts, drafts: Drafts): Drafts {
  const path = String(entry.get("path") || "");
  const stored = (Object.keys(drafts) as Language[]).map((language) => {
    const file = path ? openedFile(languagePath(path, language)) : null;
    const same = texts[language] && { ...texts[language], follows: drafts[language]?.follows };
    return [language, file === undefined ? same : file] as const;
  });
  return Object.fromEntries(stored.filter(([, file]) => file));
}

/** The path of a language's file: `content/news/nyt.md` → `content/news/sv/nyt.md`. */
export const languagePath = (path: string, language: string): string =>
  path.replace(/\/(?=[^/]+$)/, `/${language}/`);

/** The values of one language's file, in order; undefined where the language has no file. */
export function fileData(collection: DecapCollection, entry: DecapEntry, language: Language): unknown {
  const file = filesOfDraft(collection, entry)[language];
  return file && OrderedMap(file);
}

/** The values from which a new entry's address is made: the one that was wished for, or a title in any language. */
export function titledData(collection: DecapCollection, entry: DecapEntry): unknown {
  const { locales, default_locale: form } = languagesOf(collection);
  const { [form]: own = {}, ...others } = draftsIn(entry, form, locales);
  return (entry.get("data") as ImmutableMap<string, unknown>).set("title", own.slug || titleOf(own, others));
}

/** Servers and forges take longer names, but not much longer ones, with the collection's and a number. */
const LONGEST_SLUG = 80;

/**
 * An address part that the build accepts: `"a_b.c--d"` → `"a-b-c-d"`; a long one ends with a word, and a title
 * without a single Latin letter gives the day, since editors can choose the address.
 */
export function plainSlug(slug: string): string {
  const plain = slug.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const short = plain.length > LONGEST_SLUG ? plain.slice(0, LONGEST_SLUG + 1).replace(/-[^-]*$/, "") : plain;
  return short.slice(0, LONGEST_SLUG) || new Date().toISOString().slice(0, 10);
}

/** An entry as lists show it: in a language that has no title of its own, under the original's. */
export function listedEntry(entry: LoadedEntry): LoadedEntry {
  const others = Object.entries(entry.i18n ?? {}).map(([language, { data }]) => [language, data] as const);
  const title = titleOf(entry.data, Object.fromEntries(others));
  if (!title) return entry;
  const titled = (data: FieldValues): FieldValues => ({ ...data, title: data.title || title });
  return {
    ...entry,
    data: titled(entry.data),
    i18n: Object.fromEntries(others.map(([language, data]) => [language, { data: titled(data) }])),
  };
}

/** The text by which an entry is found in a list to choose from: its titles in all languages, in plain letters as well. */
export function searchedText(entry: LoadedEntry, text: string): string {
  const titles = Object.values(entry.i18n ?? {}).map(({ data }) => String(data?.title ?? ""));
  const names = [...new Set([text, ...titles])].filter(Boolean).join(" · ");
  return `${names} · ${slugify(names)}`;
}

/** Refuses to open an entry one of whose files cannot be read: saving it would write over what stands there. */
export function refuseUnreadable(entries: readonly LoadedEntry[]): void {
  const broken = entries.find(({ unreadable }) => unreadable);
  if (broken) throw new Error(`${broken.path}: ${broken.unreadable}`);
}

/** Goes on where a language has no file, and only there: a failed reading must never look like an empty text. */
export function unlessMissing(error: unknown): null {
  const { status, notUnderEditorialWorkflow } = error as {
    status?: number;
    notUnderEditorialWorkflow?: boolean;
  };
  if (status === 404 || notUnderEditorialWorkflow) return null;
  throw error;
}
