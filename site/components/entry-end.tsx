import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import { type Entry, isOf } from "../entries/entry.ts";
import { titleOf } from "../entries/facts.ts";
import { COLLECTION_NAMES, collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import { Citation } from "./citation.tsx";
import { History } from "./history.tsx";
import { Sources } from "./sources.tsx";
import { Words } from "./words.tsx";

interface EndProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** The end of an entry: what belongs together with it, readers' responses, sources, licence. */
export function EntryEnd({ entry, language, context }: EndProps): VNode {
  const { licence } = entry.data;
  return (
    <footer class="entry__end">
      <Related entry={entry} language={language} context={context} />
      <Sources entry={entry} language={language} />
      <Citation entry={entry} language={language} />
      <History entry={entry} language={language} context={context} />
      {licence && (
        <p class="meta">
          {say(language, "entry.licence", { licence: termName("licence", licence, language) })}
        </p>
      )}
    </footer>
  );
}

/** Entries that name this one or are named by it, collection by collection. */
function Related({ entry, language, context }: EndProps): VNode | null {
  const responses = context.store.entries.filter(
    (each) => isOf(each, "responses") && each.data.entry === entry.id,
  );
  const related = [...context.store.related(entry), ...responses];
  if (related.length === 0) return null;
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">{say(language, "entry.related")}</h2>
      <div class="related__groups">
        {COLLECTION_NAMES.map((name) => {
          const entries = related.filter((each) => each.collection === name);
          return (
            entries.length > 0 && (
              <div key={name}>
                <h3>{collections[name].label[language]}</h3>
                <ul>
                  {entries.map((each) => (
                    <li key={each.id}>
                      <a href={entryAddress(each, language)}>
                        <Words passage={titleOf(each, language)} language={language} />
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
