import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Download } from "../context.ts";
import type { Entry } from "../entries/entry.ts";
import { textLanguageOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import { collectionOf } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { place } from "./cache.ts";
import type { Edition } from "./edition.ts";
import { Press } from "./press.ts";

/** The documents that readers can download. */
export interface Downloads {
  /** An entry's document in a language, or else in its original one; none where its collection has no downloads. */
  of(entry: Entry, language: Language): Download | undefined;
  /** What editors should know: signs and links that could not be shown, entries that have no document. */
  readonly notes: readonly string[];
}

export interface DownloadOptions {
  readonly store: Store;
  /** Where the uploads are, in `media/`. */
  readonly contentFolder: string;
  readonly cacheFolder: string;
  readonly outputFolder: string;
  /** Scheme and host of the site: `https://samskab.example`. */
  readonly siteAddress: string;
}

/**
 * Makes a tagged PDF (PDF/UA-1) of every entry of a collection with downloads, in every language of its full text, and
 * puts it into the output folder. What has not changed comes from the cache. No text stops the others: what could not be made is in the notes.
 */
export async function buildDownloads(options: DownloadOptions): Promise<Downloads> {
  const press = await Press.open(options);
  const made = new Map<string, Download>();
  const notes: string[] = [];
  for (const edition of editionsOf(options)) {
    const address = addressOf(edition.entry, edition.language);
    const printed = await press.print(edition);
    notes.push(...printed.notes);
    if (!printed.document) continue;
    const { file, bytes, pages } = printed.document;
    await place(file, path.join(options.outputFolder, address));
    made.set(address, { address, language: edition.language, bytes, pages });
  }
  await removeOthers(options.outputFolder, made);
  return { notes, of: (entry, language) => made.get(addressOf(entry, textLanguageOf(entry, language))) };
}

const addressOf = ({ id }: Pick<Entry, "id">, language: Language): string =>
  `/downloads/${language}/${id}.pdf`;

const editionsOf = ({ store, siteAddress }: DownloadOptions): readonly Edition[] =>
  store.entries
    .filter(({ collection }) => collectionOf(collection).download)
    .flatMap((entry) => entry.languages.map((language) => ({ entry, language, store, siteAddress })));

/** Takes away the documents of earlier builds whose entries are gone: what was withdrawn must not stay readable. */
async function removeOthers(outputFolder: string, made: ReadonlyMap<string, Download>): Promise<void> {
  const folder = path.join(outputFolder, "downloads");
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const left = names.filter(
    (name) => name.endsWith(".pdf") && !made.has(`/downloads/${name.replaceAll("\\", "/")}`),
  );
  for (const name of left) await rm(path.join(folder, name));
}
