import { basename, extname } from "node:path";
import { isUpload } from "../entries/check/content.ts";
import { writeFileObject } from "../git/commit.ts";
import { type Change, type Difference, diffFiles, listFiles, readBlobs } from "../git/objects.ts";
import { namesIn } from "../model/uploads.ts";
import { draftBase } from "./drafts.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** One language's text of an entry, as the editor leaves it. Without text, the file goes. */
export interface SavedText {
  readonly path: string;
  readonly raw: string;
  readonly newPath?: string | undefined;
  /** The file's id when the editor opened it, "" for a file that was not there. */
  readonly base?: string | undefined;
}

export interface SavedUpload {
  readonly path: string;
  readonly content: Buffer;
}

/** What an editor saves at once. */
export interface SavedEntry {
  readonly texts: readonly SavedText[];
  readonly uploads: readonly SavedUpload[];
}

const isEmpty = ({ raw }: SavedText): boolean => raw.trim() === "";

const textChanges = async (directory: string, text: SavedText): Promise<Change[]> => {
  if (isEmpty(text)) return [{ path: text.path, file: null }];
  const file = await writeFileObject(directory, text.raw);
  if (!text.newPath || text.newPath === text.path) return [{ path: text.path, file }];
  return [
    { path: text.path, file: null },
    { path: text.newPath, file },
  ];
};

/** The files of an entry after saving. */
export const ownFiles = ({ texts }: SavedEntry): string[] =>
  texts.filter((text) => !isEmpty(text)).map(({ path, newPath }) => newPath ?? path);

/** What saving an entry changes. Stores the contents; no commit holds them yet. */
export const entryChanges = async ({ directory }: Repository, entry: SavedEntry): Promise<Change[]> => {
  if (entry.texts.every(isEmpty)) {
    throw new Refusal(422, "Nothing was saved: the entry has no text in any language.", {
      key: "noText",
    });
  }
  const changes: Change[] = [];
  for (const text of entry.texts) changes.push(...(await textChanges(directory, text)));
  for (const { path, content } of entry.uploads) {
    changes.push({ path, file: await writeFileObject(directory, content) });
  }
  return changes;
};

/** Refuses to save over a text that has changed since the editor opened it. */
export const refuseStale = async (
  { directory }: Repository,
  commit: string,
  { texts }: SavedEntry,
  changes: readonly Change[],
): Promise<void> => {
  const known = texts.filter(({ base }) => base !== undefined);
  const paths = known.map(({ path }) => path);
  const files = await listFiles(directory, commit, paths);
  for (const { path, base } of known) {
    const current = files.get(path)?.id ?? "";
    const next = changes.find((change) => change.path === path)?.file?.id ?? "";
    if (current === base || current === next) continue;
    const what = `Nothing was saved, and nothing overwritten: “${path}” has changed since you opened it.`;
    throw new Refusal(409, `${what} Copy your text, reload the page, and put your changes in again.`, {
      key: "stale",
      path,
    });
  }
};

/** Refuses an upload under the name of a published one that is another file: other texts show it. */
export const refuseTaken = async (
  { directory }: Repository,
  main: string,
  changes: readonly Change[],
): Promise<void> => {
  const uploads = changes.filter(({ path }) => isUpload(path));
  const published = await listFiles(
    directory,
    main,
    uploads.map(({ path }) => path),
  );
  const taken = uploads.find(({ path, file }) => file && (published.get(path)?.id ?? file.id) !== file.id);
  if (!taken) return;
  const { path } = taken;
  const what = `Nothing was saved: in the meantime somebody has uploaded another file called “${path}”.`;
  throw new Refusal(409, `${what} Copy your text, reload the page, and upload your file again.`, {
    key: "uploadTaken",
    path,
  });
};

/**
 * Takes uploads of a draft back that the editor has removed again: Decap sends all that are left with every
 * save. One that a text still mentions stays.
 */
export const droppedUploads = async (
  repository: Repository,
  tip: string,
  { texts, uploads }: SavedEntry,
): Promise<Change[]> => {
  const { directory } = repository;
  const differences = await diffFiles(directory, await draftBase(repository, tip), tip);
  const isText = ({ path }: Difference) => extname(path) === extname(texts[0]?.path ?? "");
  const sent = new Set([...texts, ...uploads].map(({ path }) => path));
  const others = differences.filter((file) => isText(file) && !sent.has(file.path));
  const otherTexts = await readBlobs(
    directory,
    others.flatMap(({ file }) => file?.id ?? []),
  );
  const isMentioned = namesIn([...texts.map(({ raw }) => raw), ...otherTexts.map(String)].join("\n"));
  return differences
    .filter((file) => !isText(file) && !sent.has(file.path) && !isMentioned(basename(file.path)))
    .map(({ path, before }) => ({ path, file: before }));
};
