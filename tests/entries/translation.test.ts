import { test } from "uvu";
import * as assert from "uvu/assert";
import { pairUp } from "../../site/entries/translation/align.ts";
import { debtsOf } from "../../site/entries/translation/debt.ts";
import { fingerprint } from "../../site/entries/translation/fingerprint.ts";
import { followsAfter, followsNow, type Saving } from "../../site/entries/translation/follow.ts";
import type { Version } from "../../site/entries/translation/units.ts";
import type { Follows } from "../../site/model/fields/index.ts";

const DANISH: Version = {
  language: "da",
  data: {
    title: "Gæstebud",
    summary: "Kort.",
    aliases: ["Middag"],
    steps: [{ name: "Spis", text: "Sammen.", minutes: 30 }],
    watch: "Støj",
    body: "Først.\n\n## Hvornår\n\nTidligt.\n\n## Hvordan\n\nSådan.\n\n## Bagefter\n\nSvar.",
  },
};
const SWEDISH: Version = {
  language: "sv",
  data: {
    title: "Gästabud",
    summary: "Kort på svenska.",
    steps: [{ name: "Ät", text: "Tillsammans.", minutes: 30 }],
    watch: "Buller",
    body: "Först.\n\n## När\n\nTidigt.\n\n## Hur\n\nSå här.\n\n## Efteråt\n\nSvara.",
  },
};

const change = ({ language, data }: Version, changes: Record<string, unknown>): Version => ({
  language,
  data: { ...data, ...changes },
});
const body = (version: Version, from: string, to: string): Version =>
  change(version, { body: String(version.data.body).replace(from, to) });
const following = (translation: Version, follows: Follows | undefined): Version =>
  change(translation, { follows });
const CURRENT = following(SWEDISH, followsNow("methods", DANISH, SWEDISH));

/** The debts as words: `changed body Hvornår`. */
const debts = (original: Version, translation: Version) =>
  debtsOf("methods", original, translation).map(({ kind, field, heading }) =>
    [kind, field, heading].filter(Boolean).join(" "),
  );
/** What a translation follows after it was saved over what was stored. */
const saved = (translation: Version, saving: Partial<Saving> = {}): Version =>
  following(
    translation,
    followsAfter("methods", { original: DANISH, translation, stored: CURRENT.data, ...saving }),
  );

test("a fingerprint knows words, not white space or the order of fields", () => {
  assert.match(fingerprint("Så her"), /^[a-z]{7}$/);
  assert.is(fingerprint("To ord\nher. "), fingerprint("To  ord her."));
  assert.is(fingerprint({ a: "x", b: 1, c: "" }), fingerprint({ b: 1, a: "x" }));
  assert.is.not(fingerprint("to ord"), fingerprint("toord"));
  assert.is.not(fingerprint([{ minutes: 3 }]), fingerprint([{ minutes: 4 }]));
});

test("two lists are paired by what is equal, and by order in between", () => {
  assert.equal(pairUp(["a", "x", "c"], ["a", "b", "c", "d"]), [
    { before: 0, after: 0 },
    { before: 1, after: 1 },
    { before: 2, after: 2 },
    { after: 3 },
  ]);
  assert.equal(pairUp(["a"], []), [{ before: 0 }]);
  assert.equal(pairUp([], []), []);
});

test("a translation that follows its original owes nothing", () => {
  assert.equal(debts(DANISH, CURRENT), []);
  assert.equal(debts(body(DANISH, "Tidligt.", "Tidligt. \n"), CURRENT), []);
});

test("what changed, came and went in the original is named, section by section", () => {
  assert.equal(debts(body(DANISH, "Tidligt.", "Sent."), CURRENT), ["changed body Hvornår"]);
  assert.equal(debts(body(DANISH, "## Bagefter", "## Nyt\n\nMere.\n\n## Bagefter"), CURRENT), [
    "missing body Nyt",
  ]);
  assert.equal(debts(body(DANISH, "## Hvordan\n\nSådan.\n\n", ""), CURRENT), ["removed body Hur"]);
  assert.equal(debts(body(DANISH, "Først.", "Til at begynde med."), CURRENT), ["changed body"]);
  assert.equal(
    debts(change(DANISH, { title: "Nyt", steps: [{ name: "Spis", text: "Sammen.", minutes: 45 }] }), CURRENT),
    ["changed title", "changed steps"],
  );
});

test("sections in another order are no debt, and names that each language has for itself neither", () => {
  const moved = "Først.\n\n## Bagefter\n\nSvar.\n\n## Hvordan\n\nSådan.\n\n## Hvornår\n\nTidligt.";
  assert.equal(debts(change(DANISH, { body: moved, aliases: ["Andet"] }), CURRENT), []);
});

