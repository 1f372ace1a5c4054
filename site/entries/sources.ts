import type { CollectionName, Data } from "../model/collections/index.ts";
import { formatDate, isDate } from "../model/dates.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import type { Entry } from "./entry.ts";
import type { Passage } from "./facts.ts";

type Source = NonNullable<Data<CollectionName>["sources"]>[number];

/** A source as readers see it. */
export interface ShownSource {
  readonly title: Passage<string>;
  readonly address?: string;
  /** Publisher, date, and the day on which we read it. */
  readonly facts: readonly Passage<string>[];
}

/**
 * The sources of an entry, in the order in which the editor gave them. A title is in its source's language, or else in
 * the original's; so is a date that is more than a date (“efter 2020”). Names of publishers are nobody's language.
 */
export const sourcesOf = (entry: Entry, language: Language): readonly ShownSource[] =>
  (entry.data.sources ?? []).map((source) => ({
    title: { text: source.title, language: source.language ?? entry.original },
    ...(source.address && { address: source.address }),
    facts: factsOf(source, entry.original, language),
  }));

function factsOf(
  { publisher, date, accessed }: Source,
  original: Language,
  language: Language,
): readonly Passage<string>[] {
  const dated = isDate(date)
    ? { text: formatDate(date, language), language }
    : date && { text: date, language: /\p{L}/u.test(date) ? original : language };
  const read = accessed && say(language, "entry.accessed", { date: formatDate(accessed, language) });
  return [publisher && { text: publisher, language }, dated, read && { text: read, language }].filter(
    (fact) => typeof fact === "object",
  );
}
