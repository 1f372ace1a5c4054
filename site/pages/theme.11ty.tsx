import type { VNode } from "preact";
import { Breadcrumb, type Trail } from "../components/breadcrumb.tsx";
import { DownloadLink } from "../components/download-link.tsx";
import { EntryGroups } from "../components/entry-groups.tsx";
import { PartNav, partTitle } from "../components/part-nav.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { themeAddress, themesAddress } from "../entries/address.ts";
import { byCollection } from "../entries/groups.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { themeName } from "../model/vocabulary.ts";

export const data = onePageEach("themes", ({ theme, part, language }) =>
  themeAddress(theme, language, part.number),
);

/** Everything about a theme, or one page of it, collection by collection. */
export default function ThemePage({ context, item: { theme, part, language } }: PageOf<"themes">): VNode {
  const name = themeName(theme, language);
  const title = partTitle(name, part, language);
  const entries = context.store.withTheme(theme, language);
  const addressOf = (number: number) => themeAddress(theme, language, number);
  const trail: Trail = [
    [themesAddress(language), say(language, "nav.themes")],
    ...(part.number > 1 ? [[themeAddress(theme, language), name] as const] : []),
  ];
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={`${name}. ${say(language, "themes.intro")}`}
      addresses={eachLanguage((each) => themeAddress(theme, each, part.number))}
    >
      <Breadcrumb language={language} trail={trail} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="meta">{sayCount(language, "list.count", entries.length)}</p>
        <DownloadLink
          download={context.download(`themes/${theme}`, language, "book")}
          language={language}
          label={say(language, "themes.book")}
        />
      </header>
      <EntryGroups
        groups={byCollection(entries, language)}
        part={part}
        addressOf={addressOf}
        language={language}
        context={context}
      />
      <PartNav part={part} language={language} addressOf={addressOf} />
    </Page>
  );
}
