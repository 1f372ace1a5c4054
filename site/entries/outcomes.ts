import { type Entry, isOf } from "./entry.ts";
import type { Store } from "./store.ts";

/** What a report says became of a goal. */
export interface Outcome {
  readonly report: Entry;
  readonly result: string;
}

/** The answers that reports give to one goal of an application. */
export const outcomesOf = (application: Entry, goal: string, store: Store): readonly Outcome[] =>
  store.related(application).flatMap((entry) => {
    if (!isOf(entry, "reports") || entry.data.application !== application.slug) return [];
    const found = entry.data.outcomes?.find((outcome) => outcome.goal === goal);
    return found ? [{ report: entry, result: found.result }] : [];
  });
