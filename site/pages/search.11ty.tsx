import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { SearchPanel } from "../components/search-panel.tsx";
import { ThemeList } from "../components/theme-list.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { alphabetAddress, searchAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${searchAddress(language)}index.html`,
};

/** The search page; without JavaScript it offers the themes. */
export default function SearchPage({ context, item: { language } }: Data): VNode {
  const title = say(language, "nav.search");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "search.label")}
      addresses={eachLanguage(searchAddress)}
      scripts={[context.assets.search]}
    >
      <Breadcrumb language={language} trail={[]} />
      <h1>{title}</h1>
      <SearchPanel language={language} engine={context.assets.engine} />
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
