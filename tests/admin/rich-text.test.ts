import { test } from "uvu";
import * as assert from "uvu/assert";
import { type Block, blocksOf, keepUntouched } from "../../admin/mends/rich-text.ts";

// Rich text would write the table and the list in its own way.
const BLOCKS: readonly Block[] = [
  { source: "Første.", written: "Første.", gap: "\n\n" },
  { source: "| a |\n|:--|", written: "| a |\n| - |", gap: "\n\n[1]: https://example.org\n\n" },
  { source: "+ punkt", written: "- punkt", gap: "\n\n\n" },
  { source: "Sidste.", written: "Sidste.", gap: "" },
];
const WRITTEN = BLOCKS.map(({ written }) => written);
const WHOLE = "Første.\n\n| a |\n|:--|\n\n[1]: https://example.org\n\n+ punkt\n\n\nSidste.";

test("a text that was not changed stays as it was, blank lines and all", () => {
  assert.is(keepUntouched(BLOCKS, WRITTEN), WHOLE);
});

test("a changed block changes itself alone", () => {
  const edited = keepUntouched(BLOCKS, ["Først!", ...WRITTEN.slice(1)]);
  assert.is(edited, WHOLE.replace("Første.", "Først!"));
});

test("new blocks are put in, and deleted ones taken out", () => {
  assert.is(keepUntouched(BLOCKS.slice(2), ["- punkt", "Nyt.", "Sidste."]), "+ punkt\n\nNyt.\n\nSidste.");
  assert.is(keepUntouched(BLOCKS.slice(2), ["Sidste."]), "Sidste.");
});

test("what rich text does not see is never lost", () => {
  const edited = keepUntouched(BLOCKS, ["Første.", "- punkt", "Sidste."]);
  assert.is(edited, "Første.\n\n+ punkt\n\n\nSidste.\n\n[1]: https://example.org");
});

test("a text is taken apart at its blocks", () => {
  const parsed = {
    children: [
      { position: { start: { offset: 0 }, end: { offset: 1 } } },
      { position: { start: { offset: 3 }, end: { offset: 4 } } },
    ],
  };
  assert.equal(blocksOf("a\n\nb", parsed, ["A", "B"]), [
    { source: "a", written: "A", gap: "\n\n" },
    { source: "b", written: "B", gap: "" },
  ]);
  assert.equal(blocksOf("a\n\nb", parsed, ["A"]), []);
});

test.run();
