import type { Language } from "../model/language.ts";
import { once } from "../model/once.ts";
import { cutter } from "./analyser.ts";
import { type Lexicon, lexicon } from "./compound.ts";
import { CONCEPTS } from "./concepts.ts";
import { FIELDS } from "./fields.ts";
import { roundLength } from "./length.ts";
import type { IndexPassage } from "./passages.ts";
import { PostingList } from "./posting-list.ts";
import type { Reader } from "./reader.ts";
import { isConcept } from "./term-signs.ts";
import { addTerms, Pipeline } from "./terms.ts";
import { tokenise } from "./tokenise.ts";

/**
 * All that lunr's scores are made of: where the terms are, and how long the fields. Lunr's own builder would
 * give the same numbers (a test holds us to that), but makes an object for each occurrence.
 */
export interface InvertedIndex {
  /** For each term its documents, at the places of the fields that have it. */
  readonly terms: ReadonlyMap<string, readonly (PostingList | undefined)[]>;
  /** For each field the documents' lengths; 1 where lengths do not count. */
  readonly lengths: readonly (readonly number[])[];
  /** The lexicon by which the compounds were cut. */
  readonly known: Lexicon;
}

/** What the index keeps of a term while documents are added. */
interface Term {
  readonly lists: (PostingList | undefined)[];
  /** Whether it counts in the length of a field: the concepts that stand beside the words do not. */
  readonly isWord: boolean;
}

/** Indexes every document of a language under its number. */
export function invert(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
  read: Reader,
): InvertedIndex {
  const known = lexiconOf(documents, language, read);
  const terms = new Map<string, (PostingList | undefined)[]>();
  const termOf = once((term: string): Term => {
    const lists: (PostingList | undefined)[] = [];
    terms.set(term, lists);
    return { lists, isWord: !isConcept(term) };
  });
  const pipeline = new Pipeline(language, read, cutter(language, known), termOf);
  const lengths = FIELDS.map(() => documents.map(() => 0));
  documents.forEach((passages, document) => {
    addTerms(passages, pipeline, (field, { lists, isWord }) => {
      let list = lists[field];
      if (!list) lists[field] = list = new PostingList();
      list.add(document);
      const ofField = lengths[field];
      if (ofField && isWord) ofField[document] = (ofField[document] ?? 0) + 1;
    });
  });
  // Rounded here, before anything is computed of them, so that a shard's score is the whole index's.
  const rounded = lengths.map((all, field) => all.map(FIELDS[field]?.measured ? roundLength : () => 1));
  return { terms, lengths: rounded, known };
}

/** The words that compounds may be made of: those of the texts, and those that name concepts. */
function lexiconOf(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
  read: Reader,
): Lexicon {
  const words = new Set(CONCEPTS.flatMap((concept) => concept[language] ?? []).flatMap(tokenise));
  for (const passages of documents)
    for (const passage of passages) {
      if (passage.language !== language) continue;
      for (const { word } of read(passage.text, language).content) words.add(word);
    }
  return lexicon(words, language);
}
