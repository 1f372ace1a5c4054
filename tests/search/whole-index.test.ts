import lunr from "lunr";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import { THEMES } from "../../site/model/vocabulary.ts";
import { cutter } from "../../site/search/build/analyser.ts";
import { buildIndex } from "../../site/search/build/indexes.ts";
import { type InvertedIndex, invert } from "../../site/search/build/inverted-index.ts";
import type { IndexPassage } from "../../site/search/build/passages.ts";
import { makeReader } from "../../site/search/build/reader.ts";
import { dictionaryKey } from "../../site/search/build/rows.ts";
import { addTerms, Pipeline } from "../../site/search/build/terms.ts";
import { FIELD_NAMES, FIELDS, type FieldName } from "../../site/search/format/fields.ts";
import { frontDecode } from "../../site/search/format/front-coding.ts";
import { roundLength } from "../../site/search/format/length.ts";
import type { Card, Root } from "../../site/search/format/root.ts";
import { isConcept } from "../../site/search/format/term-signs.ts";
import { Dictionary } from "../../site/search/query/dictionary.ts";
import { matches } from "../../site/search/query/matches.ts";
import { score } from "../../site/search/query/score.ts";
import { CONCEPTS } from "../../site/search/thesaurus/concepts.ts";

const QUERIES = 200;
const DOCUMENTS = 120;

/** Scores nearer to each other than this are the same. */
const SAME = 1e-9;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Documents made of the thesaurus' words, common ones often, with the text of some in a neighbour's language. */
function documents(language: Language, random: () => number): IndexPassage[][] {
  const words = (each: Language) => [
    ...THEMES.flatMap(({ words }) => [words[each].label, ...words[each].syn]),
    ...CONCEPTS.flatMap((concept) => concept[each] ?? []),
  ];
  const text = (each: Language, length: number) => {
    const all = words(each);
    return Array.from({ length }, () => all[Math.floor(random() ** 2 * all.length)]).join(" ");
  };
  return Array.from({ length: DOCUMENTS }, () => {
    const written = LANGUAGE_IDS[Math.floor(random() * 4)] ?? language;
    return [
      { field: "title", text: text(language, 1 + Math.floor(random() * 4)), language },
      { field: "summary", text: text(language, 12), language },
      { field: "headings", text: text(written, 6), language: written },
      { field: "text", text: text(written, 20 + Math.floor(random() * 200)), language: written },
    ];
  });
}

/** What lunr's types leave out of its builder. */
interface Builder extends lunr.Builder {
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fieldLengths: Record<string, number>;
}

/** Lunr's own index of the same terms, with the lengths of fields that the search means them to have. */
function lunrIndex(
  all: readonly (readonly IndexPassage[])[],
  language: Language,
  { known }: InvertedIndex,
): lunr.Index {
  const builder = new lunr.Builder() as Builder;
  builder.ref("id");
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  builder.tokenizer = ((terms: readonly string[]) =>
    terms.map((term) => new lunr.Token(term, {}))) as unknown as typeof lunr.tokenizer;
  const pipeline = new Pipeline(language, makeReader(), cutter(language, known), (term) => term);
  all.forEach((passages, id) => {
    const fields = Object.fromEntries(FIELDS.map(({ name }): [FieldName, string[]] => [name, []]));
    addTerms(passages, pipeline, (field, term) => fields[FIELD_NAMES[field] ?? ""]?.push(term));
    builder.add({ id: String(id), ...fields });
  });
  for (const [key, counts] of Object.entries(builder.fieldTermFrequencies)) {
    const words = Object.entries(counts).filter(([term]) => !isConcept(term));
    const measured = FIELDS.some(({ name, measured }) => measured && key.startsWith(`${name}/`));
    const length = words.reduce((sum, [, count]) => sum + count, 0);
    builder.fieldLengths[key] = measured ? roundLength(length) : 1;
  }
  return builder.build();
}

for (const language of LANGUAGE_IDS) {
  test(`${language}: what the shards score is what the whole lunr index scores, in ${QUERIES} queries`, async () => {
    const random = randomness(language.charCodeAt(0));
    const all = documents(language, random);
    const index = invert(all, language, makeReader());
    const cards = Array.from({ length: DOCUMENTS }, (_, id) => ({ id: String(id) }) as unknown as Card);
    const files = buildIndex(
      { language, passages: all, cards, minor: [], themes: [], words: {}, texts: new Map() },
      makeReader(),
    );
    const root = JSON.parse(files.get(`${language}.json`) ?? "") as Root;
    const whole = lunrIndex(all, language, index);
    const terms = [...index.terms.keys()];
    assert.ok(frontDecode(root.keys).length > 10, "the dictionary is in many shards");

    for (let query = 0; query < QUERIES; query++) {
      const asked = new Map(
        Array.from({ length: 1 + (query % 4) }, () => [
          terms[Math.floor(random() * terms.length)] ?? "",
          Math.ceil(random() * 10) / 10,
        ]),
      );
      // A new dictionary each time: nothing is there but what this query fetches.
      const dictionary = new Dictionary(root, async (name) => files.get(name) ?? "");
      const keys = new Set([...asked.keys()].map((term) => dictionaryKey(term, language)));
      const rows = (await Promise.all([...keys].map((key) => dictionary.at(key))))
        .flat()
        .filter(({ term }) => asked.has(term));
      assert.is(rows.length, asked.size, `${[...asked.keys()]} are in the shards`);
      const ours = score(rows, asked, root);
      const foreseen = matches(rows, asked, root);
      const theirs = whole.query((lunr) => {
        for (const [term, boost] of asked) lunr.term(term, { boost, usePipeline: false });
      });
      assert.is(ours.size, theirs.length, `documents for ${[...asked.keys()]}`);
      const scores = new Map(theirs.map(({ ref, score }) => [Number(ref), score]));
      const inOurOrder = [...ours.keys()].map((document) => scores.get(document) ?? 0);
      // Scores that differ in the sixteenth digit only, by the order in which they were summed, have no order.
      const isOrdered = inOurOrder.every((each, place) => each <= (inOurOrder[place - 1] ?? each) + SAME);
      assert.ok(isOrdered, `order for ${[...asked.keys()]}`);
      for (const { ref, score } of theirs)
        assert.ok(
          Math.abs(score - (ours.get(Number(ref)) ?? 0)) < SAME,
          `score of ${ref} for ${[...asked.keys()]}`,
        );
      assert.is(foreseen.length, theirs.length);
      for (const { document, score } of foreseen)
        assert.ok(Math.abs(score - (ours.get(document) ?? 0)) < SAME, `score foreseen of ${document}`);
      const some = new Set([...ours.keys()].filter((_, place) => place % 3 === 1));
      for (const [document, scored] of score(rows, asked, root, some))
        assert.is(scored, ours.get(document), "a document's score is the same, whoever else is asked about");
    }
  });
}

test.run();
