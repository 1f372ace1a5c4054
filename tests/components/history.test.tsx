import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { History } from "../../site/components/history.tsx";
import type { Context } from "../../site/context.ts";
import type { Entry } from "../../site/entries/entry.ts";
import type { EntryHistory } from "../../site/history/versions.ts";

const ENTRY = { id: "methods/x", collection: "methods", original: "da" } as unknown as Entry;

const shown = (history: EntryHistory | undefined, language: "da" | "sv" = "sv") =>
  renderToString(
    <History entry={ENTRY} language={language} context={{ history: () => history } as unknown as Context} />,
  );

const parts = ["Hvornår", "Bagefter", "Nyt", "Mere", "Sidst"].map((heading) => ({ field: "body", heading }));
const published = { day: "2026-01-02", changes: [{ kind: "published", languages: ["da", "sv"] }] } as const;

test("tells in the reader's words, and marks headings in the text's language", () => {
  const html = shown({
    isComplete: true,
    versions: [
      {
        day: "2026-02-01",
        changes: [
          { kind: "text", language: "da", parts: [{ field: "steps" }, ...parts] },
          { kind: "translated", language: "en" },
        ],
      },
      published,
    ],
  });
  assert.match(html, /<summary>Historik<\/summary>/);
  assert.ok(
    html.includes(
      '<time datetime="2026-02-01">1 februari 2026</time>: Texten har ändrats: Steg för steg, <span lang="da">Hvornår</span>, ' +
        '<span lang="da">Bagefter</span>, <span lang="da">Nyt</span> och 2 till. Översatt till engelska.</li>',
    ),
    html,
  );
  assert.ok(html.includes("2 januari 2026</time>: Publicerad på danska och svenska.</li>"), html);
});

test("a long history is short on the page, and keeps its beginning", () => {
  const versions = [...Array(20).keys()].map((day) => ({
    day: `2026-03-${String(28 - day).padStart(2, "0")}`,
    changes: [{ kind: "checked" }] as const,
  }));
  const html = shown({ isComplete: true, versions: [...versions, published] });
  assert.is(html.match(/<time/g)?.length, 9);
  assert.match(html, /<li>12 ändringar däremellan<\/li>/);
  assert.match(html, /2 januari 2026/);
});

test("says what is not known, and nothing where nothing is", () => {
  assert.match(
    shown({ isComplete: false, versions: [] }, "da"),
    /<li>Det, der skete før, er ikke med her\.<\/li>/,
  );
  assert.is(shown({ isComplete: true, versions: [] }), "");
  assert.is(shown(undefined), "");
});

test.run();
