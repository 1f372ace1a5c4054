import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { offlineAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => offlineAddress(language));

/** What is kept on the reader's device; the service worker shows it in place of a page that it does not have. */
export default function OfflinePage({ context, item: { language } }: PageOf<"languages">): VNode {
  const title = say(language, "offline.title");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={say(language, "offline.intro")}
      addresses={eachLanguage(offlineAddress)}
      scripts={[context.assets.offline]}
      unlisted
    >
      <Breadcrumb language={language} trail={[]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="notice" id="missing" hidden>
          {say(language, "offline.missing")}
        </p>
        <p class="lead">{say(language, "offline.intro")}</p>
        <p>{say(language, "offline.toolboxIntro")}</p>
      </header>
      {/* The script fills and shows them. */}
      <section class="shelf" id="toolbox" hidden>
        <h2>{say(language, "offline.toolbox")}</h2>
        <ul class="links" />
        <p class="meta" />
      </section>
      <section class="shelf" id="read" hidden>
        <h2>{say(language, "offline.read")}</h2>
        <ul class="links" />
        <button type="button">{say(language, "offline.forget")}</button>
      </section>
      <p id="nothing">{say(language, "offline.nothing")}</p>
    </Page>
  );
}
