import { type Entry, isOf } from "./entry.ts";
import type { Store } from "./store.ts";

/** What a report says became of a goal. */
export interface Outcome {
  readonly report: Entry;
  readonly result: string;
}

/** The reports that answer an application. */
export const reportsOn = (application: Entry, store: Store): readonly (Entry & Entry<"reports">)[] =>
  store
    .related(application)
    .filter((entry) => isOf(entry, "reports"))
    .filter((report) => report.data.application === application.slug);

/** The answers that reports give to one goal of an application. */
export const outcomesOf = (application: Entry, goal: string, store: Store): readonly Outcome[] =>
  reportsOn(application, store).flatMap((report) => {
    const found = report.data.outcomes?.find((outcome) => outcome.goal === goal);
    return found ? [{ report, result: found.result }] : [];
  });
