import { suite } from "uvu";
import * as assert from "uvu/assert";
import { COPIED } from "./support/clipboard.ts";
import { bodyOf } from "./support/html.ts";
import { loadRichText, type RichText } from "./support/rich-text.ts";

/** As browsers have it. */
class Parser {
  parseFromString = (html: string) => ({ body: bodyOf(html) });
}

const test = suite("what is pasted", {} as { rich: RichText });
test.before(async (room) => {
  Object.assign(globalThis, { DOMParser: Parser });
  room.rich = await loadRichText();
});

test.after(() => void Reflect.deleteProperty(globalThis, "DOMParser"));

/** What is saved of a text into which a page was pasted. */
const pasted = (rich: RichText, html: string): string => rich.save("", rich.paste(bodyOf(html)));

for (const [program, { html, markdown }] of Object.entries(COPIED)) {
  test(`from ${program}: tables, lists, headings and links stay what they are`, ({ rich }) => {
    assert.is(pasted(rich, html), markdown);
  });
}

const SMALL: Readonly<Record<string, readonly [html: string, markdown: string]>> = {
  "a table with a head, a caption and a foot": [
    "<table><caption>Antal</caption><tfoot><tr><td>I alt<td>2</tfoot><thead><tr><th>A<th>B</thead><tr><td>c<td>1</table>",
    "Antal\n\n| A | B |\n| --- | --- |\n| c | 1 |\n| I alt | 2 |",
  ],
  "a table that only arranges a page": [
    "<table><tr><td>Om os<td><table><tr><th>A<th>B<tr><td>c<td>d</table>Slut</table>",
    "Om os\n\n| A | B |\n| --- | --- |\n| c | d |\n\nSlut",
  ],
  "a single cell": ["<table><tr><td>Kun <b>ord</b></table>", "Kun **ord**"],
  "a table without words": ["før<table><tr><td><td></table>efter", "før\n\nefter"],
  "a cell across the whole sheet": [
    "<table><tr><td colspan=16384>Titel<tr><td>a<td>b</table>",
    "| Titel | |\n| --- | --- |\n| a | b |",
  ],
  "words between blocks": ["a <b>b</b><p>c</p>d<br>e<br><br>f", "a **b**\n\nc\n\nd\\\ne\n\nf"],
  "addresses that lead nowhere else": [
    '<p><a href="javascript:x">a</a> <a href="file:///c:/b.docx">b</a> <a href="#c">c</a> <a href="mailto:d@e.no"><b>d</b></a></p>',
    "a b c **[d](mailto:d@e.no)**",
  ],
  "typed lines": ["<pre>en\n  to\n\ntre</pre>", "en\\\nto\n\ntre"],
  "Word in the browser": [
    '<div><ul><li data-aria-level="1"><p>a</p></li></ul></div><div><ul><li data-aria-level="2"><p>b</p></li></ul></div>' +
      '<div><ol><li data-aria-level="1"><p>c</p></li></ol></div>',
    "- a\n  - b\n\n1. c",
  ],
  "a list that goes on": ["<ol start=3><li>c<li>d</ol>", "3. c\n4. d"],
  "what nobody sees": [
    '<style>p{}</style><p style="display:none">x</p><p>a<span style="mso-hide:all">y</span></p><script>z</script>',
    "a",
  ],
  "a quotation and smaller headings": [
    "<blockquote><p>Ord</p></blockquote><h1>T</h1><h3>A</h3><h6>B</h6>",
    "> Ord\n\n## T\n\n#### A\n\n##### B",
  ],
  "signs that Markdown would read": ["<p># 1 * 2 _a_ [b](c) &lt;i&gt;</p>", "\\# 1 * 2 \\_a\\_ \\[b](c) <i>"],
  nothing: ["<p>&nbsp;</p><img src='https://example.org/a.png'>", ""],
};

for (const [name, [html, markdown]] of Object.entries(SMALL)) {
  test(`${name}`, ({ rich }) => assert.is(pasted(rich, html), markdown));
}

const TABLE = "<table><tr><th>A<th>B<tr><td>c<td>d</table>";
const TABLE_IN_MARKDOWN = "| A | B |\n| --- | --- |\n| c | d |";

/** Text, where the cursor stands in it (block, … , offset), what is pasted, and what is saved. */
const PLACES: Readonly<Record<string, readonly [string, readonly number[], string, string]>> = {
  "a table cuts a paragraph in two": ["før efter", [0, 0, 4], TABLE, `før\n\n${TABLE_IN_MARKDOWN}\n\nefter`],
  "a table goes before a paragraph": ["efter", [0, 0, 0], TABLE, `${TABLE_IN_MARKDOWN}\n\nefter`],
  "a table goes below a list": ["- a\n- b", [0, 0, 0, 0, 1], TABLE, `- a\n- b\n\n${TABLE_IN_MARKDOWN}`],
  "a table goes below a chosen table": [
    "| X |\n| --- |\n| y |",
    [0, 0, 0],
    TABLE,
    `| X |\n| --- |\n| y |\n\n${TABLE_IN_MARKDOWN}`,
  ],
  "items go into a list": ["- a\n- b", [0, 0, 0, 0, 1], "<ul><li>x<li>y</ul>", "- a\n- x\n- y\n- b"],
  "a numbered list goes below another": ["- a", [0, 0, 0, 0, 1], "<ol><li>x</ol>", "- a\n\n1. x"],
  "words go into words": ["før efter", [0, 0, 4], "<p>og <b>så</b> </p>", "før og **så**efter"],
  "paragraphs go into words": ["før efter", [0, 0, 4], "<p>x<p>y", "før x\n\nyefter"],
};

for (const [name, [text, cursor, html, saved]] of Object.entries(PLACES)) {
  test(`${name}`, ({ rich }) => {
    const at = { path: cursor.slice(0, -1), offset: cursor.at(-1) ?? 0 };
    const blocks = rich.edit(rich.open(text), (slate) => slate.paste(html, at));
    assert.is(rich.save(text, blocks), saved);
  });
}

test("below a last form there is a line to write on, which is not saved", ({ rich }) => {
  const text = "Ord.\n\n> [!TIP]\n> Råd.";
  const blocks = rich.edit(rich.open(text), (slate) => slate.type("!", { path: [0, 0], offset: 4 }));
  assert.is(blocks.at(-1)?.type, "paragraph");
  assert.is(rich.save(text, blocks), text.replace("Ord.", "Ord.!"));
});

test.run();
