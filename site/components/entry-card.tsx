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

interface CardProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
  /** Whether the card says what kind of entry it is: not needed in a collection's own list. */
  readonly kind?: boolean;
  /** Level of the title's heading. */
  readonly level?: 2 | 3;
  /** Whether the summary is left out: a long list is skimmed. */
  readonly brief?: boolean;
}

/** An entry in a list: picture, what one asks first, title, summary. */
export function EntryCard({ entry, language, context, kind, level = 2, brief }: CardProps): VNode {
  const Heading = `h${level}` as const;
  const sizes = entry.data.cover && context.picture(entry.data.cover.image);
  const meta = [...(kind ? [collections[entry.collection].one[language]] : []), ...metaOf(entry, language)];
  return (
    <article class="card">
      {sizes && (
        <Picture
          sizes={sizes}
          alternative=""
          width="(min-width: 48rem) 20rem, 100vw"
          focus={entry.data.cover?.focus}
        />
      )}
      <DrawnCover entry={entry} />
      <Heading class="card__title">
        <a href={entryAddress(entry, language)}>
          <Words passage={titleOf(entry, language)} language={language} />
        </a>
      </Heading>
      {meta.length > 0 && (
        <p class="card__meta">
          <Dotted parts={meta} />
        </p>
      )}
      {!brief && (
        <p>
          <Words passage={summaryOf(entry, language)} language={language} />
        </p>
      )}
    </article>
  );
}

export interface CardsProps extends Omit<CardProps, "entry"> {
  readonly entries: readonly Entry[];
  /** What styles and scripts can know of each card. */
  readonly marks?: (entry: Entry) => Readonly<Record<`data-${string}`, string>>;
}

/** Entries as cards; nothing where there are none. */
export function EntryCards({ entries, marks, ...rest }: CardsProps): VNode | null {
  if (entries.length === 0) return null;
  return (
    <ul class="cards">
      {entries.map((entry) => (
        <li key={entry.id} {...marks?.(entry)}>
          <EntryCard entry={entry} {...rest} />
        </li>
      ))}
    </ul>
  );
}
