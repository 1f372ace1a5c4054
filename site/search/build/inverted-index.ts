import type { Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { FIELDS } from "../format/fields.ts";
import { roundLength } from "../format/length.ts";
import { Occurrences, type PostingList } from "../format/posting-list.ts";
import { isConcept } from "../format/term-signs.ts";
import { CONCEPTS } from "../thesaurus/concepts.ts";
import type { Lexicon } from "../words/compound.ts";
import { tokenise } from "../words/tokenise.ts";
import { cutter } from "./analyser.ts";
import { lexicon } from "./lexicon.ts";
import type { IndexPassage } from "./passages.ts";
import type { Reader } from "./reader.ts";
import { addTerms, Pipeline } from "./terms.ts";

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

/** Indexes every document of a language under its number. */
export function invert(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
  read: Reader,
): InvertedIndex {
  const known = lexiconOf(documents, language, read);
  const terms: string[] = [];
  const numberOf = once((term: string) => terms.push(term) - 1);
  const pipeline = new Pipeline(language, read, cutter(language, known), numberOf);
  const fields = FIELDS.map(() => new Occurrences());
  documents.forEach((passages, document) => {
    addTerms(passages, pipeline, (field, term) => fields[field]?.add(document, term));
  });
  const isWord = terms.map((term) => !isConcept(term));
  const lengths = fields.map((field) => field.lengths(documents.length, (term) => isWord[term] ?? false));
  const lists = fields.map((field) => field.lists(terms.length));
  // Rounded here, before anything is computed of them, so that a shard's score is the whole index's.
  const rounded = lengths.map((all, field) => all.map(FIELDS[field]?.measured ? roundLength : () => 1));
  return {
    terms: new Map(terms.map((term, number) => [term, lists.map((ofField) => ofField[number])])),
    lengths: rounded,
    known,
  };
}

/** The words that compounds may be made of: those of the texts, and those that name concepts. */
function lexiconOf(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
  read: Reader,
): Lexicon {
  const words = new Set(CONCEPTS.flatMap((concept) => concept[language] ?? []).flatMap(tokenise));
  const met: boolean[] = [];
  for (const passages of documents)
    for (const passage of passages) {
      if (passage.language !== language) continue;
      for (const { word, number } of read(passage.text, language).content) {
        if (met[number]) continue;
        met[number] = true;
        words.add(word);
      }
    }
  return lexicon(words, language);
}
