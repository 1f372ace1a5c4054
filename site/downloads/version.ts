import type { Entry } from "../entries/entry.ts";

/** The day on which the facts were last checked, or else the entry's own date; empty where it has none. */
export function versionOf({ data }: Pick<Entry, "data">): string {
  const { verified, date } = data as { readonly verified?: string; readonly date?: string };
  return verified ?? date ?? "";
}

/** The version of several entries together: the newest of theirs. */
export const newestVersion = (entries: readonly Entry[]): string =>
  entries.map(versionOf).sort().at(-1) ?? "";

/** A version as Typst's date; equal content so gives equal bytes, whenever it is built. */
export function typstDate(version: string): string {
  if (!version) return "none";
  const [year, month = 1, day = 1] = version.split("-").map(Number);
  return `datetime(year: ${year}, month: ${month}, day: ${day})`;
}
