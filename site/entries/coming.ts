import type { Entry } from "./entry.ts";
import { dateOf } from "./facts.ts";

/** Whether an event has not ended on a day; a month or year counts until its last day. */
export function isComing(entry: Entry, today: string): boolean {
  const end = ("end" in entry.data && entry.data.end) || dateOf(entry);
  return end.slice(0, 10) >= today.slice(0, end.length);
}
