import type { CollectionName } from "../../model/collections/index.ts";
import { type Follows, OWN, UNKNOWN } from "../../model/fields/follows.ts";
import { commonSubsequence, pairUp } from "./align.ts";
import { notedFor } from "./debt.ts";
import { printsOf, translatedFields, type Version } from "./units.ts";

/** What is known when a translation is saved. */
export interface Saving {
  readonly original: Version;
  readonly translation: Version;
  /** The translation as it was stored before; none for a new one. */
  readonly stored: Version["data"] | undefined;
  /** What somebody has said to be still right, as fingerprints; where they match the original's, they count. */
  readonly accepted?: Follows | undefined;
  /** The same, of what was only a small correction of the original: what is translated follows it. */
  readonly corrected?: Follows | undefined;
}

/**
 * What a translation follows once it is saved: a unit that was changed follows the original as it stands, another
 * what it followed before. Undefined where nothing is known.
 */
export function followsAfter(collection: CollectionName, saving: Saving): Follows | undefined {
  const noted = translatedFields(collection).flatMap((field) => {
    const prints = fieldFollows(field, saving);
    if (prints.every((print) => print === UNKNOWN)) return [];
    return [[field, field === "body" ? prints : (prints[0] ?? UNKNOWN)] as const];
  });
  return noted.length ? Object.fromEntries(noted) : undefined;
}

const CHANGED = "";

function fieldFollows(field: string, saving: Saving): readonly string[] {
  const { original, translation, stored = {} } = saving;
  const source = printsOf(original, field);
  const own = printsOf(translation, field);
  const before = printsOf({ data: stored, language: translation.language }, field);
  const noted = notedFor(stored, field) ?? [];
  const accepted = notedFor({ follows: saving.accepted }, field) ?? [];
  const corrected = notedFor({ follows: saving.corrected }, field) ?? [];

  const unchanged = commonSubsequence(before, own);
  const follows = own.map((print, place) => {
    const then = unchanged.get(place) ?? before.indexOf(print);
    return then < 0 ? CHANGED : (noted[then] ?? UNKNOWN);
  });
  // Sections that are the translation's own stand outside.
  const places = [...follows.keys()].filter((place) => follows[place] !== OWN);
  const pairs = pairUp(
    places.map((place) => follows[place] ?? UNKNOWN),
    source,
  );
  const without: string[] = [];
  for (const { before: pair = -1, after = -1 } of pairs) {
    const print = source[after];
    const place = places[pair] ?? -1;
    const here = follows[place];
    if (here === undefined) {
      // The original's section is covered by another one, or left out on purpose.
      const known = [...noted.slice(before.length), ...accepted].includes(print ?? "");
      if (print && known && !follows.includes(print)) without.push(print);
    } else if (here === CHANGED) {
      follows[place] = print ?? OWN;
    } else if (!source.includes(here)) {
      const dismissed = accepted.includes(OWN) && !accepted.includes(here);
      const isCorrection = here !== UNKNOWN && corrected.includes(print ?? "");
      if (print ? accepted.includes(print) || isCorrection : dismissed) follows[place] = print ?? OWN;
    }
  }
  return [...follows, ...without];
}

/** What a translation follows that is right as it stands: all of the original. */
export const followsNow = (
  collection: CollectionName,
  original: Version,
  translation: Version,
): Follows | undefined => followsAfter(collection, { original, translation, stored: undefined });
