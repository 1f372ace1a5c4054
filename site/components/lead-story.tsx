import type { VNode } from "preact";
import type { Context } from "../context.ts";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { summaryOf, titleOf } from "../entries/facts.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { Dotted } from "./dotted.tsx";
import { DrawnCover } from "./drawn-cover.tsx";
import { metaOf } from "./entry-meta.ts";
import { Picture } from "./picture.tsx";
import { Words } from "./words.tsx";

interface StoryProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
  /** What stands above the title; the kind of entry, unless told. */
  readonly kicker?: string;
  /** Level of the title's heading. */
  readonly level?: 2 | 3;
}

/** An entry that the page is built around: a large cover beside title, summary and facts. */
export function LeadStory({ entry, language, context, kicker, level = 2 }: StoryProps): VNode {
  const Heading = `h${level}` as const;
  const sizes = entry.data.cover && context.picture(entry.data.cover.image);
  const meta = metaOf(entry, language);
  return (
    <article class="story">
      {sizes && (
        <Picture
          sizes={sizes}
          alternative=""
          width="(min-width: 60rem) 40rem, 100vw"
          focus={entry.data.cover?.focus}
          early
        />
      )}
      <DrawnCover entry={entry} early />
      <div class="story__words">
        <p class="eyebrow">{kicker ?? collections[entry.collection].one[language]}</p>
        <Heading class="story__title">
          <a href={entryAddress(entry, language)}>
            <Words passage={titleOf(entry, language)} language={language} />
          </a>
        </Heading>
        <p>
          <Words passage={summaryOf(entry, language)} language={language} />
        </p>
        {meta.length > 0 && (
          <p class="meta">
            <Dotted parts={meta} />
          </p>
        )}
      </div>
    </article>
  );
}
