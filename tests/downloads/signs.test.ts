import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readFonts } from "../../site/downloads/fonts.ts";
import { Signs } from "../../site/downloads/signs.ts";

const test = suite("downloads signs");

const signs = new Signs(await readFonts());

const from = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

test("the letters of the Nordic and the neighbouring languages are there", () => {
  // A sign that is looked at closely begins a stretch, so that each is looked at.
  const letters = [...from(0x20, 0x7e), ...from(0xa0, 0x148), ...from(0x14a, 0x17e), ..."–—‘’‚“”„•…€"];
  assert.equal(signs.missingIn(letters.map((letter) => `${letter}\u200d`).join("")), []);
});

test("emoji, arrows, ticks and Arabic are there, alone and joined", () => {
  assert.equal(signs.missingIn("😀 👩‍💻 👍🏽 🇩🇰 1️⃣ ❤️ ✓ → ☺ ∑ Ж Ω مرحبا q\u0303 Ŧ\u0308"), []);
});

test("what no font has is named once, with its marks", () => {
  assert.equal(signs.missingIn("漢字 漢 漢\u0308 x\u{E000}"), ["漢", "字", "漢\u0308", "\u{E000}"]);
});

test("signs that are nothing to be seen are not missed", () => {
  assert.equal(signs.missingIn("a\u00ad\u200b\u200d\u2060\ufe0fb"), []);
});

test.run();
