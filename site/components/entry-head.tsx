import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress, runSheetAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { dataOf, dateOf, summaryOf, titleOf } from "../entries/facts.ts";
import { isStale } from "../entries/freshness.ts";
import { minutesToRead } from "../entries/reading-time.ts";
import { creditLine } from "../markdown/captions.ts";
import type { Document } from "../markdown/parser.ts";
import { collections } from "../model/collections/index.ts";
import { formatDate } from "../model/dates.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { Dotted } from "./dotted.tsx";
import { Downloads } from "./downloads.tsx";
import { DrawnCover } from "./drawn-cover.tsx";
import { metaOf } from "./entry-meta.ts";
import { ListenButton } from "./listen-button.tsx";
import { Picture } from "./picture.tsx";
import { Words } from "./words.tsx";

interface HeadProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
  readonly document: Document;
}

/** The head of an entry: kind, title, summary, what one needs to know before reading, picture. */
export function EntryHead({ entry, language, context, document }: HeadProps): VNode {
  const date = dateOf(entry);
  const { translator } = dataOf(entry, language);
  const { verified, publishFrom } = entry.data;
  const meta = [
    date && formatDate(date, language),
    sayCount(language, "entry.reading", minutesToRead(document)),
    entry.data.credits && say(language, "entry.by", { names: entry.data.credits.join(", ") }),
    translator && say(language, "entry.translated", { name: translator }),
    verified && say(language, "entry.verified", { date: formatDate(verified, language) }),
  ].filter((part): part is string => Boolean(part));
  return (
    <header class="entry__head">
      <div class="entry__intro">
        <p class="eyebrow">
          <Dotted parts={[collections[entry.collection].one[language], ...needsOf(entry, language)]} />
        </p>
        <h1>
          <Words passage={titleOf(entry, language)} language={language} />
        </h1>
        <p class="lead">
          <Words passage={summaryOf(entry, language)} language={language} />
        </p>
        <p class="meta">
          <Dotted parts={meta} />
        </p>
        <FullTextLanguages entry={entry} language={language} />
        {publishFrom && publishFrom > context.today && (
          <p class="notice">{say(language, "entry.appears", { date: formatDate(publishFrom, language) })}</p>
        )}
        {isStale(entry, context.today) && verified && (
          <p class="notice">{say(language, "entry.stale", { date: formatDate(verified, language) })}</p>
        )}
        <div class="entry__actions">
          <Downloads entry={entry} language={language} context={context} />
          {entry.collection === "methods" && (
            <p>
              <a href={runSheetAddress(language, entry.slug)}>{say(language, "sheet.use")}</a>
            </p>
          )}
          <ListenButton language={language} />
        </div>
      </div>
      <Cover entry={entry} language={language} context={context} />
      <DrawnCover entry={entry} early />
    </header>
  );
}

/** What one asks of a method before reading it: time, group, difficulty. */
const needsOf = (entry: Entry, language: Language): readonly string[] =>
  entry.collection === "methods" ? metaOf(entry, language) : [];

function FullTextLanguages({ entry, language }: Pick<HeadProps, "entry" | "language">): VNode {
  return (
    <p class="meta">
      {say(language, "entry.fullText")}{" "}
      {LANGUAGES.filter(({ id }) => entry.languages.includes(id)).map(({ id, name }, index) => (
        <>
          {index > 0 && ", "}
          <a href={entryAddress(entry, id)} lang={id} hreflang={id}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}

function Cover({ entry, language, context }: Omit<HeadProps, "document">): VNode | null {
  const { cover } = entry.data;
  const sizes = cover && context.picture(cover.image);
  if (!cover || !sizes) return null;
  const credit = creditLine(cover, language);
  const alternative = entry.texts[language]?.coverAlt ?? entry.data.coverAlt ?? "";
  return (
    <figure class="cover">
      <Picture
        sizes={sizes}
        alternative={cover.decorative ? "" : alternative}
        width="(min-width: 72rem) 70rem, 100vw"
        focus={cover.focus}
        early
      />
      {credit && <figcaption>{credit}</figcaption>}
    </figure>
  );
}
