import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Words } from "../components/words.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { entryAddress, formAddress, reviewAddress, translationsAddress } from "../entries/address.ts";
import { titleOf } from "../entries/facts.ts";
import { debtSentences } from "../entries/translation/words.ts";
import { type Work, workIn } from "../entries/translation/work.ts";
import { Page } from "../layouts/page.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage, LANGUAGE_IDS, type Language } from "../model/language.ts";
import { languageName, say, sayCount } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${translationsAddress(language)}index.html`,
};

/** For editors: what there is to translate into each language, their own first. */
export default function TranslationsPage({ context, item: { language } }: Data): VNode {
  const title = say(language, "translation.title");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "translation.intro")}
      addresses={eachLanguage(translationsAddress)}
      unlisted
    >
      <Breadcrumb language={language} trail={[[reviewAddress(language), say(language, "review.title")]]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="lead">{say(language, "translation.intro")}</p>
      </header>
      {[language, ...LANGUAGE_IDS.filter((each) => each !== language)].map((into) => (
        <IntoLanguage key={into} work={workIn(context.store, into)} into={into} language={language} />
      ))}
    </Page>
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
            <li key={entry.id}>
              <p class="meta">
                {collections[entry.collection].one[language]} ·{" "}
                {debtSentences(entry.collection, debts, language).join(" ")}{" "}
                <a href={formAddress(entry, language, into)}>
                  {say(language, "review.edit")}
                  <span class="hidden">
                    {" "}
                    <Words passage={titleOf(entry, language)} language={language} />
                  </span>
                </a>
              </p>
              <a href={entryAddress(entry, into)} hreflang={into}>
                <Words passage={titleOf(entry, language)} language={language} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
