import type { CollectionName, Data } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";

/** An entry's name across the site: `methods/aktionslaering`. */
export type EntryId = `${CollectionName}/${string}`;

/** A reference that one entry makes to another, and the field that makes it. */
export interface Reference {
  readonly field: string;
  readonly to: EntryId;
}

/**
 * One entry with all its languages: checked, typed, paired. Everything that shows an entry starts here.
 */
export interface Entry<C extends CollectionName = CollectionName> {
  readonly id: EntryId;
  readonly collection: C;
  readonly slug: string;
  readonly original: Language;
  /** The original's fields, shared and translated. */
  readonly data: Data<C>;
  /** What stands in each language's own file. */
  readonly texts: Readonly<Partial<Record<Language, Partial<Data<C>>>>>;
  /** The languages in which the full text can be read, the original first. */
  readonly languages: readonly Language[];
  /** Path of each language's file. */
  readonly files: Readonly<Partial<Record<Language, string>>>;
  readonly references: readonly Reference[];
}

/** Whether an entry belongs to a collection, for the type's sake. */
export const isOf = <C extends CollectionName>(entry: Entry, collection: C): entry is Entry & Entry<C> =>
  entry.collection === collection;
