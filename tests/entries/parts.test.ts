import { test } from "uvu";
import * as assert from "uvu/assert";
import { groupsIn, namedParts, partsOf } from "../../site/entries/parts.ts";

const named = (number: number, of: number): string =>
  namedParts({ number, of, from: 0, to: 0 })
    .map((each) => each ?? "…")
    .join(" ");

test("a page of a list names the first, the last and its neighbours, and leaves no page out for a sign", () => {
  assert.is(named(1, 3), "1 2 3");
  assert.is(named(1, 9), "1 2 3 … 9");
  assert.is(named(6, 12), "1 … 4 5 6 7 8 … 12");
  assert.is(named(9, 9), "1 … 7 8 9");
  assert.is(named(5, 9), "1 2 3 4 5 6 7 8 9");
  assert.is(named(5, 6), "1 2 3 4 5 6");
});

test("groups are cut where a page ends; a group that is empty is said to be so once, on the first", () => {
  const entries = (count: number) => Array.from({ length: count }, (_, id) => ({ id }) as never);
  const groups = [
    { id: "coming", title: "", entries: [] },
    { id: "one", title: "", entries: entries(30) },
    { id: "other", title: "", entries: entries(50) },
  ];
  const sizes = partsOf(80).map((part) =>
    groupsIn(groups, part).map((group) => `${group.id} ${group.entries.length}`),
  );
  assert.equal(sizes, [["coming 0", "one 30", "other 6"], ["other 36"], ["other 8"]]);
  assert.is(partsOf(0).length, 1);
});

test.run();
