import type { Entry } from "./entry.ts";
import type { Store } from "./store.ts";

/** The day on which a check of facts is a year old: `"2025-11-22"` → `"2026-11-22"`. */
export function dueDay(verified: string): string {
  const day = new Date(`${verified}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}

/** Whether the facts were checked, but more than twelve months before a day. */
export const isStale = (entry: Entry, today: string): boolean =>
  entry.data.verified !== undefined && dueDay(entry.data.verified) < today;

/** What readers write is theirs: nobody checks its facts. */
const isChecked = (entry: Entry): boolean => entry.collection !== "responses";

/** The entries that someone should look over: those never checked, then the oldest checks first. */
export const entriesDue = (store: Store, today: string): readonly Entry[] =>
  byCheck(
    store.entries.filter((entry) => isChecked(entry) && (!entry.data.verified || isStale(entry, today))),
  );

/** The day on which the next entry is due for review; undefined where there is none. */
export function nextReview(store: Store): string | undefined {
  const [first] = byCheck(store.entries.filter(({ data }) => data.verified));
  return first?.data.verified && dueDay(first.data.verified);
}

const byCheck = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.data.verified ?? "").localeCompare(b.data.verified ?? ""));
