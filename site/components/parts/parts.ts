import type { Context } from "../../context.ts";
import type { Entry } from "../../entries/entry.ts";
import type { CollectionName, Data } from "../../model/collections/index.ts";
import type { Language } from "../../model/language.ts";
import type { Section } from "../section.tsx";

/** What the parts of an entry's page are made of. */
export interface PartsOf<C extends CollectionName> {
  readonly entry: Entry & Entry<C>;
  readonly data: Data<C>;
  /** The language of the page, and the one in which the text stands. */
  readonly language: Language;
  readonly written: Language;
  readonly context: Context;
}

/** The sections that a collection has besides its running text. */
export interface Parts {
  readonly before: readonly Section[];
  readonly after: readonly Section[];
}
