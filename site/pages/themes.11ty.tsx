import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { ThemeList } from "../components/theme-list.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { themesAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${themesAddress(language)}index.html`,
};

/** All themes with their number of entries. */
export default function ThemesPage({ context, item: { language } }: Data): VNode {
  const title = say(language, "nav.themes");
  const intro = say(language, "themes.intro");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={intro}
      addresses={eachLanguage(themesAddress)}
    >
      <Breadcrumb language={language} trail={[]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="lead">{intro}</p>
      </header>
      <ThemeList language={language} context={context} />
    </Page>
  );
}
