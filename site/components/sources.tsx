import type { VNode } from "preact";
import type { Entry } from "../entries/entry.ts";
import { formatDate } from "../model/dates.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface SourcesProps {
  readonly sources: NonNullable<Entry["data"]["sources"]>;
  readonly language: Language;
}

/** The sources of a text: title, publisher, date, and the day on which we read them. */
export function Sources({ sources, language }: SourcesProps): VNode {
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{say(language, "entry.sources")}</h2>
      <ol>
        {sources.map(({ title, publisher, address, date, accessed }, index) => (
          <li key={index}>
            {address ? <a href={address}>{title}</a> : title}
            {[
              publisher,
              date,
              accessed && say(language, "entry.accessed", { date: formatDate(accessed, language) }),
            ]
              .filter(Boolean)
              .map((fact) => `, ${fact}`)
              .join("")}
          </li>
        ))}
      </ol>
    </section>
  );
}
