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

test("leaves out a heading that was left empty", () => {
  const text = "## \n\nTekst\n\n## Slut";
  assert.equal(
    headingsOf(parse(text, "da")).map((heading) => heading.text),
    ["Slut"],
  );
  assert.is(html(text).match(/<h2/g)?.length, 1);
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
  assert.match(html("| | B |\n|---|---|\n| 1 | 2 |"), /<td><\/td>\s*<th scope="col">B<\/th>/);
});

test("a quotation whose last line begins with a dash names its source", () => {
  assert.is(
    html("> Vi lytter.\n>\n> — Anna, [2021](https://example.org)").replaceAll("\n", ""),
    '<figure class="quotation"><blockquote><p>Vi lytter.</p></blockquote>' +
      '<figcaption>Anna, <a href="https://example.org">2021</a></figcaption></figure>',
  );
  assert.not.match(html("> — Vi lytter."), /figure/, "a dash alone is a way to begin");
  assert.not.match(html("> Vi.\n>\n> - punkt"), /figure/);
});

test("a call-out stands under the name of its kind, in the text's language", () => {
  assert.is(
    html("> [!TIP]\n> Begynd *nu*.\n>\n> Gå.", "sv").replaceAll("\n", ""),
    '<div class="callout callout--tip" role="note"><p class="callout__title">Gott råd</p>' +
      "<p>Begynd <em>nu</em>.</p><p>Gå.</p></div>",
  );
  assert.match(html("> [!NOTE]\n>\n> - a"), /<p class="callout__title">Bemærk<\/p>\s*<ul>/);
  assert.match(html("> [!OTHER]\n> a"), /<blockquote>\s*<p>\[!OTHER]/);
});

test("a picture alone is a figure, with caption, maker and licence", () => {
  assert.is(
    html('![Ord](/media/a.jpg "En \'eng\'"){credit="K. \'Holm\' <x>" licence="CC-BY-4.0"}'),
    '<figure><img src="/media/a.jpg" alt="Ord"><figcaption>En ›eng‹' +
      "<small class=\"credit\">Billede: K. 'Holm' &lt;x&gt;, CC BY 4.0</small></figcaption>\n</figure>",
  );
  assert.is(html("![Ord](/media/a.jpg)"), '<figure><img src="/media/a.jpg" alt="Ord"></figure>');
  assert.is(html("![Ord](/a.jpg){.decorative} og"), '<p><img src="/a.jpg" alt=""> og</p>');
  assert.match(html("![Ord](/a.jpg){onload=x}"), /\{onload=x}/);
  assert.match(html('{credit="a"}'), /\{credit=»a«}/);
});

test("a link to an entry that stands alone is a card where there are cards", () => {
  const cards = (text: string) =>
    renderHtml(parse(text, "da"), {
      entryAddress: (id) => `/${id}/`,
      picture: () => "",
      mention: (id, words) => `<b>${id}: ${words}</b>`,
      terms: [],
    }).trim();
  assert.is(cards("[Det *gode* bud](entry:methods/g)"), "<b>methods/g: Det gode bud</b>");
  assert.is(cards("[a](entry:methods/g) b"), '<p><a href="/methods/g/">a</a> b</p>');
  assert.is(cards("[a](https://b)"), '<p><a href="https://b">a</a></p>');
  assert.match(cards("- [a](entry:methods/g)"), /<li><a/);
  assert.is(html("[a](entry:methods/g)"), '<p><a href="/somewhere/methods/g/">a</a></p>');
});

test("writes addresses in small letters a–z", () => {
  assert.is(slugify("Förändring & Blåbær på Ærø – 2024"), "forandring-blaabaer-paa-aeroe-2024");
});

test.run();
