import { type ShownSource, sourcesOf } from "../../entries/sources.ts";
import type { Edition } from "../edition.ts";
import { writePassage } from "../facts.ts";
import { array, block, link } from "../typst/escape.ts";
import { type Part, partOf } from "./part.ts";

/** The sources of an entry, numbered in the order in which the editor gave them. */
export const sourcesPart = (edition: Edition): readonly Part[] =>
  partOf(
    edition,
    "sources",
    sourcesOf(edition.entry, edition.language),
    (sources) => `#enum(..${array(sources.map((source) => block(writeSource(source, edition))))});`,
  );

/** `Title. Publisher, date, accessed 22 November 2026`, with the title leading to the source. */
function writeSource({ title, address, facts }: ShownSource, edition: Edition): string {
  const words = writePassage(title, edition);
  const name = address ? link(address, words) : words;
  const rest = facts.map((fact) => writePassage(fact, edition)).join(", ");
  return rest ? `${name}${/[.?!]$/.test(title.text) ? "" : "."} ${rest}` : name;
}
