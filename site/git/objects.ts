import { git, gitTest } from "./run.ts";

/** A file as a tree names it. */
export interface TreeFile {
  readonly mode: string;
  /** Hash of the content: equal ids are equal bytes. */
  readonly id: string;
}

/** What becomes of a path: a file, or `null` when it goes. */
export interface Change {
  readonly path: string;
  readonly file: TreeFile | null;
}

/** A difference between two trees. */
export interface Difference extends Change {
  readonly before: TreeFile | null;
}

/** Whether it is a plain file: a link or a submodule could lead outside. */
export const isRegular = ({ mode }: TreeFile): boolean => mode.startsWith("100");

/** The commit a name stands for, if there is one. */
export const resolveCommit = (repository: string, name: string): Promise<string | undefined> =>
  gitTest(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);

/** Whether everything in `older` is also in the history of `newer`. */
export const isAncestor = async (repository: string, older: string, newer: string): Promise<boolean> =>
  (await gitTest(repository, ["merge-base", "--is-ancestor", older, newer])) !== undefined;

/** The commit in which two histories parted. */
export const mergeBase = (repository: string, one: string, other: string): Promise<string | undefined> =>
  gitTest(repository, ["merge-base", one, other]);

const records = (output: Buffer): string[] => output.toString().split("\0").filter(Boolean);

/** All plain files of a tree, or only those at or under the given paths. */
export const listFiles = async (
  repository: string,
  tree: string,
  paths?: readonly string[],
): Promise<Map<string, TreeFile>> => {
  const files = new Map<string, TreeFile>();
  if (paths?.length === 0) return files;
  const output = await git(repository, ["ls-tree", "-r", "-z", "--full-tree", tree, "--", ...(paths ?? [])]);
  for (const record of records(output)) {
    // "100644 blob <id>\t<path>"
    const [, mode, id, path] = /^(\d+) \w+ (\w+)\t(.*)$/su.exec(record) ?? [];
    if (mode && id && path && isRegular({ mode, id })) files.set(path, { mode, id });
  }
  return files;
};

const treeFile = (mode: string, id: string): TreeFile | null => (mode === "000000" ? null : { mode, id });

/** The files in which two trees differ, all or those under the given paths. */
export const diffFiles = async (
  repository: string,
  before: string,
  after: string,
  paths: readonly string[] = [],
): Promise<Difference[]> => {
  const args = ["diff-tree", "-r", "-z", "--no-renames", "--no-abbrev", before, after, "--", ...paths];
  const fields = records(await git(repository, args));
  const differences: Difference[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    // ":100644 100644 <id> <id> M", then the path
    const [oldMode = "", newMode = "", oldId = "", newId = ""] = (fields[index] ?? "").slice(1).split(" ");
    const path = fields[index + 1] ?? "";
    differences.push({ path, before: treeFile(oldMode, oldId), file: treeFile(newMode, newId) });
  }
  return differences;
};

/** The contents of what is asked for, in that order; `undefined` for what there is not. */
const readBatch = async (repository: string, names: readonly string[]): Promise<(Buffer | undefined)[]> => {
  if (names.length === 0) return [];
  const input = names.map((name) => `${name}\n`).join("");
  const output = await git(repository, ["cat-file", "--batch"], { input });
  let offset = 0;
  return names.map(() => {
    // "<id> blob <size>\n<content>\n" or "<name> missing\n"
    const start = output.indexOf("\n", offset) + 1;
    const size = / blob (\d+)\n$/.exec(output.toString("utf8", offset, start))?.[1];
    offset = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? undefined : output.subarray(start, offset - 1);
  });
};

/** The contents of blobs, in the order asked for. */
export const readBlobs = async (repository: string, ids: readonly string[]): Promise<Buffer[]> =>
  (await readBatch(repository, ids)).map((content, index) => {
    if (!content) throw new Error(`The repository ${repository} lacks the blob ${ids[index]}`);
    return content;
  });

/** The content that a ref points to, if there is one. */
export const readNamed = async (repository: string, name: string): Promise<Buffer | undefined> =>
  (await readBatch(repository, [name]))[0];
