import { test } from "uvu";
import * as assert from "uvu/assert";
import { randomFrom } from "../../site/covers/random.ts";

const draws = (seed: string, count = 6): readonly number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random.between(0, 999));
};

test("the numbers of a seed never change, or every cover would", () => {
  assert.equal(draws("methods/gjestebud"), [753, 197, 819, 371, 758, 100]);
});

test("another seed gives other numbers", () => {
  assert.not.equal(draws("methods/gjestebud"), draws("methods/gjestebud-2"));
});

test("both bounds are reached, and none is passed", () => {
  const random = randomFrom("bounds");
  const seen = new Set(Array.from({ length: 500 }, () => random.between(-1, 2)));
  assert.equal(
    [...seen].sort((a, b) => a - b),
    [-1, 0, 1, 2],
  );
});

test("one of a list comes from the list, each in its turn", () => {
  const random = randomFrom("list");
  const seen = new Set(Array.from({ length: 200 }, () => random.of(["a", "b", "c"])));
  assert.equal([...seen].sort(), ["a", "b", "c"]);
});

test.run();
