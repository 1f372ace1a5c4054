import { commonSubsequence } from "../../site/entries/translation/align.ts";

/** A change of one text: from which sign of it to which, and what stands there instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly signs: readonly string[];
}

/** Longer texts are not compared: the table of the comparison would hold the browser up. */
const MOST_CELLS = 4_000_000;

/**
 * A change brought from one way of writing a text over to another: `written` and `source` say the same, `edited` is
 * what became of `written`; given is what becomes of `source`, so that it keeps its own signs wherever nobody
 * changed anything. Several answers, the nearest to `source` first: where both differ at one place either may come
 * first, and what stands beside the change may have to be as in `edited`. Whether one of them is right, its reader
 * must say. None where the texts are too long.
 */
export function bringOver(written: string, source: string, edited: string): readonly string[] {
  if (written === source) return [edited];
  const base = signsOf(written);
  const [own, made] = [changes(base, signsOf(source)), changes(base, signsOf(edited))];
  if (!own || !made) return [];
  const answers = REACHES.flatMap((reach) =>
    [true, false].map((ownFirst) => applied(base, together(base, own, made, reach, ownFirst)).join("")),
  );
  return [...new Set(answers)];
}

/** How many signs around a change may be as rich text writes them, one after the other. */
const REACHES = [0, 1, 4, 16, 64] as const;

/** Words, and each other sign by itself. */
const signsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+|[\s\S]/gu) ?? [];

/** What was changed from one text to the other, in order; nothing is known where they are too long. */
function changes(before: readonly string[], after: readonly string[]): readonly Change[] | undefined {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (old.length * now.length > MOST_CELLS) return undefined;
  const found: Change[] = [];
  let [i, j] = [0, 0];
  for (const [next, last] of [...commonSubsequence(old, now), [now.length, old.length] as const]) {
    if (last > i || next > j) found.push({ start: head + i, end: head + last, signs: now.slice(j, next) });
    [i, j] = [last + 1, next + 1];
  }
  return found;
}

/** Both lists of changes as one; within reach of what was made, nothing else counts. */
function together(
  base: readonly string[],
  own: readonly Change[],
  made: readonly Change[],
  reach: number,
  ownFirst: boolean,
): readonly Change[] {
  const apart = own.filter((each) => !made.some((other) => near(each, other, reach)));
  const touched = made.map((each) => {
    // A change that lies half in another takes the rest of it along, as rich text writes it.
    const beside = own.filter((other) => near(each, other, 0));
    const start = Math.min(each.start, ...beside.map((other) => other.start));
    const end = Math.max(each.end, ...beside.map((other) => other.end));
    return {
      start,
      end,
      signs: [...base.slice(start, each.start), ...each.signs, ...base.slice(each.end, end)],
    };
  });
  const all = ownFirst ? [...apart, ...touched] : [...touched, ...apart];
  // What is put in at a place comes before what is changed from there on.
  return all.sort((a, b) => a.start - b.start || Math.sign(a.end - a.start) - Math.sign(b.end - b.start));
}

const near = (a: Change, b: Change, reach: number): boolean =>
  a.start < b.end + reach && b.start < a.end + reach;

function applied(base: readonly string[], changed: readonly Change[]): readonly string[] {
  const result: string[] = [];
  let from = 0;
  for (const { start, end, signs } of changed) {
    result.push(...base.slice(from, start), ...signs);
    from = Math.max(from, end);
  }
  return [...result, ...base.slice(from)];
}
