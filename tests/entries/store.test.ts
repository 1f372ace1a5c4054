import { test } from "uvu";
import * as assert from "uvu/assert";
import { isOf } from "../../site/entries/entry.ts";
import { dataOf, summaryOf, textLanguageOf, titleOf } from "../../site/entries/facts.ts";
import { loadStore } from "../../site/entries/load.ts";
import type { Store } from "../../site/entries/store.ts";
import { type Files, markdown, method, news, withContent } from "../support/content.ts";

const storeOf = (files: Files): Promise<Store> =>
  withContent(files, async (folder) => (await loadStore(folder)).store);

test("pairs the languages of an entry", async () => {
  const store = await storeOf({
    "methods/da/x.md": method(),
    "methods/sv/x.md": markdown({
      title: "Blåbärsmetoden",
      summary: "Kort.",
      steps: [{ name: "Plocka", text: "Ut!", minutes: 30 }],
      body: "Text.",
    }),
    "methods/en/x.md": markdown({ title: "The blueberry method", summary: "Short." }),
  });
  const entry = store.get("methods/x");
  assert.equal(entry.languages, ["da", "sv"]);
  assert.is(titleOf(entry, "sv").text, "Blåbärsmetoden");
  assert.equal(titleOf(entry, "nb"), { text: "Blåbærmetoden", language: "da" });
  assert.equal(summaryOf(entry, "en"), { text: "Short.", language: "en" });
  assert.is(textLanguageOf(entry, "en"), "da");
  assert.ok(isOf(entry, "methods"));
  assert.is(dataOf(entry, "sv").steps[0]?.name, "Plocka");
  assert.is(dataOf(entry, "sv").groupMin, 5, "shared fields come from the original");
  assert.is(dataOf(entry, "en").steps[0]?.name, "Pluk", "untranslated text comes from the original");
});

test("shows links from both ends, each once", async () => {
  const store = await storeOf({
    "methods/da/x.md": method(),
    "news/da/nyt.md": news({ body: "Se [den](entry:methods/x) og [den](entry:methods/x)." }),
  });
  assert.equal(
    store.related(store.get("methods/x")).map(({ id }) => id),
    ["news/nyt"],
  );
  assert.equal(
    store.related(store.get("news/nyt")).map(({ id }) => id),
    ["methods/x"],
  );
});

test("sorts by each language's own alphabet", async () => {
  const titles = ["Ångström", "Zebra", "Æble", "Ørred", "Aabenraa", "Äpple", "Öl", "Anna"];
  const files = Object.fromEntries(
    titles.map((title, index) => [`methods/da/m${index}.md`, method({ title })]),
  );
  const store = await storeOf(files);
  const order = (language: "da" | "sv" | "nb") =>
    store
      .of("methods", language)
      .map(({ data }) => data.title)
      .join(" ");
  assert.is(order("da"), "Anna Zebra Æble Äpple Öl Ørred Aabenraa Ångström");
  assert.is(order("sv"), "Aabenraa Anna Zebra Ångström Æble Äpple Öl Ørred");
});

test("lists news from the newest", async () => {
  const dates = ["2023", "2024-04-10", "2024-04", "2022-12-31"];
  const files = Object.fromEntries(dates.map((date, index) => [`news/da/n${index}.md`, news({ date })]));
  const store = await storeOf(files);
  assert.equal(
    store.of("news", "da").map(({ data }) => "date" in data && data.date),
    ["2024-04-10", "2024-04", "2023", "2022-12-31"],
  );
});

test.run();
