import type { DownloadKind, DownloadSubject } from "../context.ts";
import type { Store } from "../entries/store.ts";
import { collectionOf } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { THEMES } from "../model/vocabulary.ts";
import { type Source, sourceOf } from "./document.ts";
import { dossierOf, projectUploads } from "./dossier.ts";
import { type Draft, entryBook, themeBook } from "./epub/books.ts";
import { methodCards } from "./method-cards.ts";

/** A document to print. */
export interface Job {
  readonly subject: DownloadSubject;
  readonly language: Language;
  readonly kind: DownloadKind;
  /** What editors call it: `methods/aktionslaering (da)`. */
  readonly name: string;
  readonly source: Source;
  /** Whether its words stand in no other document before: then what they lack has not been said yet. */
  readonly isFirst: boolean;
  /** Uploads that belong to it: an archive is to hold all of them. */
  readonly uploads: readonly string[];
}

/** A book to bind. */
export interface BookJob {
  readonly subject: DownloadSubject;
  readonly language: Language;
  readonly draft: Draft;
}

interface Content {
  readonly store: Store;
  readonly siteAddress: string;
}

/** Every printed document of the site, one after another, so that only one source is held at a time. */
export function* jobsOf(content: Content): Generator<Job> {
  for (const entry of content.store.entries) {
    if (!collectionOf(entry.collection).download) continue;
    for (const language of entry.languages) {
      const edition = { entry, language, ...content };
      yield job(entry, language, "document", sourceOf(edition));
      const dossier = dossierOf(edition);
      if (dossier) yield { ...job(entry, language, "dossier", dossier), uploads: projectUploads(edition) };
    }
  }
  for (const language of LANGUAGE_IDS) {
    const source = methodCards({ language, ...content });
    if (source) yield job("method-cards", language, "document", source);
  }
}

/** Every book of the site: one of each report, one of each theme with several stories. */
export function* booksOf(content: Content): Generator<BookJob> {
  for (const entry of content.store.of("reports", "en")) {
    for (const language of entry.languages)
      yield { subject: entry, language, draft: entryBook({ entry, language, ...content }) };
  }
  for (const { id } of THEMES) {
    for (const language of LANGUAGE_IDS) {
      const draft = themeBook(id, { language, ...content });
      if (draft) yield { subject: `themes/${id}`, language, draft };
    }
  }
}

const job = (subject: DownloadSubject, language: Language, kind: DownloadKind, source: Source): Job => ({
  subject,
  language,
  kind,
  name: `${typeof subject === "string" ? subject : subject.id} (${language})`,
  source,
  uploads: [],
  isFirst: typeof subject !== "string" && kind === "document",
});
