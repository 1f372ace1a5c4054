import type { VNode } from "preact";
import { ThemeList } from "../components/theme-list.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { themesAddress } from "../entries/address.ts";
import { Overview } from "../layouts/overview.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => themesAddress(language));

/** All themes with their number of entries. */
export default function ThemesPage({ context, item: { language } }: PageOf<"languages">): VNode {
  return (
    <Overview
      context={context}
      language={language}
      title={say(language, "nav.themes")}
      description={say(language, "themes.intro")}
      addresses={eachLanguage(themesAddress)}
    >
      <ThemeList language={language} context={context} />
    </Overview>
  );
}
