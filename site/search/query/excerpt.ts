import type { Language } from "../../model/language.ts";
import type { TextSection } from "../format/text-file.ts";
import { wordsOf } from "../words/text-words.ts";
import { cutAt, highlight, type Piece } from "./highlight.ts";
import { type Mark, type Marks, marksIn } from "./marks.ts";

/** Letters within which hits count as standing together, and of the excerpt around them. */
const CLUSTER = 160;
const LENGTH = 260;
/** Letters before the first hit: a whole sentence where it is that short, else a few words. */
const SENTENCE = 80;
const LEAD = 40;
const MOST_SECTIONS = 3;

/** The place in an entry's text that answers a query best, and the headings to go to. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly sections: readonly FoundSection[];
}

/** A section of an entry that answers the query: the heading's id in the page, language and words. */
export interface FoundSection {
  readonly id: string;
  readonly language: Language;
  readonly pieces: readonly Piece[];
}

interface Cluster {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly value: number;
}

/** How well some marks answer: by the number of different words of the query, then by how many there are. */
const worth = (marks: readonly Mark[]): number =>
  new Set(marks.map(({ word }) => word)).size * 100 + Math.min(marks.length, 99);

/**
 * Takes the excerpt from the sections of a text in a language. `parts` are terms that stand in it inside longer
 * words; `pageLanguage` is that of the page's own headings. Nothing where no hit is found after all.
 */
export function excerptOf(
  sections: readonly TextSection[],
  language: Language,
  pageLanguage: Language,
  marks: Marks,
  parts: readonly string[],
): Excerpt | undefined {
  const found = sections.map((section) => {
    const { text, id, heading, own } = section;
    const hits = marksIn(wordsOf(text, language), marks, parts);
    const pieces = highlight(heading, own ? pageLanguage : language, marks, parts);
    const headed = pieces.some(({ hit }) => hit) ? 100 : 0;
    return { text, id, hits, pieces, value: worth(hits) + headed, language: own ? pageLanguage : language };
  });
  const clusters = found.flatMap(({ text, hits }) => clustersOf(text, hits));
  const best = clusters.reduce<Cluster | undefined>(
    (before, each) => (before && before.value >= each.value ? before : each),
    undefined,
  );
  const listed = found.filter(({ id, value }) => id && value);
  const named = new Set([...listed].sort((a, b) => b.value - a.value).slice(0, MOST_SECTIONS));
  if (!best && !named.size) return undefined;
  return {
    pieces: best ? window(best) : [],
    sections: listed
      .filter((each) => named.has(each))
      .map(({ id, pieces, language }) => ({ id, pieces, language })),
  };
}

/** For each hit those that stand within reach behind it. */
const clustersOf = (text: string, hits: readonly Mark[]): Cluster[] =>
  hits.map(({ start }, at) => {
    const marks = hits.slice(at).filter(({ end }) => end <= start + CLUSTER);
    return { text, marks: marks.length ? marks : hits.slice(at, at + 1), value: worth(marks) };
  });

/** The text around a cluster, cut between words. */
function window({ text, marks }: Cluster): Piece[] {
  const first = marks[0]?.start ?? 0;
  const from = beginning(text, first);
  const end = text.indexOf(" ", Math.max(from + LENGTH, ...marks.map((mark) => mark.end)));
  const to = end < 0 ? text.length : end;
  const shown = `${from > 0 && !startsSentence(text, from) ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
  const shift = shown.indexOf(text.slice(from, to)) - from;
  return cutAt(
    shown,
    marks.map(({ start, end, word }) => ({ start: start + shift, end: end + shift, word })),
  );
}

const SENTENCE_END = /[.!?:…·] $/;

const startsSentence = (text: string, at: number): boolean =>
  SENTENCE_END.test(text.slice(Math.max(0, at - 2), at));

/** Where the excerpt begins: at a sentence that is near, else at a word. */
function beginning(text: string, hit: number): number {
  for (let at = hit; at > hit - SENTENCE; at--)
    if (at <= 0 || startsSentence(text, at)) return Math.max(0, at);
  return text.indexOf(" ", hit - LEAD) + 1;
}
