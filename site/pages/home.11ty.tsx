import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { EntryCards } from "../components/entry-card.tsx";
import { ThemeList } from "../components/theme-list.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { homeAddress, listAddress, themesAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { Page } from "../layouts/page.tsx";
import type { CollectionName } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { type StringKey, say } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${homeAddress(language)}index.html`,
};

const SHELVES: readonly { readonly title: StringKey; readonly collection: CollectionName }[] = [
  { title: "home.stories", collection: "portraits" },
  { title: "home.projects", collection: "applications" },
  { title: "home.methods", collection: "methods" },
  { title: "home.latest", collection: "news" },
];

/** The front page of a language: what the site is, a shelf of each kind, the themes. */
export default function HomePage({ context, item: { language } }: Data): VNode {
  // What can be read in the reader's own language comes first.
  const readable = (entries: readonly Entry[]) => [
    ...entries.filter((entry) => entry.languages.includes(language)),
    ...entries.filter((entry) => !entry.languages.includes(language)),
  ];
  return (
    <Page
      context={context}
      language={language}
      title={siteFacts.name}
      description={say(language, "site.intro")}
      addresses={eachLanguage(homeAddress)}
    >
      <header class="hero">
        <h1>{say(language, "site.tagline")}</h1>
        <p class="lead">{say(language, "site.intro")}</p>
      </header>
      {SHELVES.map(({ title, collection }) => {
        const entries = readable(context.store.of(collection, language)).slice(0, 3);
        return (
          entries.length > 0 && (
            <section class="shelf" key={collection}>
              <h2>{say(language, title)}</h2>
              <EntryCards entries={entries} language={language} context={context} level={3} />
              <p>
                <a href={listAddress(collection, language)}>{say(language, "home.all")}</a>
              </p>
            </section>
          )
        );
      })}
      <section class="shelf">
        <h2>
          <a href={themesAddress(language)}>{say(language, "home.themes")}</a>
        </h2>
        <ThemeList language={language} context={context} />
      </section>
    </Page>
  );
}
