import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemLine } from "../../../site/entries/check/problem-line.ts";
import { loadStore } from "../../../site/entries/load.ts";
import { type Files, markdown, method, news, withContent } from "../../support/content.ts";

const DA = "methods/da/blaabaer.md";

const problemsOf = (files: Files): Promise<readonly string[]> =>
  withContent(files, async (folder) => (await loadStore(folder)).problems.map(problemLine));

/** Each rule of the check, with the content that breaks it and what the editor is told. */
const RULES: readonly (readonly [rule: string, files: Files, said: RegExp])[] = [
  [
    "a title",
    { [DA]: method({ title: undefined }) },
    /^content\/methods\/da\/blaabaer\.md: title: The field is missing/,
  ],
  ["a summary", { [DA]: method({ summary: "" }) }, /blaabaer\.md: summary: The field is missing/],
  [
    "a known theme",
    { [DA]: method({ themes: ["cocreation"] }) },
    /themes\[1\]: “cocreation” is not one of the choices/,
  ],
  ["at least one theme", { [DA]: method({ themes: [] }) }, /themes: The field is missing/],
  [
    "at most five themes",
    { [DA]: method({ themes: ["reading", "culture", "design", "making", "digital", "youth"] }) },
    /themes: There are 6/,
  ],
  [
    "each theme once",
    { [DA]: method({ themes: ["reading", "reading"] }) },
    /themes: The same thing stands twice/,
  ],
  [
    "references that lead somewhere",
    { "news/da/nyt.md": news({ reports: ["findes-ikke"] }) },
    /news\/da\/nyt\.md: reports\[1\]: reports\/findes-ikke does not exist/,
  ],
  [
    "links in the text that lead somewhere",
    { "news/da/nyt.md": news({ body: "Se [den](entry:methods/findes-ikke)." }) },
    /body: methods\/findes-ikke does not exist/,
  ],
  ["a year as text", { "news/da/nyt.md": news({ date: 2024 }) }, /date: .*quotation marks.*"2024"/],
  ["a real date", { "news/da/nyt.md": news({ date: "2024-02-30" }) }, /date: “2024-02-30” is not a date/],
  [
    "a date in the right form",
    { "news/da/nyt.md": news({ date: "april 2024" }) },
    /date: “april 2024” is not a date/,
  ],
  [
    "an end after the start",
    {
      "events/da/x.md": markdown({
        title: "x",
        summary: "y",
        original: "da",
        date: "2024-05-02",
        end: "2024-05-01",
        themes: ["reading"],
        body: "z",
      }),
    },
    /end: Ends \(2024-05-01\) before it starts/,
  ],
  [
    "pictures in the text with words",
    { "news/da/nyt.md": news({ body: "![](/media/a.jpg)" }), "media/a.jpg": "" },
    /body: The picture \/media\/a\.jpg has no alternative text/,
  ],
  [
    "a cover with words",
    { "news/da/nyt.md": news({ cover: { image: "/media/a.jpg" } }), "media/a.jpg": "" },
    /coverAlt: The cover has no alternative text/,
  ],
  [
    "uploads that are there",
    { "news/da/nyt.md": news({ cover: { image: "/media/b.jpg", decorative: true } }) },
    /cover\.image: The file \/media\/b\.jpg is not under content\/media/,
  ],
  [
    "a picture whose name's letters are stored as in the text",
    {
      "news/da/nyt.md": news({ cover: { image: "/media/\u00e5.jpg", decorative: true } }),
      "media/a\u030a.jpg": "",
    },
    /cover\.image: The file \/media\/\u00e5\.jpg is there, but .* stored in another way/,
  ],
  ["known fields", { [DA]: method({ tittle: "x" }) }, /tittle: Unknown field/],
  [
    "known fields inside a list",
    { [DA]: method({ steps: [{ name: "a", text: "b", minuts: 3 }] }) },
    /steps\[1\]\.minuts: Unknown field/,
  ],
  [
    "front matter that is YAML",
    { [DA]: "---\ntitle: [a\n---\n" },
    /blaabaer\.md: Line \d+: the fields at the top cannot be read/,
  ],
  ["front matter at all", { [DA]: "Bare tekst" }, /Line 1: the fields at the top/],
  [
    "headings that skip no level",
    { [DA]: method({ body: "## A\n\n#### B" }) },
    /body: The heading “B” skips a level/,
  ],
  [
    "links that lead somewhere",
    { [DA]: method({ body: "[a](www.nb.no), [b](/da/) [c](#c) [d](mailto:d@nb.no)" }) },
    /body: “www\.nb\.no” is not a web address/,
  ],
  [
    "files in their place",
    { "methods/da/Blåbær.md": method() },
    /methods\/da\/Blåbær\.md: The file is not where an entry belongs/,
  ],
  [
    "one original",
    { [DA]: method(), "methods/sv/blaabaer.md": method({ original: "sv" }) },
    /original: None or several files/,
  ],
  ["an original", { [DA]: method({ original: undefined }) }, /original: None or several files/],
  [
    "an original in its own folder",
    { [DA]: method({ original: "sv" }) },
    /original: The original language is “sv”, but the file is in the folder da/,
  ],
  [
    "shared fields once",
    { [DA]: method(), "methods/sv/blaabaer.md": markdown({ title: "x", themes: ["reading"] }) },
    /methods\/sv\/blaabaer\.md: themes: The field is shared/,
  ],
  [
    "the same steps in a translation",
    {
      [DA]: method(),
      "methods/sv/blaabaer.md": markdown({
        title: "x",
        summary: "y",
        steps: [].concat([
          { name: "a", text: "b" },
          { name: "c", text: "d" },
        ] as never),
      }),
    },
    /methods\/sv\/blaabaer\.md: steps: The list has 2 items here and 1 in the original/,
  ],
  ["whole numbers", { [DA]: method({ groupMin: "fem" }) }, /groupMin: “fem” is not a whole number/],
  [
    "web addresses",
    {
      "organisations/da/x.md": markdown({
        title: "x",
        summary: "y",
        original: "da",
        themes: ["reading"],
        country: "DK",
        kind: "library",
        address: "x.dk",
        body: "z",
      }),
    },
    /address: “x\.dk” is not a web address/,
  ],
  [
    "an address that can be one",
    { [DA]: method({ slug: "Blå bær" }) },
    /slug: “Blå bær” cannot be the name of an entry/,
  ],
  [
    "an address that is free",
    { [DA]: method(), "methods/da/x.md": method({ slug: "blaabaer" }) },
    /methods\/da\/x\.md: slug: “blaabaer” is or was the address of methods\/blaabaer/,
  ],
  [
    "an address that has always been free",
    { [DA]: method(), "methods/da/x.md": method({ slug: "y", formerSlugs: ["blaabaer"] }) },
    /blaabaer\.md: slug: “blaabaer” is or was the address of methods\/x/,
  ],
];

