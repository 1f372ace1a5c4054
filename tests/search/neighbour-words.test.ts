import { test } from "uvu";
import * as assert from "uvu/assert";
import rows from "../../_data/neighbour-words.json";
import { type Neighbour, neighbourWords } from "../../site/search/thesaurus/neighbour-words.ts";

const shown = (text: string, written: Neighbour, reader: Neighbour) =>
  neighbourWords(text, written, reader).map(({ word, meanings }) => `${word}: ${meanings.join(", ")}`);

test("a word that means something else comes first, then the field's terms, then the most unlike", () => {
  assert.equal(shown("Vi bjuder in. Samskapande är roligt när invånarna får vara med.", "sv", "da"), [
    "rolig: sjov",
    "invånare: borger",
    "samskapande: samskabelse",
    "bjuda: invitere",
    "när: hvornår",
  ]);
  assert.ok(neighbourWords("samskapande", "sv", "da")[0]?.term);
});

test("the same word is explained to each neighbour in their own way", () => {
  assert.equal(shown("Det var rolig i dag.", "da", "sv"), ["rolig: lugn"]);
  assert.equal(shown("En rar mann.", "nb", "da"), ["rar: mærkelig"]);
  assert.equal(shown("Lagen säger nej.", "sv", "nb")[0], "lag: lov");
});

test("words that sound alike, or that are not there, are not explained", () => {
  assert.equal(shown("Mötesplatsen är öppen. Biblioteket också.", "sv", "da"), []);
  assert.equal(shown("rolighet", "sv", "da"), []);
  assert.equal(shown("", "nb", "sv"), []);
});

test("never more than twelve", () => {
  assert.is(shown(rows.map(({ sv }) => sv[0]).join(" "), "sv", "da").length, 12);
});

test.run();
