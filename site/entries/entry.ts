import type { CollectionName, Data, EntryId } from "../model/collections/index.ts";
import type { Reference } from "../model/findings.ts";
import type { Language } from "../model/language.ts";

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
