import type { VNode } from "preact";
import { EntryArticle } from "../components/entry-article.tsx";
import type { Context } from "../context.ts";
import type { Pages } from "../eleventy/pages.ts";
import { entryAddress } from "../entries/address.ts";
import { citationMetadata } from "../entries/citation.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";

interface Data {
  readonly context: Context;
  readonly item: Pages["entries"][number];
}

export const data = {
  pagination: { data: "pages.entries", size: 1, alias: "item" },
  permalink: ({ item: { entry, language } }: Data) => `${entryAddress(entry, language)}index.html`,
};

/** The page of an entry, in each language; the text stands in the original where it is not translated. */
export default function EntryPage({ context, item: { entry, language } }: Data): VNode {
  const written = textLanguageOf(entry, language);
  return (
    <Page
      context={context}
      language={language}
      title={titleOf(entry, language).text}
      description={summaryOf(entry, language).text}
      addresses={eachLanguage((each) => entryAddress(entry, each))}
      written={entry.languages}
      canonical={entryAddress(entry, written)}
      scripts={[context.assets.entry]}
      metadata={citationMetadata(entry, language, context.download(entry, language)?.address)}
    >
      <EntryArticle entry={entry} language={language} context={context} />
    </Page>
  );
}
