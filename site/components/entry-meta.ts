import { type Entry, isOf } from "../entries/entry.ts";
import { dateOf } from "../entries/facts.ts";
import { formatDate } from "../model/dates.ts";
import type { Language } from "../model/language.ts";
import { groupOf } from "../model/method-facts.ts";
import { termName } from "../model/vocabulary.ts";

/** What a reader asks first of an entry in a list: of a method time, group and difficulty, of others the date. */
export function metaOf(entry: Entry, language: Language): readonly string[] {
  if (isOf(entry, "methods"))
    return [
      termName("time", entry.data.time, language),
      groupOf(entry.data, language),
      termName("difficulty", entry.data.difficulty, language),
    ];
  if (isOf(entry, "organisations")) return [termName("organisationKind", entry.data.kind, language)];
  const date = dateOf(entry);
  const place = "place" in entry.data ? entry.data.place : undefined;
  return [...(date ? [formatDate(date, language)] : []), ...(place ? [place] : [])];
}
