import { type Language, languageFacts } from "./language.ts";
import { onceByLanguage } from "./once.ts";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is a real year, month or day: `2024`, `2024-04` or `2024-04-10` (ISO 8601, reduced precision). */
export function isDate(value: unknown): value is string {
  const match = typeof value === "string" ? PATTERN.exec(value) : null;
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date in words, as precise as it is: `formatDate("2024-04", "sv")` → `"april 2024"`. */
export const formatDate: (date: string, language: Language) => string = onceByLanguage(
  (date: string, language: Language) => {
    const [year, month, day] = date.split("-").map(Number);
    if (year === undefined || month === undefined) return date;
    return new Intl.DateTimeFormat(languageFacts(language).locale, {
      year: "numeric",
      month: "long",
      ...(day !== undefined && { day: "numeric" }),
      timeZone: "UTC",
    }).format(Date.UTC(year, month - 1, day ?? 1));
  },
);

/** A stretch of time in words: `formatPeriod("2022", "2023", "da")` → `"2022–2023"`; open where it has no end. */
export const formatPeriod = (from: string, to: string | undefined, language: Language): string =>
  to === undefined || to === from
    ? formatDate(from, language)
    : [from, to]
        .map((date) => formatDate(date, language))
        .join(from.length === 4 && to.length === 4 ? "–" : " – ");
