import { test } from "uvu";
import * as assert from "uvu/assert";
import { layoutOf } from "../../site/components/card-room.ts";

const card = (steps: number, length: number, watch = "") => ({
  title: "Gæstebud",
  summary: "Ord. ".repeat(40),
  facts: ["Tid: 1–3 timer", "Gruppe: 5–9 deltagere"],
  steps: Array.from({ length: steps }, (_, index) => ({
    name: `Trin ${index}`,
    minutes: 5,
    text: `${"ord ".repeat(length / 4)}slut${index}.`,
  })),
  watch,
});

const words = (text: string) => text.split(/\s+/).filter(Boolean);

test("what has room stands on one card, in letters as large as can be", () => {
  assert.equal([layoutOf(card(2, 40)).cards.length, layoutOf(card(2, 40)).points], [1, 9.5]);
  assert.ok(layoutOf(card(5, 140, "Pas på. ".repeat(8))).points < 9.5);
});

test("a longer method goes on on further cards without losing or moving a word", () => {
  const long = card(9, 1600, `${"Pas på. ".repeat(300)}${"x".repeat(2000)}`);
  const { cards } = layoutOf(long);
  assert.ok(cards.length > 5);
  const said = cards.flat().flatMap(({ text }) => words(text));
  const meant = [...long.steps.map(({ text }) => text), long.watch].flatMap(words);
  assert.is(said.join(""), meant.join(""));
  const names = cards.flat().flatMap(({ name }) => (name ? [name] : []));
  assert.equal(
    names,
    long.steps.map(({ name }) => name),
  );
  assert.ok(cards.every((pieces) => pieces.reduce((sum, { text }) => sum + text.length, 0) < 2000));
});

test.run();
