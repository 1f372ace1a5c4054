import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { SearchPanel } from "../components/search-panel.tsx";
import { ThemeList } from "../components/theme-list.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { alphabetAddress, searchAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => searchAddress(language));

/** The search page; without JavaScript it offers the themes. */
export default function SearchPage({ context, item: { language } }: PageOf<"languages">): VNode {
  const title = say(language, "nav.search");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "search.label")}
      addresses={eachLanguage(searchAddress)}
      early={context.assets.search}
    >
      <Breadcrumb language={language} trail={[]} />
      <h1>{title}</h1>
      <SearchPanel
        language={language}
        engine={context.assets.engine}
        documents={context.store.entries.length}
      />
      <section class="shelf">
        <h2>{say(language, "home.themes")}</h2>
        <ThemeList language={language} context={context} />
        <p>
          <a href={alphabetAddress(language)}>{say(language, "alphabet.title")}</a>
        </p>
      </section>
    </Page>
  );
}
