import { test } from "uvu";
import * as assert from "uvu/assert";
import { alphabetOf } from "../../site/entries/alphabet.ts";
import type { Entry } from "../../site/entries/entry.ts";
import type { Language } from "../../site/model/language.ts";

const TITLES = [
  "«Sammen om lesing»",
  "Aarhus",
  "aften",
  "Økonomi",
  "Ödemark",
  "Ærø",
  "Älvdalen",
  "Ål",
  "Über alles",
  "zoo",
  "2030",
  "Élan",
];

/** Letters with their titles: `"Å: Aarhus Ål"`. */
const inAlphabet = (language: Language) =>
  alphabetOf(
    TITLES.map(
      (title) => ({ id: title, original: language, texts: { [language]: { title } } }) as unknown as Entry,
    ),
    language,
  ).map(({ letter, entries }) => `${letter}: ${entries.map(({ id }) => id).join(" ")}`);

test("each language has its own alphabet, and letters that it lacks stand where its readers look", () => {
  const danish = [
    "0–9: 2030",
    "A: aften",
    "E: Élan",
    "S: «Sammen om lesing»",
    "Y: Über alles",
    "Z: zoo",
    "Æ: Ærø Älvdalen",
    "Ø: Økonomi Ödemark",
    "Å: Ål Aarhus",
  ];
  for (const language of ["da", "nb"] as const)
    assert.equal(
      inAlphabet(language).map((each) => each.split(" ").sort().join(" ")),
      danish.map((each) => each.split(" ").sort().join(" ")),
      language,
    );
  const swedish = inAlphabet("sv");
  assert.ok(
    swedish.some((each) => each.startsWith("A: Aarhus")),
    swedish.join(),
  );
  assert.equal(
    swedish.slice(-3).map((each) => each[0]),
    ["Å", "Ä", "Ö"],
  );
  const english = inAlphabet("en");
  assert.ok(
    english.every((each) => /^[A-Z0]/.test(each)),
    english.join(),
  );
  assert.ok(english.find((each) => each.startsWith("O:"))?.includes("Ödemark"));
});

test("what letters are called in addresses differs within each alphabet", () => {
  for (const language of ["da", "nb", "sv", "en"] as const) {
    const ids = alphabetOf(
      [..."0AEOYÆØÅÄÖ"].map(
        (title) => ({ original: language, texts: { [language]: { title } } }) as unknown as Entry,
      ),
      language,
    ).map(({ id }) => id);
    assert.is(new Set(ids).size, ids.length, ids.join());
  }
});

test.run();
