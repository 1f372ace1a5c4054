import { type Language, languageFacts } from "./language.ts";

/** A file's size in words, in units of 1,000: `formatBytes(83_200, "sv")` → `"83 kB"`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return new Intl.NumberFormat(languageFacts(language).locale, {
    style: "unit",
    unit: unit as "kilobyte" | "megabyte",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
