import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Block, blocksOf, keepUntouched, type Opened } from "../../admin/mends/rich-text.ts";
import { parse } from "../../site/markdown/parser.ts";
import { renderHtml } from "../../site/markdown/render.ts";
import { loadRichText, placesIn, type RichText } from "./support/rich-text.ts";

const test = suite("rich text", {} as { rich: RichText });
test.before(async (room) => {
  room.rich = await loadRichText();
});

// Rich text would write the table and the list in its own way.
const BLOCKS: readonly Block[] = [
  { source: "Første.", written: "Første.", gap: "\n\n" },
  { source: "| a |\n|:--|", written: "| a |\n| - |", gap: "\n\n[1]: https://example.org\n\n" },
  { source: "+ punkt", written: "- punkt", gap: "\n\n\n" },
  { source: "Sidste.", written: "Sidste.", gap: "" },
];
const WRITTEN = BLOCKS.map(({ written }) => written);
const WHOLE = "Første.\n\n| a |\n|:--|\n\n[1]: https://example.org\n\n+ punkt\n\n\nSidste.";
const opened = (blocks: readonly Block[]): Opened => ({ lead: "", blocks });
/** How rich text would write each block. */
const read = (text: string): readonly string[] =>
  text.split(/\n{2,}/).map((each) => each.replace(/^\+/, "-"));
const kept = (blocks: readonly Block[], edited: readonly string[]) =>
  keepUntouched(opened(blocks), edited, read);

test("a text that was not changed stays as it was, blank lines and all", () => {
  assert.is(kept(BLOCKS, WRITTEN), WHOLE);
});

test("a changed block changes itself alone", () => {
  assert.is(kept(BLOCKS, ["Først!", ...WRITTEN.slice(1)]), WHOLE.replace("Første.", "Først!"));
});

test("new blocks are put in, and deleted ones taken out", () => {
  assert.is(kept(BLOCKS.slice(2), ["- punkt", "Nyt.", "Sidste."]), "+ punkt\n\nNyt.\n\nSidste.");
  assert.is(kept(BLOCKS.slice(2), ["Sidste."]), "Sidste.");
});

test("what rich text does not see is never lost", () => {
  const edited = kept(BLOCKS, ["Første.", "- punkt", "Sidste."]);
  assert.is(edited, "Første.\n\n[1]: https://example.org\n\n+ punkt\n\n\nSidste.");
  assert.is(kept(BLOCKS, []), "[1]: https://example.org");
});

test("a text is taken apart at its blocks", () => {
  const parsed = {
    children: [
      { position: { start: { offset: 2 }, end: { offset: 3 } } },
      { position: { start: { offset: 5 }, end: { offset: 6 } } },
    ],
  };
  assert.equal(blocksOf("\n\na\n\nb", parsed, ["A", "B"]), {
    lead: "\n\n",
    blocks: [
      { source: "a", written: "A", gap: "\n\n" },
      { source: "b", written: "B", gap: "" },
    ],
  });
  const whole = { lead: "", blocks: [{ source: "a\n\nb", written: "A", gap: "" }] };
  assert.equal(blocksOf("a\n\nb", parsed, ["A"]), whole);
  assert.equal(blocksOf("", { children: [] }, []), { lead: "", blocks: [] });
});

/** Texts that rich text used to damage. */
const TRAPS: Readonly<Record<string, string>> = {
  "lists side by side": "- a\n- b\n\n* c\n* d\n\n1. e\n2. f\n\n1) g\n2) h",
  "the second of two lists": "- a\n- b\n\n* c\n* d",
  "two lists and an address between": "- a\n\n[1]: https://example.org\n\n- b",
  "lists side by side in a quotation": "> - a\n>\n> * b",
  "brackets without an address": "se [a][b] og [c][] og [d]",
  "an address at the very top": "[1]: https://example.org\n\nEt [ord][1] her.\n\nSlut.",
  "a footnote of one word": "Ord[^1].\n\n[^1]: Kilde\n\nSlut.",
  "other signs": "_a_ __b__ *c* **d** e \\\nf  \ng",
  "a heading with a line below": "Overskrift\n====\n\n## Lukket ##",
  "a heading close to its text": "## Overskrift\nteksten",
  "lists with other indents": "*   a\n\n    b\n*   c\n    - d",
  "HTML-like words in a list": "- a\n\n  <div>\n  \\[b\\]\n  </div>\n- <!-- c -->",
  "stars between blanks": "2 * 3 * 4 er 24, 2 * 3* 4 og ** fem** også",
  "a line like a list": "Maj\\\n17\\. maj\\\n\\- ikke et punkt\n\\+ heller ikke\n\\# ikke en overskrift",
  "a list right in a list": "- - a\n  - b\n- c",
  "a quotation right below a list": "- a\n- b\n> c",
};

const html = (text: string): string =>
  renderHtml(parse(text, "da"), { entryAddress: (id) => id, picture: (address) => address, terms: [] });

for (const [name, text] of Object.entries(TRAPS)) {
  test(`${name}: rich text's own way to write them says the same`, ({ rich }) => {
    const { lead, blocks } = rich.apart(text);
    assert.is(html(lead + blocks.map(({ written, gap }) => `${written}\n${gap}`).join("")), html(text));
  });

  test(`${name}: a letter typed anywhere changes nothing else`, ({ rich }) => {
    const blocks = rich.open(text);
    const places = placesIn(blocks);
    assert.ok(places.length);
    for (const place of places) {
      const saved = rich.save(
        text,
        rich.edit(blocks, (slate) => slate.type("¦", place)),
      );
      assert.is(saved.replace("¦", ""), text);
    }
  });
}

test("a paragraph made into a list joins the list beside it, with its sign", ({ rich }) => {
  const item = [{ type: "list-item", children: [{ type: "paragraph", children: [{ text: "ny" }] }] }];
  for (const [text, wanted] of [
    ["* a\n* b", "* ny\n* a\n* b"],
    ["1) a\n2) b", "- ny\n\n1) a\n2) b"],
  ] as const) {
    const edited = rich.edit(rich.open(text), (slate) =>
      slate.insert(0, { type: "bulleted-list", children: item }),
    );
    assert.is(rich.save(text, edited), wanted);
  }
});

test("code that comes to stand below a list stays code", ({ rich }) => {
  const text = "- a\n\nb\n\n    kode";
  const edited = rich.edit(rich.open(text), (slate) => slate.remove(1));
  assert.is(rich.save(text, edited), "- a\n\n```\nkode\n```");
});

test.run();
