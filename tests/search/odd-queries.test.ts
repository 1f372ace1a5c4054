import { test } from "uvu";
import * as assert from "uvu/assert";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { found, open } from "./fixture.ts";

/** What nobody should type and somebody does, with the entry that it is to find all the same. */
const ODD: readonly (readonly [string, string])[] = [
  ["title:gjestebud", "signs of a query language"],
  ["gjestebud* +gjestebud -kommune gjestebud~2 gjestebud^10", "signs at words"],
  ["“gjestebud”", "quotation marks"],
  ["‘gjestebud’s", "apostrophes"],
  ["gjestebud 🎉👩‍👩‍👧", "emoji"],
  ["GJESTEBUD!!!", "shouting"],
  ["gje\u00adstebud gjestebud", "a soft hyphen in a word"],
  ["gjestebud\u200b", "a space without width"],
  ["gjeste-bud gjestebud", "a hyphen"],
  ["\t gjestebud \n", "white space"],
  ["<b>gjestebud</b>", "markup"],
  [`gjestebud ${"naboene og middagen ".repeat(100)}`, "two thousand letters"],
];

for (const [query, what] of ODD) {
  test(`${what} in a query: the words count, and nothing else`, async () => {
    for (const language of LANGUAGE_IDS)
      assert.is((await found(language, query))[0], "methods/gjestebud", language);
  });
}

test("what holds no word finds nothing, and is no error", async () => {
  for (const query of ["", " ", "*", "+ - * ^ ~ :", "\"'", "🎉", "\ud83d", "…", "\u0000", "%00", "\\"])
    for (const language of LANGUAGE_IDS)
      assert.type((await (await open(language)).ask(query, { facets: true })).total, "number", query);
  assert.equal(await found("da", "+ - * ^ ~ :"), []);
});

test("names of what every object has are words like others", async () => {
  for (const query of ["constructor", "__proto__", "toString valueOf", "hasOwnProperty"])
    assert.equal(await found("da", `${query} `), []);
  assert.is((await found("nb", "constructor gjestebud"))[0], "methods/gjestebud");
});

test("one letter finds no more than it says", async () => {
  for (const query of ["a", "å", "ø", "x", "1"])
    for (const language of LANGUAGE_IDS) assert.ok((await found(language, query)).length <= 10, query);
});

test("a letter in two code points is the letter, and AA is å", async () => {
  for (const query of ["Malmo\u0308", "Malmö", "MALMÖ", "Malmoe"])
    assert.is((await found("sv", query))[0], "organisations/malmo", query);
  assert.equal(await found("da", "la\u0308rer"), await found("da", "lärer"));
});

test("letters of other languages are letters", async () => {
  for (const query of ["yhteiskehittäminen", "Łódź", "библиотека", "図書館", "مكتبة", "straße"])
    for (const language of LANGUAGE_IDS) assert.equal((await found(language, `${query} `)).length, 0, query);
  assert.is((await found("nb", "kirjasto gjestebud"))[0], "methods/gjestebud");
});

test("numbers are found as they stand", async () => {
  assert.ok((await found("sv", "2016")).includes("organisations/malmo"));
  assert.equal(await found("sv", "2061 "), [], "and no number is the slip of another");
});

test("Nynorsk is read as Norwegian", async () => {
  assert.ok((await found("nb", "friviljuge")).includes("methods/gjestebud"));
  for (const query of [
    "heim ",
    "naboar ",
    "innbyggjarane ",
    "innbyggjarar",
    "foreiningar ",
    "korleis vere frivillig",
  ])
    assert.ok((await found("nb", query)).includes("methods/gjestebud"), query);
  assert.equal(await found("nb", "korleis er ikkje "), [], "words that say nothing");
});

test.run();
