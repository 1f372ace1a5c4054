import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

const TEMPORARY = "temporary-";

/** Runs work in a folder of its own and removes it. */
export const inTemporaryFolder = async <Result>(
  repository: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> => {
  const folder = await mkdtemp(join(repository, TEMPORARY));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Removes the temporary folders of work that was killed. */
export const removeTemporaryFolders = async (repository: string): Promise<void> => {
  for (const name of await readdir(repository)) {
    if (name.startsWith(TEMPORARY)) await rm(join(repository, name), { recursive: true });
  }
};
