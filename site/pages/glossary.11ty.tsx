import type { VNode } from "preact";
import { Breadcrumb } from "../components/breadcrumb.tsx";
import { GlossaryList } from "../components/glossary-list.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { glossaryAddress } from "../entries/address.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["home"][number];
}

export const data = {
  pagination: { data: "pages.home", size: 1, alias: "item" },
  permalink: ({ item: { language } }: Data) => `${glossaryAddress(language)}index.html`,
};

/** The field's words, with what the neighbours call the same thing. */
export default function GlossaryPage({ context, item: { language } }: Data): VNode {
  const title = say(language, "glossary.title");
  const intro = say(language, "glossary.intro");
  return (
    <Page
      context={context}
      language={language}
      title={title}
      description={intro}
      addresses={eachLanguage(glossaryAddress)}
    >
      <Breadcrumb language={language} trail={[]} />
      <header class="list__head">
        <h1>{title}</h1>
        <p class="lead">{intro}</p>
      </header>
      <GlossaryList language={language} />
    </Page>
  );
}
