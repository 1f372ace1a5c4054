import { renderToString } from "preact-render-to-string";
import { NO_ASSETS } from "../../assets/names.ts";
import { FactsTable } from "../../components/facts-table.tsx";
import { partsOf } from "../../components/parts/index.ts";
import type { Section } from "../../components/section.tsx";
import { Sources } from "../../components/sources.tsx";
import { Words } from "../../components/words.tsx";
import type { Context } from "../../context.ts";
import { documentOf } from "../../entries/document.ts";
import { summaryOf, titleOf } from "../../entries/facts.ts";
import { headingsOf, renderHtml } from "../../markdown/render.ts";
import { collectionOf, type EntryId } from "../../model/collections/index.ts";
import { formatDate } from "../../model/dates.ts";
import { say } from "../../model/strings.ts";
import { termName } from "../../model/vocabulary.ts";
import { absolute, type Edition, pageOf } from "../edition.ts";
import { versionOf } from "../version.ts";
import { escapeXml, toXhtml } from "./xhtml.ts";

/** An entry as a chapter of a book. */
export interface Chapter {
  readonly title: string;
  /** What stands inside the page's `body`, as XHTML. */
  readonly content: string;
  /** Its headings of the second level. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Writes a chapter; `picture` gives an upload's path in the book. */
export function chapterOf(edition: Edition, picture: (address: string) => string): Chapter {
  const { entry, language } = edition;
  const document = documentOf(entry, language);
  const { before, after } = partsOf(entry, language, contextOf(edition));
  const html = renderHtml(document, {
    entryAddress: (id) =>
      edition.store.has(id as EntryId) ? pageOf(edition, edition.store.get(id as EntryId)) : "#",
    picture: (address, alternative) =>
      `<img src="${escapeXml(picture(address))}" alt="${escapeXml(alternative)}"/>`,
    terms: [],
  });
  const { cover, coverAlt } = { ...entry.data, ...entry.texts[language] };
  const content = (
    <section>
      <p class="kind">{collectionOf(entry.collection).one[language]}</p>
      <h1>
        <Words passage={titleOf(entry, language)} language={language} />
      </h1>
      <p class="lead">
        <Words passage={summaryOf(entry, language)} language={language} />
      </p>
      {cover && <img src={picture(cover.image)} alt={cover.decorative ? "" : (coverAlt ?? "")} />}
      {before.map(writeSection)}
      {/* Made by our own renderer, which lets no HTML of the text through. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
      <div dangerouslySetInnerHTML={{ __html: html }} />
      {after.map(writeSection)}
      <FactsTable entry={entry} language={language} context={contextOf(edition)} />
      <Sources entry={entry} language={language} />
      <About edition={edition} />
    </section>
  );
  return {
    title: titleOf(entry, language).text,
    content: toXhtml(renderToString(content), (href) => absolute(edition, href)),
    sections: [
      ...before,
      ...headingsOf(document)
        .filter(({ level }) => level === 2)
        .map(({ id, text }) => ({ id, title: text })),
      ...after,
    ].map(({ id, title }) => ({ id, title })),
  };
}

const writeSection = ({ id, title, content }: Section) => (
  <section key={id} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {content}
  </section>
);

/** Which edition this is, under which licence, and where a newer one would be. */
function About({ edition }: { readonly edition: Edition }) {
  const { entry, language } = edition;
  const version = versionOf(entry);
  const { licence, credits } = entry.data;
  return (
    <section>
      <h2>{say(language, "pdf.about")}</h2>
      {credits && <p>{say(language, "entry.by", { names: credits.join(", ") })}</p>}
      {licence && (
        <p>{say(language, "entry.licence", { licence: termName("licence", licence, language) })}</p>
      )}
      {version && <p>{say(language, "pdf.version", { date: formatDate(version, language) })}</p>}
      <p>
        {say(language, "pdf.latest")} <a href={pageOf(edition, entry)}>{pageOf(edition, entry)}</a>
      </p>
    </section>
  );
}

/** A book has no pictures in several sizes and no downloads beside it. */
const contextOf = ({ store, upload }: Edition): Context => ({
  store,
  picture: () => undefined,
  download: () => undefined,
  history: () => undefined,
  upload,
  assets: NO_ASSETS,
  today: "",
});
