import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { compareRows, type Lead, rowKey, type ThemeLink, type UnpackedRow } from "../format/row.ts";
import { conceptOf, conceptTerm, isConcept, isOwnTerm } from "../format/term-signs.ts";
import {
  CONCEPTS,
  calledAs,
  type Label,
  type Labels,
  labelsOf,
  neighbourLabels,
  stemsOf,
  withBroader,
} from "../thesaurus/concepts.ts";
import { cutOf } from "../words/compound.ts";
import type { InvertedIndex } from "./inverted-index.ts";

/** The dictionary of a language: every term of the index, every name of a concept or a theme, in the rows' order. */
export function rowsOf(
  { terms, known }: InvertedIndex,
  language: Language,
  themes: ReadonlyMap<string, ThemeLink>,
): UnpackedRow[] {
  const labels = new Map(
    [...allLabels(language)].map(([term, list]) => [
      term,
      list.flatMap((label) => leading(label, terms, language)),
    ]),
  );
  const named = [...labels.keys()].filter((term) => labels.get(term)?.length);
  return [...new Set([...terms.keys(), ...named, ...themes.keys()])]
    .map((term) => ({ term, key: dictionaryKey(term, language) }))
    .sort(compareRows)
    .map(({ term, key }) => ({
      term,
      key,
      lists: terms.get(term) ?? [],
      cut: isOwnTerm(term) ? cutOf(term, language, known) : 0,
      labels: labels.get(term) ?? [],
      names: NAMES.get(term) ?? [],
      called: isConcept(term) ? calledAs(conceptOf(term)) : [],
      theme: themes.get(term),
    }));
}

/** A name leads to its concept or, where no entry has that, to what it is a kind of; else nowhere. */
function leading(label: Label, terms: InvertedIndex["terms"], language: Language): Lead[] {
  const concept = withBroader(label.concept).find((each) => terms.has(conceptTerm(each)));
  return concept === undefined
    ? []
    : [{ ...label, concept, at: dictionaryKey(conceptTerm(concept), language) }];
}

/** The key of concepts that a language has no name for. */
const NOWHERE = "#";

/** Where a term stands: a concept beside its usual name, so that who asks by that need not fetch it from elsewhere. */
export function dictionaryKey(term: string, language: Language): string {
  if (!isConcept(term)) return rowKey(term);
  const [name = ""] = CONCEPTS[conceptOf(term)]?.[language] ?? [];
  const [first] = stemsOf(name, language);
  return first === undefined ? NOWHERE : rowKey(first);
}

/** What the concepts are called, by their terms. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  CONCEPTS.map((concept, number) => [
    conceptTerm(number),
    LANGUAGE_IDS.map((each) => concept[each]?.[0] ?? ""),
  ]),
);

/** The names of concepts by the term of their first word, those of the language and its neighbours'. */
const allLabels = once((language: Language): Labels => {
  const all = new Map<string, Label[]>();
  const add = (labels: Labels, termOf: (first: string) => string) => {
    for (const [first, list] of labels) {
      const term = termOf(first);
      const known = all.get(term) ?? [];
      const fresh = list.filter(
        (each) =>
          !known.some(
            (one) =>
              one.concept === each.concept &&
              one.rest.join() === each.rest.join() &&
              one.frame === each.frame,
          ),
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
});
