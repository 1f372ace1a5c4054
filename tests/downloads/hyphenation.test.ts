import { suite } from "uvu";
import * as assert from "uvu/assert";
import { markup, narrowText, runningText } from "../../site/downloads/typst/escape.ts";
import { type Language, languageFacts } from "../../site/model/language.ts";
import { read } from "./reading.ts";

const test = suite("hyphenation");

/** A word's pieces in a column of 18 mm, set in a language. */
async function pieces(markup: string, language: Language): Promise<string> {
  const [tongue, region] = languageFacts(language).locale.split("-");
  const { runs } = await read({
    typst: [
      `#import "/template.typ": *`,
      `#show: publication.with(title: "T", language: "${tongue}", region: "${region}", page-of-pages: "{page}");`,
      "#heading(level: 1)[T];",
      `#block(width: 18mm)[${markup}\n\n];`,
    ].join("\n"),
  });
  return runs
    .slice(1)
    .map(({ text }) => text)
    .join("")
    .replaceAll("\u00ad", "-");
}

test("a long word is taken apart by the rules of its language", async () => {
  for (const [word, language] of [
    ["medbor-gerind-dragel-sespro-jekter", "da"],
    ["innbyg-germed-virk-ningspro-sjekter", "nb"],
    ["medbor-garinfly-tandepro-jekten", "sv"],
    ["counter-revolu-tionaries", "en"],
  ] as const)
    assert.is(await pieces(runningText(word.replaceAll("-", "")), language), word);
});

test("a word of middling length is taken apart in narrow columns only, a short one nowhere", async () => {
  assert.is(await pieces(runningText("samskabelsen"), "da"), "samskabelsen");
  assert.is(await pieces(narrowText("samskabelsen"), "da"), "samska-belsen");
  assert.is(await pieces(`mm mm mm m ${narrowText("Toten")}`, "da"), "mm mm mm m Toten");
});

test("no line ends after a short word's hyphen, except in addresses and before long words", async () => {
  assert.is(markup("Om co-creation."), "Om #box[co\\-creation];.");
  for (const text of ["https://x.no/co-op/", "x@co-op.no", "by-og-land", "co-medborgerskab"])
    assert.not.match(markup(text), "#box");
});

test.run();
