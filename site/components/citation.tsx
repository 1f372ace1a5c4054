import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { authorsOf, citedAddress } from "../entries/citation.ts";
import type { Entry } from "../entries/entry.ts";
import { titleOf } from "../entries/facts.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { Words } from "./words.tsx";

interface CitationProps {
  readonly entry: Entry;
  readonly language: Language;
}

/** A citation, ready to be copied: writers (year of the last check of facts), title, site, address. */
export function Citation({ entry, language }: CitationProps): VNode {
  const authors = authorsOf(entry).join(", ");
  const year = entry.data.verified?.slice(0, 4);
  return (
    <details class="cite">
      <summary>{say(language, "entry.cite")}</summary>
      <p>
        {authors}
        {year && ` (${year})`}.{" "}
        <cite>
          <Words passage={titleOf(entry, language)} language={language} />
        </cite>
        . {authors !== siteFacts.name && `${siteFacts.name}. `}
        {citedAddress(entry, language)}
      </p>
    </details>
  );
}
