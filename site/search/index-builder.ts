import lunr from "lunr";
import type { Language } from "../model/language.ts";
import { cutter, type Parts } from "./analyser.ts";
import { type Lexicon, lexicon } from "./compound.ts";
import { CONCEPTS } from "./concepts.ts";
import { falseFriends } from "./false-friends.ts";
import { FIELD_NAMES, FIELDS, type FieldName } from "./fields.ts";
import { roundLength } from "./length.ts";
import { type Builder, internals } from "./lunr-internals.ts";
import type { IndexPassage } from "./passages.ts";
import { isConcept } from "./term-signs.ts";
import { foreignTerms, ownTerms } from "./terms.ts";
import { tokenise } from "./tokenise.ts";

/** A builder with all documents in it, and the lexicon by which their compounds were cut. */
export interface FilledBuilder {
  readonly builder: Builder;
  readonly known: Lexicon;
}

/**
 * A lunr builder that holds every document of a language under its number, and is ready to be built or cut
 * into shards. The terms come from our own pipeline; lunr's tokeniser and pipeline are not used.
 */
export function fillBuilder(
  documents: readonly (readonly IndexPassage[])[],
  language: Language,
): FilledBuilder {
  const builder = new internals.Builder();
  builder.ref("id");
  for (const { name, boost } of FIELDS) builder.field(name, { boost });
  builder.tokenizer = ((terms: readonly string[]) =>
    terms.map((term) => new lunr.Token(term, {}))) as unknown as typeof lunr.tokenizer;
  const known = lexiconOf(documents, language);
  const cut = cutter(language, known);
  documents.forEach((passages, id) => {
    builder.add({ id: String(id), ...termsOf(passages, language, cut) });
  });
  roundLengths(builder);
  return { builder, known };
}

/** The words that compounds may be made of: those of the texts, and those that name concepts. */
function lexiconOf(documents: readonly (readonly IndexPassage[])[], language: Language): Lexicon {
  const texts = documents.flatMap((passages) => passages.filter((each) => each.language === language));
  const names = CONCEPTS.flatMap((concept) => concept[language] ?? []);
  return lexicon([...texts.map(({ text }) => text), ...names].flatMap(tokenise), language);
}

function termsOf(
  passages: readonly IndexPassage[],
  language: Language,
  cut: (word: string) => Parts,
): Record<FieldName, string[]> {
  const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, []])) as unknown as Record<
    FieldName,
    string[]
  >;
  for (const passage of passages) {
    const terms =
      passage.language === language
        ? ownTerms(passage.text, passage.field, language, cut)
        : foreignTerms(passage.text, passage.language, falseFriends(passage.language, language));
    for (const [name, list] of Object.entries(terms)) fields[name as FieldName].push(...list);
  }
  return fields;
}

/**
 * Lengths are counted in words, without the concepts that stand beside them, and rounded before lunr sees
 * them, so that a shard's score is the whole index's.
 */
function roundLengths(builder: Builder): void {
  const measured = new Set<string>(FIELDS.filter((field) => field.measured).map(({ name }) => name));
  for (const [key, counts] of Object.entries(builder.fieldTermFrequencies)) {
    const [field = ""] = key.split("/");
    const words = Object.entries(counts).reduce(
      (sum, [term, count]) => (isConcept(term) ? sum : sum + count),
      0,
    );
    builder.fieldLengths[key] = measured.has(field) ? roundLength(words) : 1;
  }
  builder.calculateAverageFieldLengths();
}
