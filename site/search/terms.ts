import type { Language } from "../model/language.ts";
import { falseFriends } from "./false-friends.ts";
import type { FieldName } from "./fields.ts";
import type { IndexPassage } from "./passages.ts";
import type { Reader, Reading } from "./reader.ts";
import { foreignTerm } from "./term-signs.ts";

/** Takes the terms of a document one after the other, each with the field in which it is indexed. */
export type AddTerm = (field: FieldName, term: string) => void;

/** What the index of a language reads its passages with. */
export interface Pipeline {
  readonly language: Language;
  readonly read: Reader;
  /** The terms of a compound's parts. */
  readonly cut: (word: string) => readonly string[];
}

/** Gives the terms of a document to `add`, as often as they occur. */
export function addTerms(passages: readonly IndexPassage[], pipeline: Pipeline, add: AddTerm): void {
  const { language, read } = pipeline;
  for (const passage of passages) {
    const reading = read(passage.text, passage.language);
    if (passage.language === language) addOwn(reading, passage.field, pipeline.cut, add);
    else addForeign(reading, falseFriends(passage.language, language), add);
  }
}

/** A passage in the index's own language: stems, parts of compounds, concepts. */
function addOwn(reading: Reading, field: FieldName, cut: Pipeline["cut"], add: AddTerm): void {
  for (const { word, stem } of reading.content) {
    add(field, stem);
    for (const part of cut(word)) add("parts", part);
  }
  // Stop words count in titles only: a search of nothing else finds the entry of that name.
  if (field === "title") for (const word of reading.stopWords) add(field, word);
  for (const concept of reading.concepts) add(field, concept);
}

/** A passage in a neighbour's language: skeletons, found by whatever has the same origin, and concepts. */
function addForeign(reading: Reading, falseFriends: ReadonlySet<string>, add: AddTerm): void {
  for (const { stem } of reading.content)
    if (stem.length > 2 && !falseFriends.has(stem)) add("foreign", foreignTerm(stem));
  for (const concept of reading.concepts) add("foreign", concept);
}
