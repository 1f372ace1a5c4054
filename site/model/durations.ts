import { type Language, languageFacts } from "./language.ts";

/** Minutes as people say them: `formatMinutes(45, "da")` → `"45 minutter"`, `formatMinutes(150, "da")` → `"2 timer 30 minutter"`. */
export function formatMinutes(minutes: number, language: Language): string {
  const unit = (value: number, name: "hour" | "minute") =>
    value
      ? [
          new Intl.NumberFormat(languageFacts(language).locale, {
            style: "unit",
            unit: name,
            unitDisplay: "long",
          }).format(value),
        ]
      : [];
  if (minutes <= 90 && minutes !== 60) return unit(minutes, "minute").join("");
  return [...unit(Math.floor(minutes / 60), "hour"), ...unit(minutes % 60, "minute")].join(" ");
}
