import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../../site/markdown/parser.ts";
import { headingsOf, renderHtml } from "../../site/markdown/render.ts";
import { slugify } from "../../site/markdown/slug.ts";

const html = (text: string, language: "da" | "nb" | "sv" | "en" = "da"): string =>
  renderHtml(parse(text, language), {
    entryAddress: (id) => `/somewhere/${id}/`,
    picture: (address, alternative) => `<img src="${address}" alt="${alternative}">`,
    terms: [],
  }).trim();

test("shows HTML in the text and never runs it", () => {
  assert.is(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  assert.not.match(html("[x](javascript:alert(1))"), /href/);
});

test("sets each language's quotation marks", () => {
  assert.is(html('"Ord"', "da"), "<p>»Ord«</p>");
  assert.is(html('"Ord"', "nb"), "<p>«Ord»</p>");
  assert.is(html('"Ord"', "sv"), "<p>”Ord”</p>");
  assert.is(html('"Word"', "en"), "<p>“Word”</p>");
});

test("leaves list letters such as (c) alone", () => {
  assert.is(html("(c) og (r)"), "<p>(c) og (r)</p>");
});

test("marks passages in another language", () => {
  assert.is(
    html("Det kaldes [samskaping]{lang=nb} dér."),
    '<p>Det kaldes <span lang="nb">samskaping</span> dér.</p>',
  );
});

test("leads links between entries to their pages", () => {
  assert.is(
    html("[Gæstebud](entry:methods/gjestebud)"),
    '<p><a href="/somewhere/methods/gjestebud/">Gæstebud</a></p>',
  );
});

test("gives every heading an id of its own, in Nordic letters too", () => {
  assert.equal(headingsOf(parse("## Læs på Ærø\n\n### Å\n\n## Læs på Ærø", "da")), [
    { level: 2, text: "Læs på Ærø", id: "laes-paa-aeroe" },
    { level: 3, text: "Å", id: "aa" },
    { level: 2, text: "Læs på Ærø", id: "laes-paa-aeroe-2" },
  ]);
});

test("gives tables header cells with a scope, and a frame that can be scrolled with the keyboard", () => {
  const table = html("| A | B |\n|---|---:|\n| 1 | 2 |");
  assert.match(table, /<div class="scroll" tabindex="0"/);
  assert.match(table, /<th scope="col">A<\/th>/);
  assert.match(table, /<td class="align-right">2<\/td>/, "alignment needs no inline style");
});

test("writes addresses in small letters a–z", () => {
  assert.is(slugify("Förändring & Blåbær på Ærø – 2024"), "forandring-blaabaer-paa-aeroe-2024");
});

test.run();
