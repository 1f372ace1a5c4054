import concepts from "../../../_data/concepts.json";
import friends from "../../../_data/false-friends.json";
import rows from "../../../_data/neighbour-words.json";
import { GLOSSARY, type GlossaryTerm } from "../../model/glossary.ts";
import type { Language } from "../../model/language.ts";
import { distance } from "../words/distance.ts";

/** The languages whose readers read each other's. */
export type Neighbour = "da" | "nb" | "sv";

export const isNeighbour = (language: Language): language is Neighbour => language !== "en";

/** A word of a text, and the reader's words for it. */
export interface NeighbourWord {
  readonly word: string;
  readonly meanings: readonly string[];
  /** Where the reader's glossary explains it. */
  readonly term?: GlossaryTerm;
}

/** An idea with its word in the text's language, that word's forms, and the reader's word. */
interface Idea {
  readonly forms: readonly string[];
  readonly meaning: string;
  readonly term?: GlossaryTerm;
}

/** How many words one wants to look at before reading. */
const MOST = 12;

/** Words that are less unlike than this, counted in slips for each letter, need no explanation. */
const UNLIKE = { word: 0.4, term: 0.3 };

/**
 * The words of a text that puzzle a neighbour most, with the neighbour's own: first those that look like another word
 * of theirs, then the field's terms, then the rest by how unlike they are.
 */
export function neighbourWords(
  text: string,
  written: Neighbour,
  reader: Neighbour,
): readonly NeighbourWord[] {
  const words = ` ${(text.toLowerCase().match(/[\p{L}\p{M}]+(?:-\p{L}+)*/gu) ?? []).join(" ")} `;
  const found = ideasIn(written, reader).flatMap((idea) => {
    if (!idea.forms.some((each) => words.includes(` ${each.toLowerCase()} `))) return [];
    const isFriend = idea.forms.some((each) => isFalseFriend(each, written, reader));
    const strange = isFriend ? 2 : unlikeness(idea);
    return strange < UNLIKE[idea.term ? "term" : "word"]
      ? []
      : [{ ...idea, strange: strange + (idea.term ? 1 : 0) }];
  });
  const byWord = new Map<string, NeighbourWord>();
  for (const {
    forms: [word = ""],
    meaning,
    term,
  } of found.sort((a, b) => b.strange - a.strange)) {
    const before = byWord.get(word.toLowerCase());
    const meanings = [...new Set([...(before?.meanings ?? []), meaning])];
    const explained = before?.term ?? term;
    byWord.set(word.toLowerCase(), { word, meanings, ...(explained && { term: explained }) });
  }
  return [...byWord.values()].slice(0, MOST);
}

function ideasIn(written: Neighbour, reader: Neighbour): readonly Idea[] {
  const ideas: readonly Idea[] = [
    ...GLOSSARY.map((term) => ({
      forms: [term.words[written].term, ...(term.words[written].also ?? [])],
      meaning: term.words[reader].term,
      term,
    })),
    ...rows.map((row) => ({ forms: row[written], meaning: row[reader][0] ?? "" })),
  ];
  // The thesaurus is for search: only the usual names mean the same, and not where others know better.
  const known = new Set(ideas.flatMap(({ forms }) => forms));
  const names = (concepts as readonly ConceptNames[]).flatMap((concept) => {
    const [name] = concept[written] ?? [];
    const [meaning] = concept[reader] ?? [];
    return name && meaning && !known.has(name) ? [{ forms: [name], meaning }] : [];
  });
  return [...ideas, ...names].filter(({ forms, meaning }) => !forms.includes(meaning));
}

type ConceptNames = Readonly<Partial<Record<Neighbour, readonly string[]>>>;

/** Whether the reader has a word that looks like this one and says something else. */
const isFalseFriend = (form: string, written: Neighbour, reader: Neighbour): boolean =>
  friends.some(
    ({ words, here, there }) =>
      words.includes(form) &&
      ((here.includes(written) && there.includes(reader)) ||
        (here.includes(reader) && there.includes(written))),
  ) || rows.some((row) => row[reader].includes(form) && !row[written].includes(form));

const unlikeness = ({ forms: [word = ""], meaning }: Idea): number =>
  distance(sounds(word), sounds(meaning), Math.max(word.length, meaning.length)) /
  Math.max(word.length, meaning.length);

/** Swedish writes ä and ö where Danish and Norwegian write æ and ø. */
const sounds = (word: string): string => word.toLowerCase().replaceAll("ä", "æ").replaceAll("ö", "ø");
