import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Entry } from "../../site/entries/entry.ts";
import { dueDay, entriesDue, isStale, nextReview } from "../../site/entries/freshness.ts";
import { Store } from "../../site/entries/store.ts";
import { ofTheWeek, weekOf } from "../../site/entries/weekly.ts";

/** A news item whose facts were checked on a day, or never. */
const checked = (slug: string, verified?: string): Entry =>
  ({
    id: `news/${slug}`,
    collection: "news",
    slug,
    original: "da",
    data: { original: "da", title: slug, summary: slug, date: "2024", themes: [], verified },
    texts: {},
    languages: ["da"],
    files: {},
    references: [],
  }) as unknown as Entry;

test("facts are stale when their check is more than twelve months old", () => {
  assert.is(dueDay("2025-11-22"), "2026-11-22");
  assert.not(isStale(checked("a", "2025-11-22"), "2026-11-22"));
  assert.ok(isStale(checked("a", "2025-11-21"), "2026-11-22"));
  assert.not(isStale(checked("a"), "2026-11-22"));
});

test("due for review is what was never checked, then the oldest checks", () => {
  const store = new Store([
    checked("fresh", "2026-06-01"),
    checked("old", "2025-01-02"),
    checked("older", "2024-01-02"),
    checked("never"),
  ]);
  assert.equal(
    entriesDue(store, "2026-11-22").map(({ slug }) => slug),
    ["never", "older", "old"],
  );
  assert.is(nextReview(new Store([checked("fresh", "2026-06-01")])), "2027-06-01");
  assert.is(nextReview(new Store([])), undefined);
});

test("the choice of the week changes with Monday, and only then", () => {
  assert.is(weekOf("2026-11-16"), weekOf("2026-11-22"));
  assert.is(weekOf("2026-11-23"), weekOf("2026-11-22") + 1);
  const methods = ["a", "b", "c"];
  assert.is.not(ofTheWeek(methods, "2026-11-22"), ofTheWeek(methods, "2026-11-23"));
  assert.is(ofTheWeek([], "2026-11-22"), undefined);
});

test.run();
