import { access } from "node:fs/promises";
import { join } from "node:path";
import { commitTree } from "../git/commit.ts";
import { resolveCommit } from "../git/objects.ts";
import { GitError, git, gitText, runGit } from "../git/run.ts";
import { EDITABLE_FOLDERS } from "./paths.ts";

/** Whether the folder is the top of a git working tree with at least one commit. */
const hasHistory = async (project: string): Promise<boolean> => {
  try {
    const answer = await runGit(["-C", project, "rev-parse", "--show-prefix", "HEAD"]);
    // The first line is the way from the top of the working tree to here.
    return answer.toString().startsWith("\n");
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The project's editable folders as they lie on the disk, committed or not, as a tree in our repository.
 * The index that remembers which files were unchanged lies in our repository, too.
 */
export const snapshotProject = async (repository: string, project: string): Promise<string> => {
  const options = { cwd: project, env: { GIT_INDEX_FILE: join(repository, "project.index") } };
  const run = (...args: string[]) => gitText(repository, ["--work-tree", project, ...args], options);
  for (const folder of EDITABLE_FOLDERS) {
    // `add` refuses a folder that is nowhere, and `rm` is how one that was there goes.
    if (await exists(join(project, folder))) await run("add", "--all", "--", `${folder}/`);
    else await run("rm", "-r", "--quiet", "--cached", "--ignore-unmatch", "--", folder);
  }
  return run("write-tree");
};

const INCOMING = "refs/samskab/incoming";

/** The project's current commit, brought into our repository; a folder without history is committed as it is. */
export const fetchProject = async (
  repository: string,
  project: string,
  previous: string | undefined,
): Promise<string> => {
  if (await hasHistory(project)) {
    const options = ["--quiet", "--no-tags", "--no-auto-gc", "--update-shallow"];
    await git(repository, ["fetch", ...options, project, `+HEAD:${INCOMING}`]);
    return gitText(repository, ["rev-parse", INCOMING]);
  }
  const tree = await snapshotProject(repository, project);
  const known = previous && (await resolveCommit(repository, previous));
  if (known && (await gitText(repository, ["rev-parse", `${known}^{tree}`])) === tree) return known;
  return commitTree(repository, tree, known ? [known] : [], "Content of the project folder");
};
