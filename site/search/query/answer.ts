import type { Language } from "../../model/language.ts";
import type { FacetCounts, Filters } from "../format/facet.ts";
import type { Card } from "../format/root.ts";
import type { ThemeLink } from "../format/row.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Marks } from "./marks.ts";

/** An entry that answers a query. */
export interface Result extends Card {
  /** The language of the page that the address leads to. */
  readonly lang: Language;
  /** How well it answers; only the order within one answer has a meaning. */
  readonly score: number;
  /** The title of the entry by which it was found, where its own words would not have placed it here. */
  readonly through?: string;
  /** The terms that stand in its words as parts of compounds. */
  readonly parts: readonly string[];
  /** Whether its running text answers the query, so that there is an excerpt to show. */
  readonly inText: boolean;
}

/** What a reader may ask for beside the words. */
export interface SearchOptions {
  /** Most results; ten unless told. */
  readonly limit?: number;
  /** Whether other words for the same are searched too; they are unless told. */
  readonly concepts?: boolean;
  /** What the results must have. */
  readonly filters?: Filters;
  /** The order: by how well they answer, or by date, newest first. */
  readonly sort?: "score" | "date";
  /** Whether the facets are to be counted. */
  readonly facets?: boolean;
}

/** The answer to a query, with what the page has to say about it. */
export interface Answer {
  readonly results: readonly Result[];
  /** Number of entries found that pass the filters, of which `results` are the first. */
  readonly total: number;
  /** Other words for the same, by concept; they were searched unless switched off. */
  readonly also: readonly (readonly string[])[];
  /** What was searched, to mark it in a text. */
  readonly marks: Marks;
  /** Words that are not here as typed; what comes closest was searched instead. */
  readonly corrected: readonly string[];
  /** Where nothing is found: names of what the reader may have meant. */
  readonly suggestions: readonly string[];
  /** The themes that come nearest then. */
  readonly themes: readonly ThemeLink[];
  /** The facets with their counts; none unless they were asked for. */
  readonly facets: readonly FacetCounts[];
}

/** An open index of one language. */
export interface Search {
  /** The entries that answer a query, best first. */
  search(query: string, options?: SearchOptions): Promise<readonly Result[]>;
  /** The same with everything that the page shows. */
  ask(query: string, options?: SearchOptions): Promise<Answer>;
  /** What a result's running text says on the query; loads that text. */
  excerpt(result: Result, marks: Marks): Promise<Excerpt | undefined>;
}
