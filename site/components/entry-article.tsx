import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Context } from "../context.ts";
import { entryAddress, listAddress } from "../entries/address.ts";
import { documentOf } from "../entries/document.ts";
import type { Entry } from "../entries/entry.ts";
import { textLanguageOf, themesOf } from "../entries/facts.ts";
import { termLinks } from "../entries/term-links.ts";
import type { FileWords } from "../markdown/file-links.ts";
import { headingsOf, renderHtml } from "../markdown/render.ts";
import { collections, type EntryId } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { languageName, say } from "../model/strings.ts";
import { uploadFacts, uploadLacks } from "../uploads/facts.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { ContentsList } from "./contents-list.tsx";
import { EntryEnd } from "./entry-end.tsx";
import { EntryHead } from "./entry-head.tsx";
import { EntryMention } from "./entry-mention.tsx";
import { FactsTable } from "./facts-table.tsx";
import { NeighbourWords } from "./neighbour-words.tsx";
import { partsOf } from "./parts/index.ts";
import { Picture } from "./picture.tsx";
import type { Section } from "./section.tsx";
import { ThemeLinks } from "./theme-links.tsx";
import { TranslationNotice } from "./translation-notice.tsx";

interface EntryProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** The whole page of an entry, the same on the site and in the editors' preview. */
export function EntryArticle({ entry, language, context }: EntryProps): VNode {
  const written = textLanguageOf(entry, language);
  const document = documentOf(entry, language);
  const parts = partsOf(entry, language, context);
  const html = renderHtml(document, {
    entryAddress: (id) =>
      context.store.has(id as EntryId) ? entryAddress(context.store.get(id as EntryId), language) : "#",
    picture: (address, alternative) => pictureHtml(context, address, alternative),
    file: (address) => fileWords(context, address, written),
    mention: (id, words) => mentionHtml(context, id as EntryId, words, language),
    terms: termLinks(written),
  });
  const contents = [
    ...parts.before,
    ...headingsOf(document)
      .filter(({ level }) => level === 2)
      .map(({ id, text }) => ({ id, title: text })),
    ...parts.after,
  ];
  return (
    <article class={`entry entry--${entry.collection}`}>
      <Breadcrumb
        language={language}
        trail={[[listAddress(entry.collection, language), collections[entry.collection].label[language]]]}
      />
      <EntryHead entry={entry} language={language} context={context} document={document} />
      {written !== language && (
        <p class="notice">
          {say(language, "entry.fallback", { original: languageName(entry.original, language) })}
        </p>
      )}
      <NeighbourWords entry={entry} language={language} />
      <TranslationNotice entry={entry} language={language} context={context} />
      <div class="entry__columns">
        <aside class="entry__aside">
          <FactsTable entry={entry} language={language} context={context} />
          <ContentsList contents={contents} language={language} />
        </aside>
        <div
          class="entry__text"
          data-copy={say(language, "entry.copyLink")}
          data-copied={say(language, "entry.copied")}
        >
          {parts.before.map((section) => (
            <PartSection key={section.id} section={section} />
          ))}
          {/* Made by our own renderer, which lets no HTML of the text through. */}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
          {html && <div class="prose" lang={written} dangerouslySetInnerHTML={{ __html: html }} />}
          {parts.after.map((section) => (
            <PartSection key={section.id} section={section} />
          ))}
        </div>
      </div>
      <ThemeLinks themes={themesOf(entry)} language={language} />
      <EntryEnd entry={entry} language={language} context={context} />
    </article>
  );
}

function PartSection({ section }: { readonly section: Section }): VNode {
  return (
    <section aria-labelledby={section.id}>
      <h2 id={section.id}>{section.title}</h2>
      {section.content}
    </section>
  );
}

function pictureHtml(context: Context, address: string, alternative: string): string {
  const sizes = context.picture(decodeURIComponent(address));
  return sizes ? renderToString(<Picture sizes={sizes} alternative={alternative} />) : "";
}

const mentionHtml = (context: Context, id: EntryId, words: string, language: Language): string =>
  context.store.has(id)
    ? renderToString(<EntryMention entry={context.store.get(id)} words={words} language={language} />)
    : "";

function fileWords(context: Context, address: string, language: Language): FileWords | undefined {
  const upload = context.upload(address);
  if (!upload) return undefined;
  const lacks = upload.pdf?.lacks.length
    ? [say(language, "upload.missing", { lacks: uploadLacks(upload, language) }).replace(/\.$/, "")]
    : [];
  return { words: [...uploadFacts(upload, language), ...lacks].join(", "), isThere: !upload.fault };
}
