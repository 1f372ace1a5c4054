import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { DownloadLink } from "../components/download-link.tsx";
import { EntryCards } from "../components/entry-card.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { listAddress } from "../entries/address.ts";
import { isComing } from "../entries/coming.ts";
import type { Entry } from "../entries/entry.ts";
import { Page } from "../layouts/page.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage, type Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["lists"][number];
}

export const data = {
  pagination: { data: "pages.lists", size: 1, alias: "item" },
  permalink: ({ item: { collection, language } }: Data) => `${listAddress(collection, language)}index.html`,
};

/** The list of a collection; events are divided into coming and past. */
export default function ListPage({ context, item: { collection, language } }: Data): VNode {
  const { label, intro } = collections[collection];
  const entries = context.store.of(collection, language);
  return (
    <Page
      context={context}
      language={language}
      title={label[language]}
      description={intro[language]}
      addresses={eachLanguage((each) => listAddress(collection, each))}
    >
      <Breadcrumb language={language} trail={[]} />
      <header class="list__head">
        <h1>{label[language]}</h1>
        <p class="lead">{intro[language]}</p>
        <p class="meta">{sayCount(language, "list.count", entries.length)}</p>
        {collection === "methods" && (
          <DownloadLink
            download={context.download("method-cards", language)}
            language={language}
            label={say(language, "list.cards")}
          />
        )}
      </header>
      {collection === "events" ? (
        <Calendar entries={entries} language={language} context={context} />
      ) : (
        <EntryCards entries={entries} language={language} context={context} />
      )}
    </Page>
  );
}

interface CalendarProps {
  readonly entries: readonly Entry[];
  readonly language: Language;
  readonly context: Context;
}

function Calendar({ entries, language, context }: CalendarProps): VNode {
  const coming = entries.filter((entry) => isComing(entry, context.today)).reverse();
  const past = entries.filter((entry) => !isComing(entry, context.today));
  return (
    <>
      {[["list.coming", coming] as const, ["list.past", past] as const].map(
        ([title, some]) =>
          some.length > 0 && (
            <section key={title}>
              <h2>{say(language, title)}</h2>
              <EntryCards entries={some} language={language} context={context} level={3} />
            </section>
          ),
      )}
    </>
  );
}
