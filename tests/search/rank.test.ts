import { test } from "uvu";
import * as assert from "uvu/assert";
import { withLinks } from "../../site/search/query/links.ts";
import type { Hit } from "../../site/search/query/matches.ts";
import { NAMES, TELLING } from "../../site/search/query/places.ts";
import type { PlannedWord } from "../../site/search/query/planned-word.ts";
import { rank } from "../../site/search/query/rank.ts";

const word = (term: string, weight = 1): PlannedWord => ({
  typed: term,
  terms: new Map([[term, 1]]),
  weight,
});

/** A hit, and in which fields it has each term. */
interface Found extends Hit {
  readonly fields: Readonly<Record<string, number>>;
}

const hit = (document: number, score: number, terms: string[], titled: string[] = []): Found => ({
  document,
  score,
  fields: Object.fromEntries(terms.map((term) => [term, TELLING & (titled.includes(term) ? -1 : ~NAMES)])),
});

const facts = {
  titleLength: (document: number) => (document === 7 ? 6 : 2),
  isMinor: (document: number) => document === 9,
};

function order(hits: readonly Found[], words: PlannedWord[]): number[] {
  const places = new Map<string, Uint16Array>();
  for (const { document, fields } of hits)
    for (const [term, set] of Object.entries(fields)) {
      const column = places.get(term) ?? new Uint16Array(10);
      column[document] = set;
      places.set(term, column);
    }
  return rank(hits, words, places, facts).map(({ document }) => document);
}

test("an entry with all the words comes before one with a higher score and half of them", () => {
  assert.equal(order([hit(1, 3, ["a"]), hit(2, 1, ["a", "b"])], [word("a"), word("b")]), [2, 1]);
});

test("a rare word counts for more than a common one", () => {
  assert.equal(
    order([hit(1, 1, ["common"]), hit(2, 1, ["rare"])], [word("common", 0.5), word("rare", 3)]),
    [2, 1],
  );
});

test("an entry whose name answers comes before one that only mentions the words", () => {
  assert.equal(
    order([hit(1, 1, ["a", "b"]), hit(2, 0.8, ["a", "b"], ["a", "b"])], [word("a"), word("b")]),
    [2, 1],
  );
});

test("what an entry is about comes before what it says in passing", () => {
  assert.equal(
    order([{ document: 1, score: 1.1, fields: { a: ~TELLING } }, hit(2, 1, ["a"])], [word("a")]),
    [2, 1],
  );
});

test("a whole title comes before a longer one with the same words", () => {
  assert.equal(order([hit(7, 1, ["a"], ["a"]), hit(8, 0.9, ["a"], ["a"])], [word("a")]), [8, 7]);
});

test("pages about the site come after its entries", () => {
  assert.equal(order([hit(9, 3, ["a"]), hit(1, 1, ["a"])], [word("a")]), [1, 9]);
});

test("what belongs to a hit follows it, in the order of its own words, and never lower than by itself", async () => {
  const hits = [hit(1, 10, []), hit(2, 5, []), hit(4, 0.1, [])];
  const linked = await withLinks(hits, async (document) => (document === 1 ? [3, 4, 2] : []));
  assert.equal(
    linked.map(({ document, through }) => [document, through]),
    [
      [1, undefined],
      [2, undefined],
      [4, 1],
      [3, 1],
    ],
  );
});

test.run();
