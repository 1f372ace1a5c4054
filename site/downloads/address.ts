import type { DownloadKind, DownloadSubject } from "../context.ts";
import type { Language } from "../model/language.ts";

/** Where a document is, from the site's root: `/downloads/da/methods/aktionslaering.pdf`. */
export function addressOf(subject: DownloadSubject, language: Language, kind: DownloadKind): string {
  const name = typeof subject === "string" ? subject : subject.id;
  return kind === "document" ? `/downloads/${language}/${name}.pdf` : "";
}
