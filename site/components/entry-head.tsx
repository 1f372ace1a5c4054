import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { dataOf, dateOf, summaryOf, titleOf } from "../entries/facts.ts";
import { minutesToRead } from "../entries/reading-time.ts";
import type { Document } from "../markdown/parser.ts";
import { collections } from "../model/collections/index.ts";
import { formatDate } from "../model/dates.ts";
import { LANGUAGES, type Language } from "../model/language.ts";
import { say, sayCount } from "../model/strings.ts";
import { DownloadLink } from "./download-link.tsx";
import { DrawnCover } from "./drawn-cover.tsx";
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
  const meta = [
    date && formatDate(date, language),
    sayCount(language, "entry.reading", minutesToRead(document)),
    entry.data.credits && say(language, "entry.by", { names: entry.data.credits.join(", ") }),
    translator && say(language, "entry.translated", { name: translator }),
    entry.data.verified &&
      say(language, "entry.verified", { date: formatDate(entry.data.verified, language) }),
  ].filter(Boolean);
  return (
    <header class="entry__head">
      <p class="eyebrow">{collections[entry.collection].one[language]}</p>
      <h1>
        <Words passage={titleOf(entry, language)} language={language} />
      </h1>
      <p class="lead">
        <Words passage={summaryOf(entry, language)} language={language} />
      </p>
      <p class="meta">{meta.join(" · ")}</p>
      <FullTextLanguages entry={entry} language={language} />
      <DownloadLink download={context.download(entry, language)} language={language} />
      <Cover entry={entry} language={language} context={context} />
      <DrawnCover entry={entry} early />
    </header>
  );
}

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
  const alternative = entry.texts[language]?.coverAlt ?? entry.data.coverAlt ?? "";
  return (
    <figure class="cover">
      <Picture
        sizes={sizes}
        alternative={cover.decorative ? "" : alternative}
        width="(min-width: 72rem) 70rem, 100vw"
        early
      />
      {cover.credit && <figcaption>{cover.credit}</figcaption>}
    </figure>
  );
}
