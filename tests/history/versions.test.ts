import { test } from "uvu";
import * as assert from "uvu/assert";
import { digestOf } from "../../site/history/digest.ts";
import type { Commit } from "../../site/history/log.ts";
import { asSeen, versionsOf } from "../../site/history/versions.ts";
import { markdown, news } from "../support/content.ts";

const NEWS = "news/da/nyt.md";
const BODY = "Først.\n\n## Hvornår\n\nTidligt.\n\n## Bagefter\n\nSvar.";
const original = (changes: Record<string, unknown> = {}) => news({ body: BODY, ...changes });
const swedish = (body: string) => markdown({ title: "Nytt", summary: "Kort.", body });

type Day = readonly [day: string, files: Readonly<Record<string, string | null>>];

/** The history of one news item, out of what was committed day by day; the horizon is a shallow clone's first commit. */
function historyOf(days: readonly Day[], { horizon = false } = {}) {
  const commits = days.map(
    ([day, files], index): Commit => ({
      time: Date.parse(`${day}T12:00:00Z`),
      files: new Map(Object.entries(files)),
      isHorizon: horizon && index === 0,
    }),
  );
  const history = versionsOf(commits, {
    digest: digestOf,
    dayOf: (time) => new Date(time).toISOString().slice(0, 10),
  }).get("news/nyt");
  assert.ok(history);
  return history;
}

test("tells when an entry was published, what was changed, translated, checked and taken down", () => {
  const { versions, isComplete } = historyOf([
    ["2026-01-01", { [NEWS]: original() }],
    ["2026-02-01", { [NEWS]: original({ body: BODY.replace("Tidligt.", "Sent."), summary: "Andet." }) }],
    ["2026-03-01", { "news/sv/nyt.md": swedish("Först.") }],
    [
      "2026-04-01",
      {
        [NEWS]: original({
          body: BODY.replace("Tidligt.", "Sent."),
          summary: "Andet.",
          verified: "2026-04-01",
        }),
        "news/sv/nyt.md": swedish("Först och främst."),
      },
    ],
    ["2026-05-01", { [NEWS]: null, "news/sv/nyt.md": null }],
  ]);
  assert.ok(isComplete);
  assert.equal(versions, [
    { day: "2026-05-01", changes: [{ kind: "withdrawn" }] },
    { day: "2026-04-01", changes: [{ kind: "checked" }, { kind: "revised", language: "sv" }] },
    { day: "2026-03-01", changes: [{ kind: "translated", language: "sv" }] },
    {
      day: "2026-02-01",
      changes: [
        {
          kind: "text",
          language: "da",
          parts: [{ field: "summary" }, { field: "body", heading: "Hvornår" }],
        },
      ],
    },
    { day: "2026-01-01", changes: [{ kind: "published", languages: ["da"] }] },
  ]);
});

test("what readers would not notice is no version: white space, notes, another order of fields", () => {
  const other = markdown({
    date: "2024-04",
    original: "da",
    title: "Nyt",
    summary: "Kort  nyt.",
    themes: ["reading"],
    body: BODY,
  });
  const { versions } = historyOf([
    ["2026-01-01", { [NEWS]: original() }],
    ["2026-02-01", { [NEWS]: other }],
    ["2026-03-01", { [NEWS]: original({ follows: { title: "abcdefg" } }) }],
  ]);
  assert.equal(
    versions.map(({ day }) => day),
    ["2026-01-01"],
  );
});

test("facts that changed are named, and several commits of a day are one version", () => {
  const { versions } = historyOf([
    ["2026-01-01", { [NEWS]: original() }],
    ["2026-02-01", { [NEWS]: original({ date: "2025" }) }],
    ["2026-02-01", { [NEWS]: original({ date: "2025", themes: ["reading", "learning"] }) }],
  ]);
  assert.equal(versions[0], {
    day: "2026-02-01",
    changes: [{ kind: "facts", language: "da", parts: [{ field: "date" }, { field: "themes" }] }],
  });
});

test("a shallow clone's first commit is nobody's day of publication", () => {
  const { versions, isComplete } = historyOf(
    [
      ["2026-01-01", { [NEWS]: original() }],
      ["2026-02-01", { [NEWS]: original({ date: "2025" }) }],
    ],
    { horizon: true },
  );
  assert.not(isComplete);
  assert.equal(
    versions.map(({ day }) => day),
    ["2026-02-01"],
  );
});

test("a file that cannot be read is as good as none", () => {
  const { versions } = historyOf([
    ["2026-01-01", { [NEWS]: "no fields" }],
    ["2026-02-01", { [NEWS]: original() }],
  ]);
  assert.equal(
    versions.map(({ day }) => day),
    ["2026-02-01"],
  );
});

test("what was written before the day on which readers could see it came on that day", () => {
  const history = historyOf([
    ["2026-01-01", { [NEWS]: original() }],
    ["2026-02-01", { [NEWS]: original({ date: "2025" }) }],
    ["2026-06-01", { [NEWS]: original() }],
  ]);
  assert.equal(
    asSeen(history, "2026-03-01")?.versions.map(({ day, changes: [first] }) => `${day} ${first?.kind}`),
    ["2026-06-01 facts", "2026-03-01 published"],
  );
  assert.equal(asSeen(history, undefined), history);
});

test.run();
