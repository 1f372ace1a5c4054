import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Download, DownloadKind, DownloadSubject } from "../context.ts";
import { textLanguageOf } from "../entries/facts.ts";
import type { Store } from "../entries/store.ts";
import type { Language } from "../model/language.ts";
import { addressOf, downloadKey } from "./address.ts";
import { archiveOf } from "./archive.ts";
import { Bindery } from "./bindery.ts";
import { place, write } from "./cache.ts";
import { booksOf, type Job, jobsOf } from "./jobs.ts";
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
 * text, decks of method cards and dossiers of projects, EPUBs of reports and of themes, and puts them into the output folder. What has not changed comes from the
 * cache. No text stops the others: what could not be made is in the notes.
 */
export async function buildDownloads(options: DownloadOptions): Promise<Downloads> {
  const press = await Press.open(options);
  const made = new Map<string, Download>();
  const notes: string[] = [];
  const note = (...texts: readonly string[]) => void notes.push(...texts);
  for (const job of jobsOf(options)) {
    const { subject, language, kind, name } = job;
    const printed = await press.print(name, job.source);
    if (job.isFirst) note(...printed.notes);
    if (printed.refusal) note(printed.refusal);
    if (!printed.document) continue;
    const { file, bytes, pages } = printed.document;
    const address = addressOf(subject, language, kind);
    await place(file, path.join(options.outputFolder, address));
    made.set(downloadKey(subject, language, kind), { address, language, bytes, pages });
    if (job.uploads.length === 0) continue;
    const archive = await makeArchive(job, file, options);
    if (archive) made.set(downloadKey(subject, language, "archive"), archive);
    else
      note(`${name}: There is no ZIP, because its files are too large together; they can be had one by one.`);
  }
  const bindery = await Bindery.open(options);
  for (const { subject, language, draft } of booksOf(options)) {
    const bound = await bindery.bind(draft);
    if (!bound) continue;
    const address = addressOf(subject, language, "book");
    await place(bound.file, path.join(options.outputFolder, address));
    made.set(downloadKey(subject, language, "book"), { address, language, bytes: bound.bytes });
  }
  await removeOthers(options.outputFolder, new Set([...made.values()].map(({ address }) => address)));
  return {
    notes,
    of(subject, language, kind = "document") {
      const written = typeof subject === "string" ? language : textLanguageOf(subject, language);
      return made.get(downloadKey(subject, written, kind));
    },
  };
}

/** A document together with the uploads that belong to it; nothing where they are too large. */
async function makeArchive(
  { subject, language, kind, uploads }: Job,
  file: string,
  { contentFolder, outputFolder }: DownloadOptions,
): Promise<Download | undefined> {
  const name = path.posix.basename(addressOf(subject, language, kind));
  const zip = await archiveOf({ name, file }, uploads, contentFolder);
  if (!zip) return undefined;
  const address = addressOf(subject, language, "archive");
  await write(path.join(outputFolder, address), zip);
  return { address, language, bytes: zip.length };
}

/** Takes away the documents of earlier builds whose entries are gone: what was withdrawn must not stay readable. */
async function removeOthers(outputFolder: string, made: ReadonlySet<string>): Promise<void> {
  const folder = path.join(outputFolder, "downloads");
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  const left = names.filter(
    (name) => /\.(?:pdf|epub|zip)$/.test(name) && !made.has(`/downloads/${name.replaceAll("\\", "/")}`),
  );
  for (const name of left) await rm(path.join(folder, name));
}
