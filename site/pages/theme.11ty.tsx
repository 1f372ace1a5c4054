import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { DownloadLink } from "../components/download-link.tsx";
import { EntryCards } from "../components/entry-card.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { themeAddress, themesAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { COLLECTION_NAMES, collections } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { themeName } from "../model/vocabulary.ts";

export const data = onePageEach("themes", ({ theme, language }) => themeAddress(theme, language));

/** Everything about a theme, collection by collection. */
export default function ThemePage({ context, item: { theme, language } }: PageOf<"themes">): VNode {
  const title = themeName(theme, language);
  const entries = context.store.withTheme(theme, language);
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={`${title}. ${say(language, "themes.intro")}`}
      addresses={eachLanguage((each) => themeAddress(theme, each))}
    >
      <Breadcrumb language={language} trail={[[themesAddress(language), say(language, "nav.themes")]]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="meta">{sayCount(language, "list.count", entries.length)}</p>
        <DownloadLink
          download={context.download(`themes/${theme}`, language, "book")}
          language={language}
          label={say(language, "themes.book")}
        />
      </header>
      {COLLECTION_NAMES.map((name) => {
        const some = entries.filter((entry) => entry.collection === name);
        return (
          some.length > 0 && (
            <section class="shelf" key={name}>
              <h2>{collections[name].label[language]}</h2>
              <EntryCards entries={some} language={language} context={context} level={3} />
            </section>
          )
        );
      })}
    </Page>
  );
}
