import type { DownloadSubject } from "../context.ts";
import type { Store } from "../entries/store.ts";
import { collectionOf } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { addressOf } from "./address.ts";
import { type Source, sourceOf } from "./document.ts";
import { methodCards } from "./method-cards.ts";

/** A document to print. */
export interface Job {
  readonly address: string;
  readonly language: Language;
  /** What editors call it: `methods/aktionslaering (da)`. */
  readonly name: string;
  readonly source: Source;
  /** Whether its words stand in no other document before: then what they lack has not been said yet. */
  readonly isFirst: boolean;
}

interface Content {
  readonly store: Store;
  readonly siteAddress: string;
}

/** Every document of the site, one after another, so that only one source is held at a time. */
export function* jobsOf(content: Content): Generator<Job> {
  for (const entry of content.store.entries) {
    if (!collectionOf(entry.collection).download) continue;
    for (const language of entry.languages)
      yield job(entry, language, sourceOf({ entry, language, ...content }));
  }
  for (const language of LANGUAGE_IDS) {
    const source = methodCards({ language, ...content });
    if (source) yield job("method-cards", language, source);
  }
}

const job = (subject: DownloadSubject, language: Language, source: Source): Job => ({
  address: addressOf(subject, language, "document"),
  language,
  name: `${typeof subject === "string" ? subject : subject.id} (${language})`,
  source,
  isFirst: typeof subject !== "string",
});
