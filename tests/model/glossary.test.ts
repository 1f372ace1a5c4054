import { test } from "uvu";
import * as assert from "uvu/assert";
import { termId } from "../../site/entries/address.ts";
import { termLinks } from "../../site/entries/term-links.ts";
import { GLOSSARY, glossaryIn } from "../../site/model/glossary.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";

test("every term has a word and a meaning in all four languages", () => {
  for (const { id, words, falseFriend } of GLOSSARY) {
    assert.equal(Object.keys(words), [...LANGUAGE_IDS], id);
    for (const language of LANGUAGE_IDS) {
      assert.ok(words[language].term.trim(), `${id}: ${language}`);
      assert.match(words[language].meaning, /\S.*[.)]$/, `${id}: ${language}`);
      if (falseFriend) assert.ok(falseFriend[language]?.trim(), `${id}: ${language}`);
    }
  }
});

test("no two terms have the same name, or the same place on the page", () => {
  const unique = (names: readonly string[], language: string) =>
    assert.equal(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
      language,
    );
  unique(
    GLOSSARY.map(({ id }) => id),
    "ids",
  );
  for (const language of LANGUAGE_IDS) {
    unique(
      GLOSSARY.map(({ words }) => words[language].term.toLowerCase()),
      language,
    );
    unique(
      GLOSSARY.map((term) => termId(term, language)),
      language,
    );
  }
});

test("no word in a text could lead to two terms", () => {
  for (const language of LANGUAGE_IDS) {
    const words = termLinks(language).flatMap(({ words }) => words.map((word) => word.toLowerCase()));
    assert.equal(
      words.filter((word, index) => words.indexOf(word) !== index),
      [],
      language,
    );
  }
});

test("only words that need explaining are linked, in every language", () => {
  const flagged = GLOSSARY.filter(({ link }) => link).length;
  assert.ok(flagged >= 10 && flagged <= 20, String(flagged));
  for (const language of LANGUAGE_IDS) assert.is(termLinks(language).length, flagged, language);
});

test("sorts by each language's own alphabet", () => {
  for (const language of LANGUAGE_IDS) assert.is(glossaryIn(language).length, GLOSSARY.length);
  const terms = (language: "da" | "sv") => glossaryIn(language).map(({ words }) => words[language].term);
  assert.is(terms("da").at(-1), "åbent bibliotek", "å stands last in Danish");
  assert.ok(terms("sv").indexOf("tredje plats") > terms("sv").indexOf("rätt att delta"));
});

test.run();
