import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Block } from "../../admin/mends/rich-text.ts";
import { parse } from "../../site/markdown/parser.ts";
import { renderHtml } from "../../site/markdown/render.ts";
import { numbersFrom, sampleBody } from "./support/markdown-samples.ts";
import { loadRichText, type RichText, type SlateNode } from "./support/rich-text.ts";

const test = suite("rich text, with generated texts", {} as { rich: RichText });
test.before(async (room) => {
  room.rich = await loadRichText();
});

const SEEDS = Array.from({ length: 80 }, (_, index) => index + 1);
const WORD = "zzz";

const html = (text: string): string =>
  renderHtml(parse(text, "da"), { entryAddress: (id) => id, picture: (address) => address, terms: [] });

/** Without what was typed, and without the headings' ids, which are made of their words. */
const withoutWord = (markup: string): string => markup.replaceAll(WORD, "").replace(/ id="[^"]*"/g, "");

type Path = readonly number[];

/** The places of a block's words; what has a form of its own is not written in. */
function leavesOf({ type = "", text, children = [] }: SlateNode, path: Path = []): readonly Path[] {
  if (["shortcode", "code-block"].includes(type)) return [];
  if (text !== undefined) return endsOf(text).length ? [path] : [];
  return children.flatMap((child, index) => leavesOf(child, [...path, index]));
}

/** Where words end; not in what stands for a sign (`&amp;`), or names a language. */
const endsOf = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![&=]\p{L}*)\p{L}(?!\p{L}|;)/gu)].map(({ index }) => index + 1);

function typed(node: SlateNode, [first, ...rest]: Path, pick: (below: number) => number): SlateNode {
  if (first === undefined) {
    const { text = "" } = node;
    const ends = endsOf(text);
    const end = ends[pick(ends.length)] ?? 0;
    return { ...node, text: text.slice(0, end) + WORD + text.slice(end) };
  }
  const children = node.children?.map((child, index) => (index === first ? typed(child, rest, pick) : child));
  return { ...node, ...(children && { children }) };
}

/** What stands before a block, and after it. */
function around(blocks: readonly Block[], index: number): readonly [before: string, after: string] {
  const [before, after] = [blocks.slice(0, index), blocks.slice(index)].map((part) =>
    part.map(({ source, gap }) => source + gap).join(""),
  );
  return [before ?? "", after?.slice(blocks[index]?.source.length) ?? ""];
}

test("opened and not changed, every text stays as it was", ({ rich }) => {
  for (const seed of SEEDS) {
    const text = sampleBody(seed);
    assert.is(rich.save(text, rich.open(text)), text, `seed ${seed}`);
  }
});

test("a word typed anywhere changes its own block alone, and readers see nothing but the word", ({
  rich,
}) => {
  for (const seed of SEEDS) {
    const text = sampleBody(seed);
    const pick = numbersFrom(-seed);
    const blocks = rich.open(text);
    const places = blocks.flatMap((block, index) => leavesOf(block).map((path) => ({ index, path })));
    const place = places[pick(places.length)];
    if (!place) continue;
    const saved = rich.save(
      text,
      blocks.map((block, index) => (index === place.index ? typed(block, place.path, pick) : block)),
    );
    assert.is(withoutWord(html(saved)), withoutWord(html(text)), `seed ${seed}`);
    const [before, after] = around(rich.apart(text), place.index);
    assert.ok(saved.startsWith(before) && saved.endsWith(after), `seed ${seed}`);
  }
});

test.run();
