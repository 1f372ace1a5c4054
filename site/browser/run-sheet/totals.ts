import type { SheetTexts } from "../../components/run-sheet.tsx";
import { formatMinutes } from "../../model/durations.ts";
import type { ShownItem } from "./item.ts";
import { timesOf } from "./plan.ts";

const DAY = 24 * 60;

/** What follows from a plan's items: `times`, one line for each, the whole in words, and what one needs. */
export function totalsOf(start: number, items: readonly ShownItem[], texts: SheetTexts) {
  const { words, language } = texts;
  const lengths = items.map(({ minutes }) => minutes);
  const times = timesOf(start, lengths).map((minutes) => timeInWords(minutes, texts));
  const length = lengths.reduce((sum, minutes) => sum + minutes, 0);
  const materials = [...new Set(items.flatMap(({ method }) => method?.materials ?? []))];
  return {
    times: lengths.map((_, place) => `${times[place]}–${times[place + 1]}`),
    total: items.length
      ? words["sheet.ends"]
          .replace("{duration}", formatMinutes(length, language))
          .replace("{time}", times.at(-1) ?? "")
      : words["sheet.empty"],
    needs: materials.length ? `${words["sheet.needs"]}: ${materials.join(", ")}` : "",
  };
}

/** `"09.30"`, as the language writes it; after midnight it says so. */
function timeInWords(minutes: number, { locale, words }: SheetTexts): string {
  const format = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
  const time = format.format(minutes * 60_000);
  return minutes < DAY ? time : words["sheet.nextDay"].replace("{time}", time);
}
