import type { VNode } from "preact";
import { termAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { textLanguageOf } from "../entries/facts.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { isNeighbour, neighbourWords } from "../search/thesaurus/neighbour-words.ts";

/** On a page whose text stands in a neighbour's language: its most puzzling words, with the reader's own. */
export function NeighbourWords(props: { readonly entry: Entry; readonly language: Language }): VNode | null {
  const { entry, language } = props;
  const written = textLanguageOf(entry, language);
  if (written === language || !isNeighbour(written) || !isNeighbour(language)) return null;
  const words = neighbourWords(textIn(entry.texts[written]), written, language);
  if (words.length === 0) return null;
  return (
    <details class="cite">
      <summary>{say(language, "entry.words")}</summary>
      <ul class="words">
        {words.map(({ word, meanings, term }) => (
          <li key={word}>
            <b lang={written}>{word}</b>{" "}
            {term ? <a href={termAddress(term, language)}>{meanings.join(", ")}</a> : meanings.join(", ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** All texts of a value, one after another; addresses are no words. */
function textIn(value: unknown): string {
  if (typeof value === "string") return value.replace(/\]\([^)]*\)|https?:\S+/g, " ");
  return typeof value === "object" && value !== null ? Object.values(value).map(textIn).join("\n") : "";
}
