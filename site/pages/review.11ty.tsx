import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { Words } from "../components/words.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { entryAddress, formAddress, reviewAddress, translationsAddress } from "../entries/address.ts";
import { titleOf } from "../entries/facts.ts";
import { entriesDue, nextReview } from "../entries/freshness.ts";
import { Page } from "../layouts/page.tsx";
import { collections } from "../model/collections/index.ts";
import { formatDate } from "../model/dates.ts";
import { eachLanguage, type Language } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${reviewAddress(language)}index.html`,
};

/** For editors: the entries whose facts someone should check again. */
export default function ReviewPage({ context, item: { language } }: Data): VNode {
  const title = say(language, "review.title");
  const next = nextReview(context.store);
  const due = entriesDue(context.store, context.today);
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "review.intro")}
      addresses={eachLanguage(reviewAddress)}
      unlisted
    >
      <Breadcrumb language={language} trail={[]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="lead">{say(language, "review.intro")}</p>
        <p>
          <a href={translationsAddress(language)}>{say(language, "translation.due")}</a>
        </p>
      </header>
      {due.length > 0 ? (
        <DueList due={due} language={language} />
      ) : (
        next && <p>{say(language, "review.none", { date: formatDate(next, language) })}</p>
      )}
    </Page>
  );
}

function DueList({
  due,
  language,
}: {
  readonly due: ReturnType<typeof entriesDue>;
  readonly language: Language;
}): VNode {
  return (
    <ul class="headlines">
      {due.map((entry) => (
        <li key={entry.id}>
          <p class="meta">
            {collections[entry.collection].one[language]} ·{" "}
            {entry.data.verified
              ? say(language, "entry.verified", { date: formatDate(entry.data.verified, language) })
              : say(language, "review.never")}{" "}
            ·{" "}
            <a href={formAddress(entry, language)}>
              {say(language, "review.edit")}
              <span class="hidden">
                {" "}
                <Words passage={titleOf(entry, language)} language={language} />
              </span>
            </a>
          </p>
          <a href={entryAddress(entry, language)}>
            <Words passage={titleOf(entry, language)} language={language} />
          </a>
        </li>
      ))}
    </ul>
  );
}
