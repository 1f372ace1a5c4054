import concepts from "../../../_data/concepts.json";
import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { once } from "../../model/once.ts";
import { isFramed, lastOf } from "../words/phrase.ts";
import { skeleton } from "../words/skeleton.ts";
import { stem } from "../words/stem.ts";
import { isStopWord } from "../words/stop-words.ts";
import { tokenise } from "../words/tokenise.ts";
import { falseFriends } from "./false-friends.ts";

/** One idea with what it is called, the usual name first; `nn` is read as Norwegian. */
export type Concept = {
  readonly id: string;
  /** The concept of which this is a kind: whoever searches for that means this too. */
  readonly broader?: string;
} & Readonly<Partial<Record<Language | "nn", readonly string[]>>>;

/** The thesaurus of single concepts; a concept's number is its place in this list. */
export const CONCEPTS: readonly Concept[] = concepts;

/** A name of a concept as a row of stems: the words that must follow the first, and the concept's number. */
export interface Label {
  readonly rest: readonly string[];
  readonly concept: number;
  /** Of a name with one word that says something, the others around its place: `"hvor _ er"`. */
  readonly frame?: string;
}

/** Labels by the first of their words. */
export type Labels = ReadonlyMap<string, readonly Label[]>;

/** The words of a text that say something, as stems of its language. */
export const stemsOf = (text: string, language: Language): string[] =>
  tokenise(text)
    .filter((word) => !isStopWord(word, language))
    .map((word) => stem(word, language));

/** The words around the only one of a name that says something; nothing where there are no others. */
function frameOf(name: string, language: Language): string | undefined {
  const words = tokenise(name);
  const isStop = words.map((word) => isStopWord(word, language));
  if (words.length < 2 || isStop.filter((stop) => !stop).length !== 1) return undefined;
  return words.map((word, index) => (isStop[index] ? word : "_")).join(" ");
}

/** A name as it is written, and without its hyphens: co-creation, cocreation, co creation. */
const spellings = (name: string): string[] => ["-", "", " "].map((hyphen) => name.replaceAll("-", hyphen));

/** What concepts are called in a language: the names, and their stems. */
const namesIn = once((language: Language) =>
  CONCEPTS.map((each) =>
    [...(each[language] ?? []), ...(language === "nb" ? (each.nn ?? []) : [])]
      .flatMap(spellings)
      .map((name) => ({
        name,
        stems: stemsOf(name, language),
        frame: frameOf(name, language),
      })),
  ),
);

/** What concepts are called in a language, as stems in the form that `shape` gives them. */
export function labelsOf(language: Language, shape: (stem: string) => string): Labels {
  const labels = new Map<string, Label[]>();
  namesIn(language).forEach((names, concept) => {
    const seen = new Set<string>();
    for (const { stems, frame } of names) {
      const [first, ...rest] = stems.map(shape);
      const key = [first, ...rest, frame].join(" ");
      if (!first || seen.has(key)) continue;
      seen.add(key);
      const label = frame ? { rest, concept, frame } : { rest, concept };
      const known = labels.get(first);
      if (known) known.push(label);
      else labels.set(first, [label]);
    }
  });
  return labels;
}

const ownLabels = once((language: Language) => labelsOf(language, (stem) => stem));

/** The names of concepts in a language that begin with a stem, as it is spelt there: aldrig is not äldre. */
export const namesFrom = (stem: string, language: Language): readonly Label[] =>
  ownLabels(language).get(stem) ?? NONE;

const NONE: readonly Label[] = [];

/** What must be known of a word to see whether it begins the name of a concept. */
export interface Nameable {
  readonly word: string;
  readonly stop: boolean;
  readonly stem: string;
  readonly labels: readonly Label[];
}

/**
 * The concepts that a text's words name, as often as they do, and those of which they are kinds. Words that say
 * nothing by themselves count only in frames.
 */
export function conceptsIn(words: readonly Nameable[]): number[] {
  const found: number[] = [];
  // Most words begin no name, and most names are one word: the others are made only for those that need them.
  let stems: readonly string[] | undefined;
  let start = -1;
  words.forEach(({ labels, stop }, place) => {
    if (stop) return;
    start += 1;
    let last: number | undefined;
    for (const { rest, concept, frame } of labels) {
      // One word may begin several names of a concept, which all stand here: co-creation, cocreation.
      if (concept === last) continue;
      if (rest.length) {
        stems ??= words.filter((each) => !each.stop).map((each) => each.stem);
        if (lastOf(rest, stems, start) < 0) continue;
      }
      if (!isFramed(frame, place, (at) => words[at]?.word)) continue;
      found.push(...withBroader(concept));
      last = concept;
    }
  });
  return found;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(CONCEPTS.map(({ id }, number) => [id, number]));

/** A concept and those of which it is a kind, the nearest first. */
export const withBroader: (concept: number) => readonly number[] = once((concept) => {
  const broader = NUMBERS.get(CONCEPTS[concept]?.broader ?? "");
  return broader === undefined ? [concept] : [concept, ...withBroader(broader)];
});

/** What neighbours call the concepts, as skeletons; a word that means something else here is left out. */
export const neighbourLabels = (language: Language): readonly Labels[] =>
  LANGUAGE_IDS.filter((each) => each !== language).map((each) => {
    const misleading = new Set([...falseFriends(each, language)].map(skeleton));
    const labels = [...labelsOf(each, skeleton)].map(
      ([first, list]) =>
        [first, list.filter(({ rest, frame }) => rest.length || frame || !misleading.has(first))] as const,
    );
    return new Map(labels);
  });

/** All that a concept and those of its kind are called, in every language, as rows of skeletons. */
export const calledAs: (concept: number) => readonly string[] = once((concept) => {
  const id = CONCEPTS[concept]?.id;
  const own = LANGUAGE_IDS.flatMap((language) => namesIn(language)[concept] ?? [])
    // Of "without an agenda" only the agenda is left, which is another thing.
    .filter(({ name, stems }) => stems.length > 1 || !/\s/.test(name))
    .map(({ stems }) => stems.map(skeleton).join(" "));
  const kinds = CONCEPTS.flatMap(({ broader }, number) => (broader === id ? calledAs(number) : []));
  return [...new Set([...own, ...kinds])].filter(Boolean);
});
