import { test } from "uvu";
import * as assert from "uvu/assert";
import { adviceOn } from "../../../site/entries/check/advice.ts";
import { loadStore } from "../../../site/entries/load.ts";
import { type Files, markdown, method, news, withContent } from "../../support/content.ts";

const words = (count: number): string => Array.from({ length: count }, () => "ord").join(" ");

/** The advice on a folder as short lines, without the many themes that a fixture leaves empty. */
const adviceFor = (files: Files): Promise<readonly string[]> =>
  withContent(files, async (folder) => {
    const { store, problems } = await loadStore(folder);
    assert.equal(problems, []);
    return adviceOn(store)
      .filter(({ message }) => message.key !== "advice.theme")
      .map(({ file, field, message }) =>
        `${file} ${field} ${message.key} ${message.words ?? message.number ?? message.language ?? ""}`.trim(),
      );
  });

/** A news item with title and summary in all four languages, which links to another. */
const item = (slug: string, to: string, original: Record<string, unknown> = {}): Files => ({
  [`news/da/${slug}.md`]: news({
    summary: words(30),
    body: `[x](entry:news/${to}) ${words(149)}`,
    ...original,
  }),
  ...Object.fromEntries(
    ["nb", "sv", "en"].map((language) => [
      `news/${language}/${slug}.md`,
      markdown({ title: "T", summary: words(50) }),
    ]),
  ),
});

test("has nothing to say about entries that keep the measure", async () => {
  assert.equal(await adviceFor({ ...item("a", "b"), ...item("b", "a") }), []);
});

test("names summaries and texts that are too short or too long, with their words", async () => {
  const advice = await adviceFor({
    ...item("a", "b", { summary: words(29) }),
    ...item("b", "a", { body: `[x](entry:news/a) ${words(300)}` }),
    "news/sv/b.md": markdown({ title: "T", summary: words(51), body: words(149) }),
  });
  assert.equal(advice, [
    "content/news/da/a.md summary advice.length 29",
    "content/news/sv/b.md summary advice.length 51",
    "content/news/da/b.md body advice.length 301",
    "content/news/sv/b.md body advice.length 149",
  ]);
});

test("counts a method's steps, by their prose only", async () => {
  const steps = [{ name: "Pluk", text: words(99), minutes: 30 }];
  const method300 = method({ summary: words(30), steps, body: `[x](entry:news/a) ${words(199)}` });
  const lengths = async (text: string) =>
    (await adviceFor({ ...item("a", "a"), "methods/da/m.md": text })).filter((line) => line.includes("body"));
  assert.equal(await lengths(method300), []);
  const short = method({ summary: words(30), steps, body: `[x](entry:news/a) ${words(198)}` });
  assert.equal(await lengths(short), ["content/methods/da/m.md body advice.length 299"]);
});

test("tells a date at the beginning of a paragraph, which Markdown takes for a list", async () => {
  const adviceOnText = (opening: string) =>
    adviceFor({
      ...item("b", "a"),
      ...item("a", "b", { body: `${opening}\n\n[x](entry:news/b) ${words(190)}` }),
    });
  assert.equal(await adviceOnText("18. og 19. september mødtes alle."), [
    "content/news/da/a.md body advice.list 18",
  ]);
  assert.equal(await adviceOnText("Den 18. og 19. september mødtes alle.\n\n1. Et\n2. To"), []);
});

test("asks for title and summary in every language", async () => {
  const advice = await adviceFor({
    ...item("a", "b"),
    ...item("b", "a"),
    "news/nb/a.md": markdown({ title: "T" }),
    "methods/da/m.md": method({ summary: words(30), body: `[x](entry:news/a) ${words(400)}` }),
    "methods/nb/m.md": markdown({ title: "T", summary: words(30) }),
    "methods/sv/m.md": markdown({ title: "T", summary: words(30) }),
  });
  assert.equal(advice, [
    "content/methods/da/m.md title advice.language en",
    "content/methods/da/m.md summary advice.language en",
    "content/news/nb/a.md summary advice.language nb",
  ]);
});

test("finds the entry that stands alone, and lets a link from either side count", async () => {
  const advice = await adviceFor({
    ...item("a", "b"),
    ...item("b", "b", { body: words(200) }),
    ...item("c", "c", { body: words(200) }),
  });
  assert.equal(advice, ["content/news/da/c.md  advice.alone"]);
});

test("finds the themes that cannot be read in a language", async () => {
  await withContent(item("a", "a", { themes: ["reading"] }), async (folder) => {
    const { store } = await loadStore(folder);
    const themes = adviceOn(store).filter(({ message }) => message.key === "advice.theme");
    const reading = themes.filter(({ field }) => field === "reading");
    assert.equal(
      reading.map(({ message }) => message.language),
      ["nb", "sv", "en"],
    );
    assert.ok(themes.some(({ field, message }) => field === "making" && message.language === "da"));
  });
});

test.run();
