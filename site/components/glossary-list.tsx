import type { VNode } from "preact";
import { termAddress, termId } from "../entries/address.ts";
import { type GlossaryTerm, glossaryIn } from "../model/glossary.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface TermProps {
  readonly term: GlossaryTerm;
  readonly language: Language;
}

/** The terms in the language's alphabet: meaning, what to mistake it for, the neighbours' words. */
export function GlossaryList({ language }: Pick<TermProps, "language">): VNode {
  return (
    <dl class="glossary">
      {glossaryIn(language).map((term) => (
        <div key={term.id} id={termId(term, language)}>
          <dt>
            <dfn>{term.words[language].term}</dfn>
          </dt>
          <dd>{term.words[language].meaning}</dd>
          {term.falseFriend && (
            <dd>
              <strong>{say(language, "glossary.falseFriend")}</strong> {term.falseFriend[language]}
            </dd>
          )}
          <dd class="meta">
            <Neighbours term={term} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same idea in the other languages; each word leads to that language's glossary. */
function Neighbours({ term, language }: TermProps): VNode {
  return (
    <>
      {LANGUAGES.filter(({ id }) => id !== language).map(({ id, bcp47, name }, index) => (
        <>
          {index > 0 && " · "}
          <span lang={bcp47}>
            {name}:{" "}
            <a href={termAddress(term, id)} hreflang={bcp47}>
              {term.words[id].term}
            </a>
          </span>
        </>
      ))}
    </>
  );
}
