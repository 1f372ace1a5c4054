import type { DownloadKind, DownloadSubject } from "../context.ts";
import { isOf } from "../entries/entry.ts";
import { collectionOf } from "../model/collections/index.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { THEMES } from "../model/vocabulary.ts";
import { type Source, sourceOf } from "./document.ts";
import { dossierOf, projectUploads } from "./dossier.ts";
import type { Edition } from "./edition.ts";
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

type Content = Omit<Edition, "entry" | "language">;

/**
 * Everything that the site offers, one after another, so that only few sources are held at a time: an entry's
 * document, then its other forms, which are made from the same parse.
 */
export function* jobsOf(content: Content): Generator<Job | BookJob> {
  for (const entry of content.store.entries) {
    if (!collectionOf(entry.collection).download) continue;
    for (const language of entry.languages) yield* editionJobs({ entry, language, ...content });
  }
  for (const language of LANGUAGE_IDS) {
    const source = methodCards({ language, ...content });
    if (source) yield job("method-cards", language, "document", source);
    for (const { id } of THEMES) {
      const draft = themeBook(id, { language, ...content });
      if (draft) yield { subject: `themes/${id}`, language, draft };
    }
  }
}

function* editionJobs(edition: Edition): Generator<Job | BookJob> {
  const { entry, language } = edition;
  yield job(entry, language, "document", sourceOf(edition));
  if (isOf(entry, "reports")) yield { subject: entry, language, draft: entryBook(edition) };
  const dossier = dossierOf(edition);
  if (dossier) yield { ...job(entry, language, "dossier", dossier), uploads: projectUploads(edition) };
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