for (const [rule, files, said] of RULES) {
  test(`asks for ${rule}`, async () => {
    const problems = await problemsOf(files);
    assert.ok(
      problems.some((problem) => said.test(problem)),
      `${said} is not among:\n${problems.join("\n")}`,
    );
  });
}

test("is content with content that is right", async () => {
  const translation = markdown({ title: "Blåbärsmetoden", summary: "Vi plockar blåbär." });
  assert.equal(
    await problemsOf({ [DA]: method(), "methods/sv/blaabaer.md": translation, "news/da/nyt.md": news() }),
    [],
  );
});

test("finds every problem at once, so that nobody mends one and meets the next", async () => {
  const problems = await problemsOf({ [DA]: method({ title: undefined, mode: "x", groupMin: -1 }) });
  assert.is(problems.length, 3);
});

test("knows the goals that a report may answer", async () => {
  const organisation = markdown({
    title: "o",
    summary: "s",
    original: "da",
    themes: ["reading"],
    country: "DK",
    kind: "library",
  });
  const application = markdown({
    title: "a",
    summary: "s",
    original: "da",
    date: "2022",
    themes: ["reading"],
    owner: "o",
    status: "ended",
    goals: [{ id: "1", text: "g" }],
    body: "b",
  });
  const report = markdown({
    title: "r",
    summary: "s",
    original: "da",
    date: "2023",
    themes: ["reading"],
    application: "a",
    outcomes: [{ goal: "2", result: "met" }],
    body: "b",
  });
  const [problem] = await problemsOf({
    "organisations/da/o.md": organisation,
    "applications/da/a.md": application,
    "reports/da/r.md": report,
  });
  assert.match(problem ?? "", /outcomes\[1\]\.goal: The application a has no goal 2\. Use one of: 1/);
});

test.run();
