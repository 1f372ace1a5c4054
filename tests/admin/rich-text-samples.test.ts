import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Token } from "../../site/markdown/parser.ts";
import { parse } from "../../site/markdown/parser.ts";
import { numbersFrom, sampleBody } from "./support/markdown-samples.ts";
import { loadRichText, placesIn, type RichText, type SlateNode } from "./support/rich-text.ts";

const test = suite("rich text, with generated texts", {} as { rich: RichText });
test.before(async (room) => {
  room.rich = await loadRichText();
});

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const WORD = "zzz";

/** What readers get of a text, without the word that was typed. */
const meaning = (text: string): string =>
  JSON.stringify(parse(text, "da").tokens.map(facts)).replaceAll(WORD, "");

/** What a token says: not its place, nor its id, which is made of its words, nor the number that a list's item bears. */
const facts = ({ type, tag, attrs, children, content, info }: Token): unknown => [
  type,
  tag,
  attrs?.filter(([name]) => name !== "id"),
  type === "list_item_open" || info,
  children?.map(facts) ?? content,
];

/** What stands before a block, and after it. */
function around(rich: RichText, text: string, index: number): readonly [before: string, after: string] {
  const { lead, blocks } = rich.apart(text);
  const [before, after] = [blocks.slice(0, index), blocks.slice(index)].map((part) =>
    part.map(({ source, gap }) => source + gap).join(""),
  );
  return [lead + before, after?.slice(blocks[index]?.source.length) ?? ""];
}

/** Whether texts stand in another in this order, and nothing of one in the next. */
function standIn(whole: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = whole.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

test("opened and not changed, every text stays as it was", ({ rich }) => {
  for (const seed of seeds(60)) {
    const text = sampleBody(seed);
    assert.is(rich.save(text, rich.open(text)), text, `seed ${seed}`);
  }
});

test("a word typed anywhere changes its own block alone, and readers see nothing but the word", ({
  rich,
}) => {
  let exact = 0;
  for (const seed of seeds(200)) {
    const text = sampleBody(seed);
    const blocks = rich.open(text);
    const places = placesIn(blocks);
    const place = places[numbersFrom(-seed)(places.length)];
    if (!place) continue;
    const saved = rich.save(
      text,
      rich.edit(blocks, (slate) => slate.type(WORD, place)),
    );
    const [before, after] = around(rich, text, place.path[0] ?? 0);
    assert.ok(saved.startsWith(before) && saved.endsWith(after), `seed ${seed}: ${saved}`);
    assert.is(meaning(saved), meaning(text), `seed ${seed}`);
    if (saved.replace(WORD, "") === text) exact++;
  }
  // The others were typed into the name of a reference, which has to be written out then.
  assert.ok(exact >= 195, `${exact} of 200 have all their own signs`);
});

const PARAGRAPH: SlateNode = { type: "paragraph", children: [{ text: "Nyt afsnit." }] };
const LIST: SlateNode = { type: "bulleted-list", children: [{ type: "list-item", children: [PARAGRAPH] }] };

test("blocks put in, taken out, parted and written in leave the others as they stand", ({ rich }) => {
  for (const seed of seeds(100)) {
    const text = sampleBody(seed);
    const pick = numbersFrom(-seed);
    const { blocks: own } = rich.apart(text);
    const blocks = rich.open(text);
    const index = pick(blocks.length);
    const places = placesIn(blocks);
    const place = places[pick(places.length)];
    const other = places[pick(places.length)];
    const parted = place?.path.length === 2 ? place : undefined;
    // Lists of one kind that come to stand side by side become one, as everywhere.
    const lists = [index - 1, index, index + 1].filter((each) =>
      /^(?:[-*+]|\d+[.)]) /.test(own[each]?.source ?? ""),
    );
    const [edited, touched] = (
      [
        () => [rich.edit(blocks, (slate) => slate.insert(index, PARAGRAPH)), []],
        () => [rich.edit(blocks, (slate) => slate.insert(index, LIST)), lists],
        () => [rich.edit(blocks, (slate) => slate.remove(index)), [index, ...lists]],
        () => [rich.edit(blocks, (slate) => parted && slate.split(parted)), [parted?.path[0]]],
        () => [
          rich.edit(blocks, (slate) => {
            if (place) slate.type(WORD, place);
            if (other) slate.type("Y", other);
          }),
          [place?.path[0], other?.path[0]],
        ],
      ] satisfies (() => [readonly SlateNode[], readonly (number | undefined)[]])[]
    )[pick(5)]?.() ?? [blocks, []];
    const saved = rich.save(text, edited);
    // Code that is told by its indent alone would be part of a list that has come to stand before it.
    const untouched = own.filter(({ source }, each) => !touched.includes(each) && !source.startsWith("    "));
    assert.ok(
      standIn(
        saved,
        untouched.map(({ source }) => source),
      ),
      `seed ${seed}: ${saved}`,
    );
    for (const [definition] of text.matchAll(/^\[[\w-]*\]: .*$/gm))
      assert.match(saved, definition, `seed ${seed}`);
  }
});

test.run();
