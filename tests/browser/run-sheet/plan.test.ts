import { test } from "uvu";
import * as assert from "uvu/assert";
import { inserted, moved, planAddress, readPlan, timesOf } from "../../../site/browser/run-sheet/plan.ts";

const PAGE = "https://samskab.example/da/koereplan/";

test("a plan comes back from its address as it was", () => {
  const plan = {
    title: "Æ & ø: 100 % ?",
    start: 13 * 60 + 5,
    items: [
      { what: "gjestebud", minutes: 45, note: "Aino. Bo, kl. 9" },
      { what: "-", minutes: 15, note: "" },
      { what: "", minutes: 20, note: "Velkomst\nKaffe" },
      { what: "dialogcafe", note: "" },
    ],
  };
  assert.equal(readPlan(planAddress(plan, PAGE)), plan);
});

test("an address that was written by hand is understood as far as it can be", () => {
  assert.equal(readPlan(PAGE), { title: "", start: 540, items: [] });
  const { start, items } = readPlan(
    `${PAGE}?start=25:99&item=gjestebud&item=x.-5&item=x.many&item=x.1e9&item=`,
  );
  assert.is(start, 540);
  assert.equal(
    items.map(({ what, minutes }) => [what, minutes]),
    [
      ["gjestebud", undefined],
      ["x", 1],
      ["x", undefined],
      ["x", 1440],
      ["", undefined],
    ],
  );
});

test("times follow one another, past midnight too", () => {
  assert.equal(timesOf(540, [90, 15]), [540, 630, 645]);
  assert.equal(timesOf(1430, [20]), [1430, 1450]);
  assert.equal(timesOf(540, []), [540]);
});

test("an item goes by its neighbours, and nowhere from the ends", () => {
  assert.equal(moved(["a", "b", "c"], 2, -1), ["a", "c", "b"]);
  assert.equal(moved(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.equal(moved(["a", "b"], 0, -1), ["a", "b"]);
});

test("an item goes in after another, or at the end", () => {
  assert.equal(inserted(["a", "b"], 0, "c"), ["a", "c", "b"]);
  assert.equal(inserted(["a", "b"], 1, "c"), ["a", "b", "c"]);
  assert.equal(inserted(["a", "b"], -1, "c"), ["a", "b", "c"]);
  assert.equal(inserted([], -1, "c"), ["c"]);
});

test.run();
