import type { VNode } from "preact";
import { GlossaryList } from "../components/glossary-list.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { glossaryAddress } from "../entries/address.ts";
import { Overview } from "../layouts/overview.tsx";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => glossaryAddress(language));

/** The field's words, with what the neighbours call the same thing. */
export default function GlossaryPage({ context, item: { language } }: PageOf<"languages">): VNode {
  return (
    <Overview
      context={context}
      language={language}
      title={say(language, "glossary.title")}
      description={say(language, "glossary.intro")}
      addresses={eachLanguage(glossaryAddress)}
    >
      <GlossaryList language={language} />
    </Overview>
  );
}
