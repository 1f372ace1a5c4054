import type { Language } from "../model/language.ts";
import { cutter } from "./analyser.ts";
import { type Lexicon, lexicon } from "./compound.ts";
import { CONCEPTS } from "./concepts.ts";
import { FIELD_NAMES, FIELDS, type FieldName } from "./fields.ts";
import { roundLength } from "./length.ts";
import type { IndexPassage } from "./passages.ts";
import { PostingList } from "./posting-list.ts";
import type { Reader } from "./reader.ts";
import { isConcept } from "./term-signs.ts";
import { addTerms } from "./terms.ts";
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

const FIELD_NUMBERS = Object.fromEntries(FIELD_NAMES.map((name, field) => [name, field])) as Record<
  FieldName,
  number
>;

/** Indexes every document of a language under its number. */
export function invert(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
  read: Reader,
): InvertedIndex {
  const known = lexiconOf(documents, language, read);
  const pipeline = { language, read, cut: cutter(language, known) };
  const terms = new Map<string, (PostingList | undefined)[]>();
  const lengths = FIELDS.map(() => documents.map(() => 0));
  documents.forEach((passages, document) => {
    addTerms(passages, pipeline, (name, term) => {
      const field = FIELD_NUMBERS[name];
      const lists = terms.get(term) ?? [];
      if (!lists.length) terms.set(term, lists);
      const list = lists[field] ?? new PostingList();
      lists[field] = list;
      list.add(document);
      // Lengths are counted in words, without the concepts that stand beside them.
      const ofField = lengths[field];
      if (ofField && !isConcept(term)) ofField[document] = (ofField[document] ?? 0) + 1;
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
