import { join } from "node:path";
import type { Change, TreeFile } from "./objects.ts";
import { GitError, git, gitText } from "./run.ts";
import { inTemporaryFolder } from "./temporary.ts";

export interface Author {
  readonly name: string;
  readonly email: string;
}

/** Who has written what nobody has put a name to. */
export const LOCAL_AUTHOR: Author = { name: "Samskab local", email: "local@localhost" };

/** Whoever git knows on this machine. */
const ownAuthor = async (repository: string): Promise<Author> => {
  const [name, email] = await Promise.all(
    ["name", "email"].map((key) =>
      gitText(repository, ["config", "--get", "--default", "", `user.${key}`]).then((value) => value.trim()),
    ),
  );
  return name ? { name, email: email || LOCAL_AUTHOR.email } : LOCAL_AUTHOR;
};

export interface Commit {
  /** The first parent's files are the ones that change. */
  readonly parents: readonly [string, ...string[]];
  readonly changes: readonly Change[];
  readonly message: string;
  readonly author?: Author | undefined;
}

/** A ref to move: only if it still stands at `from`; `null` stands for "does not exist". */
export interface RefUpdate {
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Stores content and returns it as a file for a tree. */
export const writeFileObject = async (repository: string, content: Buffer | string): Promise<TreeFile> => ({
  mode: "100644",
  id: await gitText(repository, ["hash-object", "-w", "--stdin"], { input: content }),
});

/** Stores the tree that a tree becomes by changes. Its index is its own, so nothing else can slip in. */
export const writeTree = (repository: string, tree: string, changes: readonly Change[]): Promise<string> =>
  inTemporaryFolder(repository, async (folder) => {
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    const gone = { mode: "0", id: "0".repeat(40) };
    // Removals first: a file may make room for a folder of the same name.
    const lines = [...changes.filter(({ file }) => !file), ...changes.filter(({ file }) => file)]
      .map(({ path, file }) => ({ path, ...(file ?? gone) }))
      .map(({ path, mode, id }) => `${mode} ${id}\t${path}\0`);
    await git(repository, ["read-tree", tree], { env });
    await git(repository, ["update-index", "-z", "--index-info"], { env, input: lines.join("") });
    return gitText(repository, ["write-tree"], { env });
  });

/** Stores a commit of an existing tree. No ref points to it yet. */
export const commitTree = async (
  repository: string,
  tree: string,
  parents: readonly string[],
  message: string,
  author?: Author,
): Promise<string> => {
  const { name, email } = author ?? (await ownAuthor(repository));
  return gitText(repository, ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], {
    input: message,
    env: {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_COMMITTER_NAME: LOCAL_AUTHOR.name,
      GIT_COMMITTER_EMAIL: LOCAL_AUTHOR.email,
    },
  });
};

/** Stores a commit in which exactly these files change. No ref points to it yet. */
export const commitFiles = async (repository: string, commit: Commit): Promise<string> => {
  const tree = await writeTree(repository, commit.parents[0], commit.changes);
  return commitTree(repository, tree, commit.parents, commit.message, commit.author);
};

/** A ref no longer stands where it was read: somebody else has saved in the same moment, and nothing was moved. */
export class RefMoved extends Error {}

const NOTHING = "0".repeat(40);

/** Moves refs in one transaction: all of them, or, when one has moved meanwhile, none (`RefMoved`). */
export const updateRefs = async (repository: string, updates: readonly RefUpdate[]): Promise<void> => {
  const lines = updates
    .filter(({ from, to }) => from !== to)
    .map(({ ref, from, to }) => `update ${ref} ${to ?? NOTHING} ${from ?? NOTHING}\n`);
  if (lines.length === 0) return;
  try {
    await git(repository, ["update-ref", "--stdin"], { input: lines.join("") });
  } catch (error) {
    if (!(error instanceof GitError) || !error.stderr.includes("cannot lock ref")) throw error;
    throw new RefMoved(error.message);
  }
};
