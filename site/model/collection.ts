import type { Fields, Values } from "./fields/index.ts";
import type { Language, Words } from "./language.ts";

/** Facts that editors write apart and readers see as one. */
export interface Merged {
  readonly label: Words;
  readonly show: (values: object, language: Language) => readonly string[];
}

/** What a collection is: its names, its address, and its fields. */
export interface Collection<F extends Fields = Fields> {
  /** Folder under `content/` and first part of an entry's id. */
  readonly name: string;
  /** First part of the address in each language: `/da/<path>/<slug>/`. */
  readonly path: Words;
  /** The collection's name, and the name of one entry. */
  readonly label: Words;
  readonly one: Words;
  /** One sentence for readers, under the title of the list. */
  readonly intro: Words;
  readonly fields: F;
  /** Translated Markdown fields that follow the body, each under its label. */
  readonly sections?: readonly (keyof F & string)[];
  /** The fields that stand in the table of facts, in its order. */
  readonly facts: readonly (keyof F & string)[];
  /** Rows of that table that tell of more than the field at whose place they stand. */
  readonly merged?: Readonly<Partial<Record<keyof F & string, Merged>>>;
  /** How lists are ordered: by date, newest first, or by title. */
  readonly order: "date" | "title";
  /** Whether the entries can be downloaded as PDF. */
  readonly download?: boolean;
}

/** Defines a collection; the types of its entries follow from the fields. */
export const defineCollection = <const N extends string, F extends Fields>(
  collection: Collection<F> & { readonly name: N },
): Collection<F> & { readonly name: N } => collection;

/** The front matter of an entry: shared and translated fields together. */
export type DataOf<C> = C extends Collection<infer F> ? Values<F> : never;
