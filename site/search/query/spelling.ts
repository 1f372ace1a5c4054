import { LANGUAGE_IDS, type Language } from "../../model/language.ts";
import { type Row, rowKey, type ThemeLink } from "../format/row.ts";
import { isOwnTerm } from "../format/term-signs.ts";
import { distance } from "../words/distance.ts";
import { fold } from "../words/fold.ts";
import { skeleton } from "../words/skeleton.ts";
import { stem } from "../words/stem.ts";
import type { Dictionary } from "./dictionary.ts";

/** Shards that one misspelt word may cost. */
const MOST_SHARDS = 6;
/** Corrections that are searched at once. */
const MOST_CORRECTIONS = 3;

/** The terms that a misspelt word may mean, nearest first: same beginning, `slips` slips of the finger. */
export async function corrections(
  word: string,
  slips: number,
  language: Language,
  dictionary: Dictionary,
): Promise<Row[]> {
  const typed = fold(stem(word, language));
  const shortest = slips === 1 ? 4 : 8;
  if (typed.length < shortest || /\p{N}/u.test(typed)) return [];
  const found = await near(typed, slips, beginnings(typed, 3), dictionary);
  return found.length ? found : near(typed, slips, beginnings(typed, 2), dictionary);
}

async function near(
  typed: string,
  slips: number,
  starts: readonly string[],
  dictionary: Dictionary,
): Promise<Row[]> {
  const rows = await Promise.all(starts.map((start) => dictionary.beginning(start, MOST_SHARDS)));
  const close = new Map<Row, number>();
  for (const row of rows.flat()) {
    if (!isOwnTerm(row.term) || !(row.indexed || row.labels.length)) continue;
    const slipsHere = distance(typed, fold(row.term), slips);
    if (slipsHere <= slips) close.set(row, slipsHere);
  }
  const nearest = Math.min(...close.values());
  return [...close]
    .filter(([, count]) => count === nearest)
    .map(([row]) => row)
    .sort((a, b) => occurrences(b) - occurrences(a))
    .slice(0, MOST_CORRECTIONS);
}

/** Where the word may stand: its own first letters, and those with two neighbours exchanged. */
function beginnings(typed: string, length: number): string[] {
  const exchanged = [0, 1, 2].map(
    (at) => typed.slice(0, at) + (typed[at + 1] ?? "") + (typed[at] ?? "") + typed.slice(at + 2),
  );
  return [...new Set([typed, ...exchanged].map((each) => skeleton(each).slice(0, length)))];
}

/** Letters of its beginning by which the names of concepts are found that are like a word. */
const SHORTEST = 3;
const LONGEST = 6;

/** What a reader may have meant where nothing is found: usual names of concepts that begin like a word. */
export async function namesLike(word: string, language: Language, dictionary: Dictionary): Promise<string[]> {
  const key = rowKey(fold(word));
  for (let length = Math.min(LONGEST, key.length); length >= SHORTEST; length--) {
    const near = await dictionary.beginning(key.slice(0, length), 2);
    const named = near.flatMap(({ labels }) => labels.filter(({ rest, frame }) => !rest.length && !frame));
    const leads = [...new Map(named.map((lead) => [lead.concept, lead])).values()].slice(0, MOST_CORRECTIONS);
    const rows = await Promise.all(leads.map((lead) => dictionary.concept(lead)));
    const names = rows.map((row) => (row?.indexed && row.names[LANGUAGE_IDS.indexOf(language)]) || "");
    if (names.some(Boolean)) return names.filter(Boolean);
  }
  return [];
}

/**
 * The theme that comes nearest to a word: of those with a name that begins like it, by as many letters as any, the one
 * whose name is least unlike.
 */
export async function nearestTheme(word: string, dictionary: Dictionary): Promise<ThemeLink[]> {
  const key = rowKey(fold(word));
  for (let length = key.length; length >= SHORTEST; length--) {
    const named = (await dictionary.beginning(key.slice(0, length), 2)).filter(({ theme }) => theme);
    const slips = named.map((row) => distance(key, row.key, key.length));
    const theme = named[slips.indexOf(Math.min(...slips))]?.theme;
    if (theme) return [theme];
  }
  return [];
}

const occurrences = (row: Row): number =>
  [...row.postings.values()].reduce((sum, { documents }) => sum + documents.length, 0);

/** The terms that a word typed so far may become: `samsk` → samskab. */
export async function completions(word: string, dictionary: Dictionary): Promise<Row[]> {
  const typed = fold(word);
  if (typed.length < 3) return [];
  const rows = await dictionary.beginning(rowKey(typed), 2);
  return rows
    .filter((row) => isOwnTerm(row.term) && row.indexed && fold(row.term).startsWith(typed))
    .sort((a, b) => a.term.length - b.term.length)
    .slice(0, 20);
}