test("what is not translated is missing; without a text, that is said once", () => {
  assert.equal(debts(DANISH, change(CURRENT, { watch: undefined, follows: { title: "x" } })).slice(-1), [
    "unknown body",
  ]);
  assert.equal(debts(change(DANISH, { variants: "Flere" }), CURRENT), ["missing variants"]);
  const opening = { title: SWEDISH.data.title, summary: SWEDISH.data.summary };
  const follows = followsNow("methods", DANISH, { language: "sv", data: opening });
  assert.equal(debts(DANISH, { language: "sv", data: { ...opening, follows } }), ["missing body"]);
  assert.equal(debts(DANISH, { language: "sv", data: {} }), [
    "missing title",
    "missing summary",
    "missing body",
  ]);
});

test("a translation without a record is not known to be behind", () => {
  assert.equal(new Set(debtsOf("methods", DANISH, SWEDISH).map(({ kind }) => kind)), new Set(["unknown"]));
  assert.equal(saved(SWEDISH, { stored: SWEDISH.data }).data.follows, undefined);
});

test("a section that was translated anew follows the original as it stands; the others what they followed", () => {
  const original = body(body(DANISH, "Tidligt.", "Sent."), "Svar.", "Svar alle.");
  assert.equal(debts(original, saved(SWEDISH, { original })), [
    "changed body Hvornår",
    "changed body Bagefter",
  ]);
  const translation = body(SWEDISH, "Tidigt.", "Sent.");
  assert.equal(debts(original, saved(translation, { original })), ["changed body Bagefter"]);
});

test("a new section of the original is settled by translating it", () => {
  const original = body(DANISH, "## Hvordan", "## Nyt\n\nMere.\n\n## Hvordan");
  const translation = body(SWEDISH, "## Hur", "## Nytt\n\nMer.\n\n## Hur");
  assert.equal(debts(original, saved(translation, { original })), []);
});

test("a section that the translation has for itself is nobody's debt, now and after the next save", () => {
  const translation = body(SWEDISH, "## Hur", "## Bara här\n\nEget.\n\n## Hur");
  const first = saved(translation);
  assert.equal(debts(DANISH, first), []);
  assert.equal(saved(translation, { stored: first.data }).data.follows, first.data.follows);
  const original = body(DANISH, "Sådan.", "Anderledes.");
  assert.equal(debts(original, saved(translation, { original, stored: first.data })), [
    "changed body Hvordan",
  ]);
});

test("what somebody called still right is right, without a change of the text", () => {
  const original = change(body(DANISH, "Tidligt.", "Tideligt."), { title: "Gæstebudet" });
  const accepted = followsNow("methods", original, SWEDISH) as Record<string, string[]>;
  assert.equal(debts(original, saved(SWEDISH, { original, accepted })), []);
  const title = { ...(CURRENT.data.follows as Follows), title: accepted.title as never };
  assert.equal(debts(original, saved(SWEDISH, { original, accepted: title })), ["changed body Hvornår"]);
});

test("a small correction of the original is settled for what is translated, and for that only", () => {
  const original = change(body(DANISH, "Tidligt.", "Tideligt."), { variants: "Nyt" });
  const corrected = followsNow("methods", original, original);
  assert.equal(debts(original, saved(SWEDISH, { original, corrected })), ["missing variants"]);
  assert.equal(saved(SWEDISH, { original, corrected, stored: SWEDISH.data }).data.follows, undefined);
});

test("a new section may be left out, and one that went may stay", () => {
  const added = body(DANISH, "## Bagefter", "## Nyt\n\nMere.\n\n## Bagefter");
  const accepted = {
    body: [...((CURRENT.data.follows as Record<string, string[]>).body ?? []), fingerprint("## Nyt Mere.")],
  };
  const left = saved(SWEDISH, { original: added, accepted });
  assert.equal(debts(added, left), []);
  assert.equal(
    debts(added, saved(body(SWEDISH, "Så här.", "Så."), { original: added, stored: left.data })),
    [],
  );

  const shorter = body(DANISH, "## Hvordan\n\nSådan.\n\n", "");
  const noted = (CURRENT.data.follows as Record<string, string[]>).body ?? [];
  const kept = { body: noted.map((print, place) => (place === 2 ? "own" : print)) };
  assert.equal(debts(shorter, saved(SWEDISH, { original: shorter, accepted: kept })), []);
});

test("part of a translation without a record becomes known when it is changed", () => {
  const translation = body(SWEDISH, "Tidigt.", "Sent.");
  assert.equal(
    debts(DANISH, saved(translation, { stored: SWEDISH.data })).filter((debt) => debt.includes("body")),
    ["unknown body", "unknown body Hvordan", "unknown body Bagefter"],
  );
});

test.run();
