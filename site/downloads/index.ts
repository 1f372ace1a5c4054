import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Download, DownloadKind, DownloadSubject } from "../context.ts";
import { textLanguageOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import { addressOf } from "./address.ts";
import { place } from "./cache.ts";
import { jobsOf } from "./jobs.ts";
import { Press } from "./press.ts";

/** The documents that readers can download. */
export interface Downloads {
  /** A document in a language, or else in its entry's original one; none where there is no such document. */
  of(subject: DownloadSubject, language: Language, kind?: DownloadKind): Download | undefined;
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
 * Makes a tagged PDF (PDF/UA-1) of every entry of a collection with downloads, in every language of its full
 * text, and decks of method cards, and puts them into the output folder. What has not changed comes from the
 * cache. No text stops the others: what could not be made is in the notes.
 */
export async function buildDownloads(options: DownloadOptions): Promise<Downloads> {
  const press = await Press.open(options);
  const made = new Map<string, Download>();
  const notes: string[] = [];
  for (const { address, language, name, source, isFirst } of jobsOf(options)) {
    const printed = await press.print(name, source);
    if (isFirst) notes.push(...printed.notes);
    if (printed.refusal) notes.push(printed.refusal);
    if (!printed.document) continue;
    const { file, bytes, pages } = printed.document;
    await place(file, path.join(options.outputFolder, address));
    made.set(address, { address, language, bytes, pages });
  }
  await removeOthers(options.outputFolder, made);
  return {
    notes,
    of(subject, language, kind = "document") {
      const written = typeof subject === "string" ? language : textLanguageOf(subject, language);
      return made.get(addressOf(subject, written, kind));
    },
  };
}

/** Takes away the documents of earlier builds whose entries are gone: what was withdrawn must not stay readable. */
async function removeOthers(outputFolder: string, made: ReadonlyMap<string, Download>): Promise<void> {
  const folder = path.join(outputFolder, "downloads");
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const left = names.filter(
    (name) => name.endsWith(".pdf") && !made.has(`/downloads/${name.replaceAll("\\", "/")}`),
  );
  for (const name of left) await rm(path.join(folder, name));
}
