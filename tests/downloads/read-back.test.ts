import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "../../site/markdown/parser.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { chanceFrom } from "../support/chance.ts";
import { markdownFrom } from "./markdown.ts";
import { differenceOf, read, shown, together } from "./reading.ts";
import { spokenText } from "./spoken.ts";

const test = suite("downloads read back");

/** How many texts a document holds, and how many documents there are: opening and closing one takes most of the time. */
const [TEXTS, DOCUMENTS] = [25, 40];

test("a thousand generated texts come back from the PDF word for word", async () => {
  const chance = chanceFrom(20261122);
  for (let number = 0; number < DOCUMENTS; number++) {
    const language = LANGUAGE_IDS[number % LANGUAGE_IDS.length] ?? "da";
    const texts = Array.from({ length: TEXTS }, () => parse(markdownFrom(chance), language));
    const { text } = await read(together(texts));
    const expected = `T${texts.map((each) => shown(spokenText(each))).join("")}`;
    assert.is(differenceOf(text, expected), undefined);
  }
});

test.run();
