import { test } from "uvu";
import * as assert from "uvu/assert";
import { lens, placed } from "../../site/covers/shapes.ts";

test("the lens of two discs runs through the points where they meet", () => {
  // 3-4-5: discs of radius 5 whose middles are 6 apart meet 4 above and 4 below the line between them.
  assert.is(
    lens({ x: 0, y: 0, r: 5 }, { x: 6, y: 0, r: 5 }, "#000000"),
    '<path fill="#000000" d="M3 -4A5 5 0 0 1 3 4A5 5 0 0 1 3 -4z"/>',
  );
});

test("a small disc that is more than half inside keeps its larger arc", () => {
  assert.match(lens({ x: 0, y: 0, r: 50 }, { x: 46, y: 0, r: 10 }, "#000000"), "A10 10 0 1 1");
});

test("discs apart, or one within the other, have no lens", () => {
  assert.is(lens({ x: 0, y: 0, r: 5 }, { x: 10, y: 0, r: 5 }, "#000000"), "");
  assert.is(lens({ x: 0, y: 0, r: 50 }, { x: 10, y: 0, r: 5 }, "#000000"), "");
});

test("shapes that stay where they are get no group", () => {
  assert.is(placed("<path/>", {}), "<path/>");
  assert.is(
    placed("<path/>", { x: 1, turn: 90, scale: 2, mirrored: true }),
    '<g transform="translate(1 0) rotate(90) scale(-2 2)"><path/></g>',
  );
});

test.run();
