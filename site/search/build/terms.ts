import type { Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { FIELD_NUMBERS } from "../format/fields.ts";
import { conceptTerm, foreignTerm } from "../format/term-signs.ts";
import { falseFriends } from "../thesaurus/false-friends.ts";
import type { Analysed } from "./analyser.ts";
import type { IndexPassage } from "./passages.ts";
import type { Reader, Reading } from "./reader.ts";

/** Takes the terms of a document one after the other, each with the number of the field that has it. */
export type AddTerm<T> = (field: number, term: T) => void;

interface OwnTerms<T> {
  readonly stem: T;
  readonly parts: readonly T[];
}

/**
 * What the index of a language reads its passages with: `read` takes texts apart, `cut` gives the terms of a
 * compound's parts, and `termOf` what the index keeps for a term. What a word gives is made out once.
 */
export class Pipeline<T> {
  /** A word in the index's own language: its stem, and the parts of compounds. */
  readonly own: (word: Analysed) => OwnTerms<T>;
  /** A word in a neighbour's language, as its skeleton; none where that would mislead. */
  readonly foreign: (word: Analysed) => { readonly term?: T };
  readonly concept: (concept: number) => T;

  constructor(
    readonly language: Language,
    readonly read: Reader,
    cut: (word: string) => readonly string[],
    readonly termOf: (term: string) => T,
  ) {
    const own: OwnTerms<T>[] = [];
    // By their numbers, since this is asked for every word of every text.
    this.own = ({ number, word, stem }) =>
      (own[number] ??= { stem: termOf(stem), parts: cut(word).map(termOf) });
    this.foreign = once(({ stem, language: written }) =>
      stem.length > 2 && !falseFriends(written, language).has(stem)
        ? { term: termOf(foreignTerm(stem)) }
        : {},
    );
    this.concept = once((concept) => termOf(conceptTerm(concept)));
  }
}

/** Gives the terms of a document to `add`, as often as they occur. */
export function addTerms<T>(passages: readonly IndexPassage[], pipeline: Pipeline<T>, add: AddTerm<T>): void {
  for (const { text, language, field } of passages) {
    const reading = pipeline.read(text, language);
    if (language === pipeline.language) addOwn(reading, FIELD_NUMBERS[field], pipeline, add);
    else addForeign(reading, pipeline, add);
  }
}

/** A passage in the index's own language: stems, parts of compounds, concepts. */
function addOwn<T>(reading: Reading, field: number, pipeline: Pipeline<T>, add: AddTerm<T>): void {
  for (const word of reading.content) {
    const { stem, parts } = pipeline.own(word);
    add(field, stem);
    for (const part of parts) add(FIELD_NUMBERS.parts, part);
  }
  // Stop words count in titles only: a search of nothing else finds the entry of that name.
  if (field === FIELD_NUMBERS.title)
    for (const { stop, word } of reading.words) if (stop) add(field, pipeline.termOf(word));
  for (const concept of reading.concepts) add(field, pipeline.concept(concept));
}

/** A passage in a neighbour's language: skeletons, found by whatever has the same origin, and concepts. */
function addForeign<T>(reading: Reading, pipeline: Pipeline<T>, add: AddTerm<T>): void {
  for (const word of reading.content) {
    const { term } = pipeline.foreign(word);
    if (term !== undefined) add(FIELD_NUMBERS.foreign, term);
  }
  for (const concept of reading.concepts) add(FIELD_NUMBERS.foreign, pipeline.concept(concept));
}
