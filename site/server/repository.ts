import { access, mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ContentCheck } from "../entries/check/content.ts";
import { commitFiles, updateRefs } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { mergeTrees } from "../git/merge.ts";
import { isAncestor, mergeBase, resolveCommit } from "../git/objects.ts";
import { git, runGit } from "../git/run.ts";
import { removeTemporaryFolders } from "../git/temporary.ts";
import { createQueue, type Queue } from "../queue.ts";
import { fetchProject } from "./project.ts";
import { siteProblems } from "./site-problems.ts";

/** The last commit of the project that main holds: what the developer did since is measured from here. */
export const PROJECT = "refs/samskab/project";

/** The editors' repository: bare, so that no working tree can be in anyone's way. */
export interface Repository {
  readonly directory: string;
  /** Work that reads and then writes goes through here, one piece at a time. */
  readonly inTurn: Queue;
  /** What the build would refuse, so that it never comes onto main. */
  readonly check: ContentCheck;
}

export interface OpenedRepository {
  readonly repository: Repository;
  /** Files that editors and the project changed differently; while there are any, main stays as it is. */
  readonly conflicts: readonly string[];
}

/** Settings of the repository: nothing in it is ever lost by tidying up, or by a power cut. */
const settings = async (): Promise<Record<string, string>> => {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(String(await runGit(["version"]))) ?? [];
  // Flushed to the disk. git has had another name for it since 2.36, and warns of the old one.
  const flushed =
    Number(major) * 100 + Number(minor) >= 236
      ? { "core.fsync": "committed,reference" }
      : { "core.fsyncObjectFiles": "true" };
  // Never collected: what was overwritten or deleted can still be dug out.
  return { "gc.auto": "0", ...flushed };
};

/** Creates the bare repository under another name first, so that it is there whole or not at all. */
const createRepository = async (directory: string): Promise<void> => {
  const unfinished = `${directory}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await git(unfinished, ["init", "--quiet", "--bare", "--template="]);
  await git(unfinished, ["symbolic-ref", "HEAD", MAIN]);
  for (const [name, value] of Object.entries(await settings()))
    await git(unfinished, ["config", name, value]);
  await rename(unfinished, directory);
};

/** Brings what the project committed into main, and returns the files that stand in the way. */
const mergeProject = async (directory: string, project: string): Promise<readonly string[]> => {
  const previous = await resolveCommit(directory, PROJECT);
  const incoming = await fetchProject(directory, project, previous);
  const main = await resolveCommit(directory, MAIN);
  const projectUpdate = { ref: PROJECT, from: previous ?? null, to: incoming };
  if (!main) {
    // In this order: wherever main is, the base for the next merge is known.
    await updateRefs(directory, [projectUpdate]);
    await updateRefs(directory, [{ ref: MAIN, from: null, to: incoming }]);
    return [];
  }
  const next = await nextMain(directory, main, incoming, previous ?? main);
  if (typeof next !== "string") return next;
  await updateRefs(directory, [{ ref: MAIN, from: main, to: next }]);
  await updateRefs(directory, [projectUpdate]);
  return [];
};

/** Main with the project's commit in it: the commit to move to, or the conflicts. */
const nextMain = async (
  directory: string,
  main: string,
  incoming: string,
  previous: string,
): Promise<string | readonly string[]> => {
  if (await isAncestor(directory, main, incoming)) return incoming;
  // First what the project changed since we last saw it, which also holds when its history was rewritten
  // or another branch is checked out. The merge base knows better when it took over the editors' commits.
  const bases = [previous, (await mergeBase(directory, main, incoming)) ?? previous];
  let conflicts: readonly string[] = [];
  for (const base of bases) {
    const merge = await mergeTrees(directory, { base, ours: main, theirs: incoming });
    conflicts = merge.conflicts;
    if (conflicts.length > 0) continue;
    if (merge.changes.length === 0 && (await isAncestor(directory, incoming, main))) return main;
    const message = "Merge the project's changes";
    return commitFiles(directory, { parents: [main, incoming], changes: merge.changes, message });
  }
  return conflicts;
};

/**
 * Opens the editors' repository, creating it at first, and brings the project's latest commit into it.
 * The project itself is only read.
 */
export const openRepository = async (folder: string, project: string): Promise<OpenedRepository> => {
  const directory = resolve(folder);
  const created = await access(join(directory, "HEAD")).then(
    () => true,
    () => false,
  );
  if (!created) await createRepository(directory);
  await removeTemporaryFolders(directory);
  const conflicts = await mergeProject(directory, resolve(project));
  return { repository: { directory, inTurn: createQueue(), check: siteProblems }, conflicts };
};
