import { test } from "uvu";
import * as assert from "uvu/assert";
import { type EntryFiles, linksTo } from "../../admin/links-here.ts";

const news = (slug: string, data: object): EntryFiles => ({
  collection: "news",
  slug,
  files: {
    da: {
      title: `Nyt ${slug}`,
      summary: "Kort.",
      original: "da",
      date: "2026",
      themes: ["learning"],
      ...data,
    },
  },
});

test("finds who names an entry in a field, in a text, in a translation, or answers it", () => {
  const entries: EntryFiles[] = [
    news("felt", { organisations: ["aeroe"] }),
    news("tekst", { body: "Se [øen](entry:organisations/aeroe)." }),
    {
      ...news("sprog", {}),
      files: { ...news("sprog", {}).files, sv: { title: "Nytt", body: "[ön](entry:organisations/aeroe)" } },
    },
    news("andet", { organisations: ["aeroe-nord"], body: "aeroe" }),
    {
      collection: "responses",
      slug: "svar",
      files: {
        da: {
          title: "Et svar",
          summary: "s",
          original: "da",
          date: "2026",
          entry: "organisations/aeroe",
          name: "n",
        },
      },
    },
    { collection: "organisations", slug: "aeroe", files: { da: { title: "Ærø", original: "da" } } },
  ];
  assert.equal(linksTo("organisations/aeroe", entries, "sv"), [
    { text: "Nyhet: Nyt felt", href: "#/collections/news/entries/felt" },
    { text: "Nyhet: Nyt tekst", href: "#/collections/news/entries/tekst" },
    { text: "Nyhet: Nytt", href: "#/collections/news/entries/sprog" },
    { text: "Svar: Et svar", href: "#/collections/responses/entries/svar" },
  ]);
});

test.run();
