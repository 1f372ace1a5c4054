import { type Author, commitFiles, updateRefs } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { type Change, listFiles, resolveCommit } from "../git/objects.ts";
import { refuseUnbuildable } from "./publishable.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** Main's commit. */
export const mainCommit = async ({ directory }: Repository): Promise<string> => {
  const main = await resolveCommit(directory, MAIN);
  if (!main) throw new Refusal(500, `The editors' repository ${directory} has no branch "main".`);
  return main;
};

/** The changes that a commit's files do not hold already. */
export const realChanges = async (
  { directory }: Repository,
  commit: string,
  changes: readonly Change[],
): Promise<Change[]> => {
  const files = await listFiles(
    directory,
    commit,
    changes.map(({ path }) => path),
  );
  return changes.filter(({ path, file }) => files.get(path)?.id !== file?.id);
};

/** Commits changes straight to main, if the site can be built with them. */
export const commitToMain = async (
  repository: Repository,
  changes: readonly Change[],
  message: string,
  author?: Author,
): Promise<void> => {
  const main = await mainCommit(repository);
  const real = await realChanges(repository, main, changes);
  if (real.length === 0) return;
  await refuseUnbuildable(repository, main, real);
  const commit = await commitFiles(repository.directory, { parents: [main], changes: real, message, author });
  await updateRefs(repository.directory, [{ ref: MAIN, from: main, to: commit }]);
};
