import type { Language } from "../../model/language.ts";
import { documentsOf, type Row, rowKey } from "../format/row.ts";
import { partsOf } from "../words/compound.ts";
import { stem } from "../words/stem.ts";
import type { Dictionary } from "./dictionary.ts";
import { type Found, lookUp } from "./lookup.ts";
import { STRENGTH } from "./planned-word.ts";
import { longest, recognise } from "./recognise.ts";
import { completions, corrections } from "./spelling.ts";

/** A word with what was found beyond its own spellings: completions, corrections, parts. */
export interface Draft {
  readonly found: Found;
  readonly more: ReadonlyMap<Row, number>;
  /** The word as typed, where others were searched in its place. */
  readonly corrected?: string;
}

/** A compound in this many entries or fewer is searched by its parts too. */
const SELDOM = 5;

/**
 * What one word of a query may mean. Other spellings and parts are tried in this order, and only while
 * nothing is found: longer words where the reader is still typing, one slip, a compound, two slips.
 */
export async function draftsOf(
  typed: string,
  unfinished: boolean,
  language: Language,
  dictionary: Dictionary,
): Promise<Draft[]> {
  const [found, longer] = await Promise.all([
    lookUp(typed, language, dictionary),
    unfinished ? completions(typed, dictionary) : [],
  ]);
  const more = new Map(longer.map((row) => [row, STRENGTH.completion as number]));
  if (more.size || (await isKnown(found, dictionary))) {
    for (const [row, strength] of await rareParts(found, language, dictionary))
      if (!more.has(row)) more.set(row, strength);
    return [{ found, more }];
  }
  const alike = await leading(found.alike, dictionary);
  const near = alike.length
    ? alike
    : await leading(await corrections(found.typed, 1, language, dictionary), dictionary);
  if (near.length) return [correctedDraft(found, near)];
  const parts = await compoundParts(found.typed, language, dictionary);
  if (parts.length) return parts.map((part) => ({ found: part, more: new Map() }));
  const far = await leading(await corrections(found.typed, 2, language, dictionary), dictionary);
  return [far.length ? correctedDraft(found, far) : { found, more }];
}

/** Whether a word leads anywhere: it is in a text, or names a concept that is. */
async function isKnown(
  { own, foreign }: Pick<Found, "own" | "foreign">,
  dictionary: Dictionary,
): Promise<boolean> {
  const rows = [...own, ...foreign];
  if (rows.some((row) => row.indexed)) return true;
  const leads = rows.flatMap((row) => row.labels.filter(({ rest, frame }) => !rest.length && !frame));
  const found = await Promise.all(leads.map((lead) => dictionary.concept(lead)));
  return found.some((row) => row?.indexed);
}

/** Of the words that may have been meant, those that lead anywhere. */
async function leading(rows: readonly Row[], dictionary: Dictionary): Promise<Row[]> {
  const leads = await Promise.all(rows.map((row) => isKnown({ own: [row], foreign: [] }, dictionary)));
  return rows.filter((_, place) => leads[place]);
}

function correctedDraft(found: Found, near: readonly Row[]): Draft {
  return {
    // Names of concepts are recognised through the correction as through the word itself.
    found: { ...found, stem: near[0]?.term ?? found.stem, own: near.slice(0, 1) },
    more: new Map(near.map((row) => [row, STRENGTH.correction])),
    corrected: found.typed,
  };
}

/** The parts of a compound that few entries have, and the concepts that they name. */
async function rareParts(
  found: Found,
  language: Language,
  dictionary: Dictionary,
): Promise<Map<Row, number>> {
  const [row] = found.own.filter((each) => each.cut && documentsOf(each) <= SELDOM);
  const more = new Map<Row, number>();
  if (!row) return more;
  const pieces = [row.term.slice(0, row.cut), row.term.slice(row.cut)];
  const parts = await Promise.all(pieces.map((piece) => lookUp(piece, language, dictionary)));
  for (const part of parts) for (const own of part.own) if (own.indexed) more.set(own, STRENGTH.part);
  for (const named of longest(recognise(parts, []))) {
    const concept = await dictionary.concept(named);
    if (concept?.indexed) more.set(concept, STRENGTH.part);
  }
  return more;
}

/** The parts of a compound that nobody has written here, looked up as words. */
async function compoundParts(word: string, language: Language, dictionary: Dictionary): Promise<Found[]> {
  let known = await wordsIn(word, language, dictionary);
  if (!partsOf(word, language, known).length) {
    // Of three parts, the middle one begins what follows the first: kommune-del-plan.
    const tails = cutsOf(word).flatMap((cut) => (known.has(word.slice(0, cut)) ? word.slice(cut) : []));
    const more = await Promise.all(tails.map((tail) => wordsIn(tail, language, dictionary)));
    known = new Set([...known, ...more.flatMap((each) => [...each])]);
  }
  return Promise.all(partsOf(word, language, known).map((part) => lookUp(part, language, dictionary)));
}

/** Which beginnings and ends of a word are words, and their stems. */
async function wordsIn(word: string, language: Language, dictionary: Dictionary): Promise<Set<string>> {
  const pieces = new Set(
    cutsOf(word).flatMap((cut) => [
      word.slice(0, cut),
      word.slice(0, cut).replace(/[se]$/, ""),
      word.slice(cut),
    ]),
  );
  const known = new Set<string>();
  await Promise.all(
    [...pieces].map(async (piece) => {
      const stemmed = stem(piece, language);
      const rows = await dictionary.at(rowKey(stemmed));
      if (rows.some((row) => row.term === stemmed && (row.indexed || row.labels.length)))
        known.add(piece).add(stemmed);
    }),
  );
  return known;
}

/** Where a word may be cut in two. */
const cutsOf = (word: string): number[] =>
  Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
