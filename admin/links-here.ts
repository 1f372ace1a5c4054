import { type Entry, isOf } from "../site/entries/entry.ts";
import { titleOf } from "../site/entries/facts.ts";
import { pairFiles } from "../site/entries/pair.ts";
import { type CollectionName, collectionOf, type EntryId } from "../site/model/collections/index.ts";
import { noFindings } from "../site/model/findings.ts";
import { LANGUAGE_IDS, type Language } from "../site/model/language.ts";
import type { Line } from "./dialog.ts";
import type { Drafts } from "./entry-files.ts";

/** The files of an entry, by language. */
export interface EntryFiles {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly files: Drafts;
}

/** The entries that name another in a field or in a text, each as a link to its form: “Nyhed: Nyt fra Ærø”. */
export function linksTo(target: EntryId, entries: readonly EntryFiles[], editor: Language): readonly Line[] {
  return entries.flatMap(({ collection, slug, files }) => {
    const id: EntryId = `${collection}/${slug}`;
    const entry = id === target ? undefined : entryOf(id, collection, slug, files);
    if (!entry || !names(entry, target)) return [];
    const text = `${collectionOf(collection).one[editor]}: ${titleOf(entry, editor).text}`;
    return [{ text, href: `#/collections/${collection}/entries/${slug}` }];
  });
}

const entryOf = (id: EntryId, collection: CollectionName, slug: string, files: Drafts): Entry | undefined => {
  const contents = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    return data
      ? [{ path: `content/${collection}/${language}/${slug}.md`, collection, language, slug, data }]
      : [];
  });
  return pairFiles(id, contents, noFindings());
};

const names = (entry: Entry, target: EntryId): boolean =>
  entry.references.some(({ to }) => to === target) ||
  (isOf(entry, "responses") && entry.data.entry === target);
