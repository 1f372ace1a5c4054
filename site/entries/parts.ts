import type { Group } from "./groups.ts";

/** Entries on one page of a list: as many as its 14 KB have room for, in whole rows of two, three and four. */
const ON_A_PAGE = 36;

/** One page of a list: which, of how many, and the entries on it, from the first to before the last. */
export interface Part {
  readonly number: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

/** A list that stands on one page however long it is. */
export const WHOLE: Part = { number: 1, of: 1, from: 0, to: Number.POSITIVE_INFINITY };

/** Whether a list of so many entries is long. */
export const isLong = (count: number): boolean => count > ON_A_PAGE;

/** The pages of a list of so many entries; there is always a first. */
export function partsOf(count: number): readonly Part[] {
  const of = Math.max(1, Math.ceil(count / ON_A_PAGE));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    from: index * ON_A_PAGE,
    to: (index + 1) * ON_A_PAGE,
  }));
}

/** What of a list's groups, one after the other, stands on one of its pages; those without entries on the first. */
export function groupsIn(groups: readonly Group[], { number, from, to }: Part): readonly Group[] {
  let before = 0;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += group.entries.length;
    return entries.length > 0 || (group.entries.length === 0 && number === 1) ? [{ ...group, entries }] : [];
  });
}

/** The page on which each of a list's groups begins, when they stand one after the other on so many pages. */
export function groupStarts(groups: readonly Group[], { of }: Part): readonly number[] {
  let before = 0;
  return groups.map(({ entries }) => {
    const number = Math.min(of, Math.floor(before / ON_A_PAGE) + 1);
    before += entries.length;
    return number;
  });
}

/** The pages that a list's page names: the first, the last and those around it; `undefined` for several between. */
export function namedParts({ number, of }: Part): readonly (number | undefined)[] {
  const named: (number | undefined)[] = [];
  let last = 0;
  for (let each = 1; each <= of; each++) {
    if (each > 1 && each < of && Math.abs(each - number) > 2) continue;
    // A sign for a single page would take its place.
    if (each > last + 1) named.push(each === last + 2 ? last + 1 : undefined);
    named.push(each);
    last = each;
  }
  return named;
}
