import type { DownloadKind, DownloadSubject } from "../context.ts";
import type { Language } from "../model/language.ts";

const PATHS: Readonly<Record<DownloadKind, (id: string, slug: string) => string>> = {
  document: (id) => `${id}.pdf`,
  dossier: (_, slug) => `dossiers/${slug}.pdf`,
  book: (id) => `${id}.epub`,
  archive: (_, slug) => `dossiers/${slug}.zip`,
};

/** Where a document is, from the site's root: `/downloads/da/methods/aktionslaering.pdf`. */
export function addressOf(subject: DownloadSubject, language: Language, kind: DownloadKind): string {
  const { id, slug } = typeof subject === "string" ? { id: subject, slug: subject } : subject;
  return `/downloads/${language}/${PATHS[kind](id, slug)}`;
}

/** What tells one download from all others. */
export const downloadKey = (subject: DownloadSubject, language: Language, kind: DownloadKind): string =>
  [typeof subject === "string" ? subject : subject.id, language, kind].join(" ");
