import type { VNode } from "preact";
import type { Entry } from "../entries/entry.ts";
import { sourcesOf } from "../entries/sources.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { Words } from "./words.tsx";

interface SourcesProps {
  readonly entry: Entry;
  readonly language: Language;
}

/** The sources of a text: title, publisher, date, and the day on which we read them; nothing where it has none. */
export function Sources({ entry, language }: SourcesProps): VNode | null {
  const sources = sourcesOf(entry, language);
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{say(language, "entry.sources")}</h2>
      <ol>
        {sources.map(({ title, address, facts }, index) => {
          const words = <Words passage={title} language={language} />;
          return (
            <li key={index}>
              {address ? <a href={address}>{words}</a> : words}
              {facts.map((fact) => (
                <>
                  , <Words passage={fact} language={language} />
                </>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
