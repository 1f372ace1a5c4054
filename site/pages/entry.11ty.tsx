import type { VNode } from "preact";
import { EntryArticle } from "../components/entry-article.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { entryAddress } from "../entries/address.ts";
import { citationMetadata } from "../entries/citation.ts";
import { summaryOf, textLanguageOf, titleOf } from "../entries/facts.ts";
import { Page } from "../layouts/page.tsx";
import { eachLanguage } from "../model/language.ts";

export const data = onePageEach("entries", ({ entry, language }) => entryAddress(entry, language));

/** The page of an entry, in each language; the text stands in the original where it is not translated. */
export default function EntryPage({ context, item: { entry, language } }: PageOf<"entries">): VNode {
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
