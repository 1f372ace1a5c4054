import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileObject } from "./commit.ts";
import { type Change, type Difference, diffFiles, isRegular, readBlobs, type TreeFile } from "./objects.ts";
import { GitError, runGit } from "./run.ts";
import { inTemporaryFolder } from "./temporary.ts";

export interface Merge {
  /** What to change in "ours" so that it also holds what "theirs" changed. */
  readonly changes: readonly Change[];
  /** Files that both changed in ways that cannot both stand. */
  readonly conflicts: readonly string[];
}

interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** Only files under these paths. */
  readonly paths?: readonly string[];
}

const same = (one: TreeFile | null, other: TreeFile | null): boolean =>
  one?.id === other?.id && one?.mode === other?.mode;

/** Merges the lines of two texts; `undefined` when they contradict each other or are no texts. */
const mergeLines = (repository: string, contents: readonly Buffer[]): Promise<Buffer | undefined> =>
  inTemporaryFolder(repository, async (folder) => {
    const files = ["ours", "base", "theirs"].map((name) => join(folder, name));
    await Promise.all(files.map((file, index) => writeFile(file, contents[index] ?? "")));
    try {
      return await runGit(["merge-file", "-p", ...files]);
    } catch (error) {
      // The exit code is the number of conflicts, or 255 for binary files.
      if (error instanceof GitError && error.code !== null) return undefined;
      throw error;
    }
  });

const mergeFile = async (
  repository: string,
  ours: Difference,
  theirs: Difference,
): Promise<Change | undefined> => {
  if (!ours.file || !theirs.file || !theirs.before) return undefined;
  if (![ours.file, theirs.file, theirs.before].every(isRegular)) return undefined;
  const contents = await readBlobs(repository, [ours.file.id, theirs.before.id, theirs.file.id]);
  const merged = await mergeLines(repository, contents);
  if (!merged) return undefined;
  const { id } = await writeFileObject(repository, merged);
  return { path: ours.path, file: { mode: theirs.file.mode, id } };
};

/** Three-way merge of trees, file by file. Writes objects only; nothing is decided by it. */
export const mergeTrees = async (repository: string, sides: Sides): Promise<Merge> => {
  const ours = await diffFiles(repository, sides.base, sides.ours, sides.paths);
  const theirs = await diffFiles(repository, sides.base, sides.theirs, sides.paths);
  const oursByPath = new Map(ours.map((difference) => [difference.path, difference]));
  const changes: Change[] = [];
  const conflicts: string[] = [];
  for (const difference of theirs) {
    const our = oursByPath.get(difference.path);
    if (our && same(our.file, difference.file)) continue;
    const change = our ? await mergeFile(repository, our, difference) : difference;
    if (change) changes.push({ path: change.path, file: change.file });
    else conflicts.push(difference.path);
  }
  return { changes, conflicts };
};
