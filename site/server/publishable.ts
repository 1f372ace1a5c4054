import {
  CONTENT,
  type ContentFiles,
  inEnglish,
  isContent,
  isUpload,
  newProblems,
} from "../entries/check/content.ts";
import { type Change, listFiles, readBlobs, type TreeFile } from "../git/objects.ts";
import { namesIn } from "../model/uploads.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { uploadFaults } from "./upload-faults.ts";

const CHECKED = [CONTENT, "_data"];

/** The texts that were read last, by their ids: the next check reads what has changed since. */
let lastRead: ReadonlyMap<string, string> = new Map();

const readFiles = async (directory: string, files: ReadonlyMap<string, TreeFile>): Promise<ContentFiles> => {
  const found = [...files].filter(([path]) => isContent(path));
  const ids = found.filter(([path]) => !isUpload(path)).map(([, { id }]) => id);
  const fresh = [...new Set(ids)].filter((id) => !lastRead.has(id));
  const contents = await readBlobs(directory, fresh);
  const read = new Map(fresh.map((id, index) => [id, String(contents[index])]));
  lastRead = new Map(ids.map((id) => [id, lastRead.get(id) ?? read.get(id) ?? ""]));
  return new Map(found.map(([path, { id }]) => [path, isUpload(path) ? "" : (lastRead.get(id) ?? "")]));
};

const changed = (
  files: ReadonlyMap<string, TreeFile>,
  changes: readonly Change[],
): ReadonlyMap<string, TreeFile> => {
  const after = new Map(files);
  for (const { path, file } of changes) {
    if (file) after.set(path, file);
    else after.delete(path);
  }
  return after;
};

/** The uploads that changes bring or name: to look at all of them would take too long for a save. */
const concerned = (files: ContentFiles, changes: readonly Change[]): readonly string[] => {
  const paths = new Set(changes.map(({ path }) => path));
  const isNamed = namesIn([...paths].map((path) => files.get(path) ?? "").join("\n"));
  return [...files.keys()].filter(
    (path) => isUpload(path) && (paths.has(path) || isNamed(path.replace(/^content/, ""))),
  );
};

/** Checks what is published, so that the first publication need not wait until everything has been read once. */
export const learnContent = async ({ directory, check }: Repository, main: string): Promise<void> => {
  await check(await readFiles(directory, await listFiles(directory, main, CHECKED)));
};

/**
 * Refuses changes to main with which the site could not be built: every editor's next publication would stay
 * unseen. What main itself has wrong already is not this editor's doing, and stands in nobody's way.
 */
export const refuseUnbuildable = async (
  { directory, check }: Repository,
  main: string,
  changes: readonly Change[],
): Promise<void> => {
  if (!changes.some(({ path }) => isContent(path))) return;
  const before = await listFiles(directory, main, CHECKED);
  const after = changed(before, changes);
  const texts = await readFiles(directory, after);
  const uploads = concerned(texts, changes);
  const faults = await uploadFaults(directory, after, uploads);
  const problems = await check(texts, faults);
  if (problems.length === 0) return;
  const older = await uploadFaults(directory, before, uploads);
  const own = newProblems(await check(await readFiles(directory, before), older), problems);
  if (own.length === 0) return;
  const what = "Not done, because the site could not be built with it. Nothing was changed:";
  throw new Refusal(409, [what, ...own.map(inEnglish)].join(" "), { key: "unbuildable", problems: own });
};
