import type { Data } from "../../model/collections/index.ts";
import { formatDate, isDate } from "../../model/dates.ts";
import { say } from "../../model/strings.ts";
import type { Edition } from "../edition.ts";
import { array, block, link, markup } from "../typst/escape.ts";
import { type Part, partOf } from "./part.ts";

type Source = NonNullable<Data<"methods">["sources"]>[number];

/** The sources of an entry, numbered in the order in which the editor gave them. */
export const sourcesPart = (edition: Edition): readonly Part[] =>
  partOf(
    edition,
    "sources",
    "sources" in edition.entry.data ? edition.entry.data.sources : undefined,
    (sources) => `#enum(..${array(sources.map((source) => block(writeSource(source, edition))))});`,
  );

/** `Title. Publisher, date, accessed 22 November 2026`, with the title leading to the source. */
function writeSource({ title, publisher, address, date, accessed }: Source, { language }: Edition): string {
  const read = accessed && say(language, "entry.accessed", { date: formatDate(accessed, language) });
  const dated = isDate(date) ? formatDate(date, language) : date;
  const rest = [publisher, dated, read].filter(Boolean).join(", ");
  const name = address ? link(address, markup(title)) : markup(title);
  return rest ? `${name}${/[.?!]$/.test(title) ? "" : "."} ${markup(rest)}` : name;
}
