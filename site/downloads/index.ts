import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Download, DownloadKind, DownloadSubject } from "../context.ts";
import { textLanguageOf } from "../entries/facts.ts";
import type { Language } from "../model/language.ts";
import { place, write } from "../whole-file.ts";
import { addressOf, downloadKey } from "./address.ts";
import { archiveOf } from "./archive.ts";
import { Bindery } from "./bindery.ts";
import type { Edition } from "./edition.ts";
import { type BookJob, type Job, jobsOf } from "./jobs.ts";
import { Press } from "./press.ts";
import { sideBySide } from "./side-by-side.ts";

/** The documents that readers can download. */
export interface Downloads {
  /** A document in a language, or else in its entry's original one; none where there is no such document. */
  of(subject: DownloadSubject, language: Language, kind?: DownloadKind): Download | undefined;
  /** What editors should know: signs and links that could not be shown, entries that have no document. */
  readonly notes: readonly string[];
}

export interface DownloadOptions extends Omit<Edition, "entry" | "language"> {
  /** Where the uploads are, in `media/`. */
  readonly contentFolder: string;
  readonly cacheFolder: string;
  readonly outputFolder: string;
}

/**
 * Makes a tagged PDF (PDF/UA-1) of every entry of a collection with downloads, in every language of its full
 * text, decks of method cards and dossiers of projects, EPUBs of reports and of themes, and puts them into the
 * output folder. What has not changed comes from the cache. No text stops the others: what could not be made is
 * in the notes.
 */
export async function buildDownloads(options: DownloadOptions): Promise<Downloads> {
  const press = await Press.open(options);
  const bindery = await Bindery.open(options);
  try {
    const results = await sideBySide(jobsOf(options), press.width, (job) =>
      "draft" in job ? makeBook(job, bindery, options) : makeDocument(job, press, options),
    );
    const made = new Map(results.flatMap((result) => result.made));
    await removeOthers(options.outputFolder, new Set([...made.values()].map(({ address }) => address)));
    return {
      notes: results.flatMap((result) => result.notes),
      of(subject, language, kind = "document") {
        const written = typeof subject === "string" ? language : textLanguageOf(subject, language);
        return made.get(downloadKey(subject, written, kind));
      },
    };
  } finally {
    press.close();
  }
}

/** What became of a job: the downloads by their keys, and what editors should know. */
interface Result {
  readonly made: readonly (readonly [string, Download])[];
  readonly notes: readonly string[];
}

async function makeDocument(job: Job, press: Press, options: DownloadOptions): Promise<Result> {
  const { subject, language, kind, name } = job;
  const printed = await press.print(name, job.source);
  const notes = [...(job.isFirst ? printed.notes : []), ...(printed.refusal ? [printed.refusal] : [])];
  if (!printed.document) return { made: [], notes };
  const { file, bytes, pages } = printed.document;
  const address = addressOf(subject, language, kind);
  await place(file, path.join(options.outputFolder, address));
  const made = [[downloadKey(subject, language, kind), { address, language, bytes, pages }]] as const;
  if (job.uploads.length === 0) return { made, notes };
  const archive = await makeArchive(job, file, options);
  if (archive) return { made: [...made, [downloadKey(subject, language, "archive"), archive]], notes };
  const tooLarge = `${name}: There is no ZIP, because its files are too large together; they can be had one by one.`;
  return { made, notes: [...notes, tooLarge] };
}

/** A book has no notes of its own: what its texts lack is said of their documents. */
async function makeBook(job: BookJob, bindery: Bindery, options: DownloadOptions): Promise<Result> {
  const { subject, language, draft } = job;
  const bound = await bindery.bind(draft);
  if (!bound) return { made: [], notes: [] };
  const address = addressOf(subject, language, "book");
  await place(bound.file, path.join(options.outputFolder, address));
  return {
    made: [[downloadKey(subject, language, "book"), { address, language, bytes: bound.bytes }]],
    notes: [],
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
