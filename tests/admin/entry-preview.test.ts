import { test } from "uvu";
import * as assert from "uvu/assert";
import { previewHtml } from "../../admin/previews/entry-preview.tsx";
import { COLLECTION_NAMES, type CollectionName } from "../../site/model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";

const preview = (
  collection: CollectionName,
  data: Readonly<Record<string, unknown>>,
  language: Language = "da",
): string =>
  previewHtml({
    collection,
    slug: "x",
    files: { da: { original: "da", ...data } },
    language,
    imageAddress: (address) => `blob:${address}`,
    titleOf: () => "Ordsky",
  });

test("every collection is shown in every language, from the first word on", () => {
  for (const collection of COLLECTION_NAMES) {
    for (const language of LANGUAGE_IDS) {
      assert.match(preview(collection, {}, language), /<h1>/, `${collection} ${language}`);
      assert.match(preview(collection, { title: "Første ord" }, language), /Første ord/);
    }
  }
});

test("a value that is half written is left out, and the rest of the page stays", () => {
  for (const date of [2026, "2026-1", "x", null, {}]) {
    assert.match(preview("news", { title: "Nyt", date, themes: ["learning"] }), /Nyt[\s\S]*Læring/);
  }
  assert.match(preview("methods", { title: "M", steps: [{ name: "Halvt" }], time: 7 }), /Halvt/);
});

test("tables, call-outs, pictures and cards look as on the page", () => {
  const body = "> [!TIP]\n> Gå.\n\n[Ordsky](entry:methods/ordsky)\n\n![Eng](/media/a.jpg)";
  const html = preview("pages", { title: "T", body });
  assert.match(html, /callout--tip/);
  assert.match(html, /class="mention".*Ordsky/);
  assert.match(html, /<figure><picture><img src="blob:\/media\/a.jpg" alt="Eng"/);
});

test.run();
