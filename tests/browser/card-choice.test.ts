import { test } from "uvu";
import * as assert from "uvu/assert";
import { choiceAddress, readChoice } from "../../site/browser/card-choice.ts";

const PAGE = "https://samskab.example/da/metodekort/";
const ALL = ["a", "b-2", "c"];

test("an address names the chosen methods; without a word of it all are, and unknown ones are none", () => {
  assert.equal(readChoice(PAGE, ALL), ALL);
  assert.equal(readChoice(`${PAGE}?m=c,b-2,nobody`, ALL), ["b-2", "c"]);
  assert.equal(readChoice(`${PAGE}?m=`, ALL), []);
});

test("the address of a choice gives the same choice back", () => {
  for (const chosen of [ALL, ["a", "c"], ["b-2"], []])
    assert.equal(readChoice(choiceAddress(chosen, ALL, `${PAGE}?m=b-2#explore`), ALL), chosen);
  assert.is(choiceAddress(ALL, ALL, `${PAGE}?m=a`), PAGE);
  assert.is(choiceAddress(["a", "c"], ALL, PAGE), `${PAGE}?m=a,c`);
});

test.run();
