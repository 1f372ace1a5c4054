import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { EntryCards } from "../components/entry-card.tsx";
import { Headlines } from "../components/headlines.tsx";
import { LeadStory } from "../components/lead-story.tsx";
import { Promises } from "../components/promises.tsx";
import { Shelf } from "../components/shelf.tsx";
import { ThemeList } from "../components/theme-list.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { homeAddress, listAddress, themesAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { reportsOn } from "../entries/outcomes.ts";
import { ofTheWeek } from "../entries/weekly.ts";
import { Page } from "../layouts/page.tsx";
import type { CollectionName } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => homeAddress(language));

/** The front page of a language: a story, a method of the week, what is new, promises and results, themes. */
export default function HomePage({ context, item: { language } }: PageOf<"languages">): VNode {
  // What can be read in the reader's own language comes first.
  const readable = (collection: CollectionName): readonly Entry[] => {
    const entries = context.store.of(collection, language);
    const isOwn = (entry: Entry) => entry.languages.includes(language);
    return [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
  };
  const [lead, ...stories] = readable("portraits");
  const method = ofTheWeek(context.store.of("methods", language), context.today);
  const news = context.store.of("news", language).slice(0, 5);
  // A promise whose result is told says most.
  const isTold = (entry: Entry) => reportsOn(entry, context.store).length > 0;
  const promises = readable("applications");
  const projects = [...promises.filter(isTold), ...promises.filter((entry) => !isTold(entry))].slice(0, 4);
  const show = { language, context };
  return (
    <Page
      {...show}
      title={siteFacts.name}
      description={say(language, "site.intro")}
      addresses={eachLanguage(homeAddress)}
    >
      <header class="hero">
        <h1>{say(language, "site.tagline")}</h1>
        <p class="lead">{say(language, "site.intro")}</p>
      </header>
      {lead && <LeadStory entry={lead} {...show} />}
      <div class="pair">
        {method && (
          <Shelf
            title={say(language, "home.week")}
            more={listAddress("methods", language)}
            language={language}
          >
            <EntryCards entries={[method]} {...show} level={3} />
          </Shelf>
        )}
        {news.length > 0 && (
          <Shelf
            title={say(language, "home.latest")}
            more={listAddress("news", language)}
            language={language}
          >
            <Headlines entries={news} language={language} />
          </Shelf>
        )}
      </div>
      {projects.length > 0 && (
        <Shelf
          title={say(language, "home.projects")}
          more={listAddress("applications", language)}
          language={language}
        >
          <Promises projects={projects} {...show} />
        </Shelf>
      )}
      {stories.length > 0 && (
        <Shelf
          title={say(language, "home.stories")}
          more={listAddress("portraits", language)}
          language={language}
        >
          <EntryCards entries={stories.slice(0, 3)} {...show} level={3} />
        </Shelf>
      )}
      <Shelf title={say(language, "home.themes")} more={themesAddress(language)} language={language}>
        <ThemeList {...show} />
      </Shelf>
    </Page>
  );
}
