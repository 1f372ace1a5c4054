import siteFacts from "../_data/site.json";
import { isDate } from "./model/dates.ts";

/** The calendar day of a moment where the site is at home (`timeZone` in `_data/site.json`): `2026-11-22`. */
export const dayOf = (moment: Date): string =>
  // Sweden writes days as ISO 8601 does.
  new Intl.DateTimeFormat("sv-SE", { timeZone: siteFacts.timeZone, dateStyle: "short" }).format(moment);

/** The day for which the site is built: today there, or `BUILD_DAY`, to see it as it will be on another. */
export function buildDay(): string {
  const { BUILD_DAY: wished } = process.env;
  if (!wished) return dayOf(new Date());
  if (isDate(wished) && wished.length === 10) return wished;
  throw new Error(`BUILD_DAY is "${wished}". Write a day, such as 2026-12-24, or leave it out.`);
}
