import { collectionOf, type EntryId } from "../model/collections/index.ts";
import { type Entry, isOf } from "./entry.ts";

/** An entry that readers do not see yet, and the day on which they will; an entry that needs it waits with it. */
export type Scheduled = ReadonlyMap<EntryId, string>;

/** A day on which everything can be seen: for those who work on the texts. */
export const EVERYTHING = "9999-12-31";

/**
 * The entries that wait on a day: those with a later `publishFrom`, and those that cannot stand without one of them,
 * such as a reader's response to it.
 */
export function scheduledEntries(entries: readonly Entry[], today: string): Scheduled {
  const waiting = new Map<EntryId, string>();
  for (const { id, data } of entries)
    if (data.publishFrom && data.publishFrom > today) waiting.set(id, data.publishFrom);
  for (let changed = true; changed; ) {
    changed = false;
    for (const entry of entries) {
      const days = needs(entry).flatMap((id) => waiting.get(id) ?? []);
      const latest = days.sort().at(-1);
      if (!latest || latest <= (waiting.get(entry.id) ?? "")) continue;
      waiting.set(entry.id, latest);
      changed = true;
    }
  }
  return waiting;
}

/** The entries without which one makes no sense. */
function needs(entry: Entry): readonly EntryId[] {
  const { fields } = collectionOf(entry.collection);
  const required = entry.references.filter(({ field }) => fields[field]?.required).map(({ to }) => to);
  return isOf(entry, "responses") ? [...required, entry.data.entry as EntryId] : required;
}
