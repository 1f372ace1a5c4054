import type { VNode } from "preact";
import { Task } from "../components/task.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { reviewAddress, translationsAddress } from "../entries/address.ts";
import { debtSentences } from "../entries/translation/words.ts";
import { type Work, workIn } from "../entries/translation/work.ts";
import { Overview } from "../layouts/overview.tsx";
import { eachLanguage, LANGUAGE_IDS, type Language } from "../model/language.ts";
import { languageName, say, sayCount } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => translationsAddress(language));

/** For editors: what there is to translate into each language, their own first. */
export default function TranslationsPage({ context, item: { language } }: PageOf<"languages">): VNode {
  const title = say(language, "translation.title");
  return (
    <Overview
      context={context}
      language={language}
      title={title}
      description={say(language, "translation.intro")}
      addresses={eachLanguage(translationsAddress)}
      unlisted
      trail={[[reviewAddress(language), say(language, "review.title")]]}
    >
      {[language, ...LANGUAGE_IDS.filter((each) => each !== language)].map((into) => (
        <IntoLanguage key={into} work={workIn(context.store, into)} into={into} language={language} />
      ))}
    </Overview>
  );
}

interface IntoProps {
  readonly work: readonly Work[];
  readonly into: Language;
  readonly language: Language;
}

function IntoLanguage({ work, into, language }: IntoProps): VNode {
  const name = languageName(into, language);
  return (
    <section aria-labelledby={into}>
      <h2 id={into}>{say(language, "translation.into", { language: name })}</h2>
      <p class="meta">
        {work.length > 0
          ? sayCount(language, "list.count", work.length)
          : say(language, "translation.none", { language: name })}
      </p>
      {work.length > 0 && (
        <ul class="headlines">
          {work.map(({ entry, debts }) => (
            <Task entry={entry} language={language} into={into} key={entry.id}>
              {debtSentences(entry.collection, debts, language).join(" ")}
            </Task>
          ))}
        </ul>
      )}
    </section>
  );
}
