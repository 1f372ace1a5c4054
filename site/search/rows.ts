import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { cutOf } from "./compound.ts";
import { CONCEPTS, type Labels, labelsOf, neighbourLabels } from "./concepts.ts";
import { FIELD_NAMES } from "./fields.ts";
import type { FilledBuilder } from "./index-builder.ts";
import type { Builder } from "./lunr-internals.ts";
import { compareRows, type Postings, type Row, rowKey } from "./row.ts";
import { conceptTerm, isOwnTerm } from "./term-signs.ts";

/** The dictionary of a language: every term of the index and every name of a concept, in the rows' order. */
export function rowsOf({ builder, known }: FilledBuilder, language: Language): Row[] {
  const labels = allLabels(language);
  const names = new Map(
    CONCEPTS.map((concept, number) => [
      conceptTerm(number),
      LANGUAGE_IDS.map((each) => concept[each]?.[0] ?? ""),
    ]),
  );
  const terms = new Set([...Object.keys(builder.invertedIndex), ...labels.keys()]);
  return [...terms]
    .map((term) => ({ term, key: rowKey(term) }))
    .sort(compareRows)
    .map(({ term, key }) => ({
      term,
      key,
      postings: postingsOf(builder, term),
      cut: isOwnTerm(term) ? cutOf(term, language, known) : 0,
      labels: labels.get(term) ?? [],
      names: names.get(term) ?? [],
    }));
}

function allLabels(language: Language): Labels {
  const all = new Map<string, { rest: readonly string[]; concept: number }[]>();
  const add = (labels: Labels, termOf: (first: string) => string) => {
    for (const [first, list] of labels) {
      const term = termOf(first);
      const known = all.get(term) ?? [];
      const fresh = list.filter(
        (each) => !known.some((one) => one.concept === each.concept && one.rest.join() === each.rest.join()),
      );
      all.set(term, [...known, ...fresh]);
    }
  };
  add(
    labelsOf(language, (stem) => stem),
    (first) => first,
  );
  for (const labels of neighbourLabels(language)) add(labels, (first) => `~${first}`);
  return all;
}

function postingsOf(builder: Builder, term: string): Postings {
  const entry = builder.invertedIndex[term];
  const postings = new Map<number, ReadonlyMap<number, number>>();
  if (!entry) return postings;
  FIELD_NAMES.forEach((name, field) => {
    const documents = Object.keys(entry[name])
      .map(Number)
      .sort((a, b) => a - b);
    if (!documents.length) return;
    postings.set(
      field,
      new Map(documents.map((id) => [id, builder.fieldTermFrequencies[`${name}/${id}`]?.[term] ?? 1])),
    );
  });
  return postings;
}
