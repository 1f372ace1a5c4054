import type { VNode } from "preact";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { dateOf, titleOf } from "../entries/facts.ts";
import { formatDate } from "../model/dates.ts";
import type { Language } from "../model/language.ts";
import { Words } from "./words.tsx";

/** Entries as dated headlines, for what is read in passing. */
export function Headlines({
  entries,
  language,
}: {
  readonly entries: readonly Entry[];
  readonly language: Language;
}): VNode {
  return (
    <ul class="headlines">
      {entries.map((entry) => (
        <li key={entry.id}>
          <p class="meta">{formatDate(dateOf(entry), language)}</p>
          <a href={entryAddress(entry, language)}>
            <Words passage={titleOf(entry, language)} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
