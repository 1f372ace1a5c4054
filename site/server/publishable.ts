import { checkLinks } from "../entries/check-links.ts";
import type { Findings } from "../entries/report.ts";
import type { Problem } from "../model/messages.ts";
import { say } from "../model/strings.ts";
import { checkedEntries } from "./checked-entries.ts";
import { type Change, listFiles, readBlobs, type TreeFile } from "./objects.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** A file of the content and its text; uploads are there by their names only. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What the build would refuse in these files. */
export type ContentCheck = (files: ContentFiles) => readonly Problem[];

/** The check of the build itself: every file by the content model, then the links between entries. */
export const contentProblems: ContentCheck = (files) => {
  const checked = checkedEntries(new Map([...files].filter(([path]) => !isUpload(path))));
  const findings: Findings = {
    problems: checked.flatMap((each) => each.findings.problems),
    references: checked.flatMap((each) => each.findings.references),
    attachments: checked.flatMap((each) => each.findings.attachments),
  };
  const entries = new Map(checked.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])));
  const uploads = [...files.keys()].filter(isUpload).map((path) => path.replace(/^content/, ""));
  checkLinks(entries, uploads, findings);
  return findings.problems;
};

const CONTENT = "content";
const isUpload = (path: string): boolean => path.startsWith(`${CONTENT}/media/`);
const isContent = (path: string): boolean =>
  isUpload(path) || (path.startsWith(`${CONTENT}/`) && path.endsWith(".md"));

const readFiles = async (directory: string, files: ReadonlyMap<string, TreeFile>): Promise<ContentFiles> => {
  const paths = [...files.keys()].filter(isContent);
  const texts = paths.filter((path) => !isUpload(path));
  const contents = await readBlobs(
    directory,
    texts.map((path) => files.get(path)?.id ?? ""),
  );
  const textOf = new Map(texts.map((path, index) => [path, String(contents[index])]));
  return new Map(paths.map((path) => [path, textOf.get(path) ?? ""]));
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

const sentence = ({ file, field, message: { key, ...details } }: Problem): string =>
  `${file}${field && `, ${field}`}: ${say("en", key, details)}`;

/** Checks what is published, so that the first publication need not wait until everything has been read once. */
export const learnContent = async ({ directory, check }: Repository, main: string): Promise<void> => {
  check(await readFiles(directory, await listFiles(directory, main, [CONTENT])));
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
  const files = await listFiles(directory, main, [CONTENT]);
  const problems = check(await readFiles(directory, changed(files, changes)));
  if (problems.length === 0) return;
  const known = new Set(check(await readFiles(directory, files)).map(sentence));
  const own = problems.filter((problem) => !known.has(sentence(problem)));
  if (own.length === 0) return;
  const what = "Not done, because the site could not be built with it. Nothing was changed:";
  throw new Refusal(409, [what, ...own.map(sentence)].join(" "), { key: "unbuildable", problems: own });
};
