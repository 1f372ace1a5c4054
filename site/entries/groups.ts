import { COLLECTION_NAMES, type CollectionName, collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { facetTerms } from "../model/vocabulary.ts";
import { isComing } from "./coming.ts";
import { type Entry, isOf } from "./entry.ts";

/** A part of a list under a heading of its own. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** How a long list is divided for readers; undefined where it is short enough to stand as one. */
export function groupsOf(
  collection: CollectionName,
  entries: readonly Entry[],
  language: Language,
  today: string,
): readonly Group[] | undefined {
  if (collection === "events") return calendar(entries, language, today);
  if (collection === "methods")
    return byTerm(entries, "phase", language, (entry) => isOf(entry, "methods") && entry.data.phase[0]);
  if (collection === "organisations")
    return byTerm(
      entries,
      "country",
      language,
      (entry) => isOf(entry, "organisations") && entry.data.country,
    );
  return undefined;
}

/** Entries of many kinds, kind by kind. */
export const byCollection = (entries: readonly Entry[], language: Language): readonly Group[] =>
  COLLECTION_NAMES.map((name) => ({
    id: name,
    title: collections[name].label[language],
    entries: entries.filter((entry) => entry.collection === name),
  })).filter((group) => group.entries.length > 0);

/** What comes, soonest first, also when there is nothing; then what has been. */
const calendar = (entries: readonly Entry[], language: Language, today: string): readonly Group[] => [
  {
    id: "coming",
    title: say(language, "list.coming"),
    entries: entries.filter((entry) => isComing(entry, today)).reverse(),
  },
  {
    id: "past",
    title: say(language, "list.past"),
    entries: entries.filter((entry) => !isComing(entry, today)),
  },
];

function byTerm(
  entries: readonly Entry[],
  facet: "phase" | "country",
  language: Language,
  termOf: (entry: Entry) => string | undefined | false,
): readonly Group[] {
  return facetTerms(facet)
    .map((term) => ({
      id: term.id,
      title: term[language],
      entries: entries.filter((entry) => termOf(entry) === term.id),
    }))
    .filter((group) => group.entries.length > 0);
}
