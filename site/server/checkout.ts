import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { MAIN } from "../git/main.ts";
import { mergeTrees } from "../git/merge.ts";
import { isRegular, listFiles, readBlobs, type TreeFile } from "../git/objects.ts";
import type { EDITABLE_FOLDERS } from "./paths.ts";
import { snapshotProject } from "./project.ts";
import { PROJECT, type Repository } from "./repository.ts";

type Folder = (typeof EDITABLE_FOLDERS)[number];

export interface Publication {
  readonly repository: Repository;
  /** The developer's folder; it is only read. */
  readonly project: string;
  /** Where the published files are written, a folder of its own. */
  readonly directory: string;
  readonly folders: readonly Folder[];
}

export interface Published {
  readonly changed: boolean;
  /** Files that the developer and the editors changed differently: the editors' are shown. */
  readonly conflicts: readonly string[];
}

/** The id git gives to a content. */
const blobId = (content: Buffer): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

/** The files under a folder, as paths with "/" from `directory`. */
const filesUnder = async (directory: string, folder: string): Promise<string[]> => {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
  const paths = entries.map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(directory, path) : [path];
  });
  return (await Promise.all(paths)).flat();
};

/** Deletes a file and the folders that are empty without it. */
const removeFile = async (directory: string, path: string): Promise<void> => {
  await rm(join(directory, path), { force: true });
  try {
    for (let folder = dirname(path); folder !== "."; folder = dirname(folder))
      await rmdir(join(directory, folder));
  } catch {
    // Not empty: it stays, and so does what it lies in.
  }
};

/** Makes the folders of a directory hold exactly these files, and returns whether anything changed. */
const writeFiles = async (
  repository: Repository,
  files: ReadonlyMap<string, TreeFile>,
  directory: string,
  folders: readonly string[],
): Promise<boolean> => {
  const present = (await Promise.all(folders.map((folder) => filesUnder(directory, folder)))).flat();
  const gone = present.filter((path) => !files.has(path));
  const same = new Set<string>();
  for (const path of present) {
    if (files.get(path)?.id === blobId(await readFile(join(directory, path)))) same.add(path);
  }
  const stale = [...files].filter(([path]) => !same.has(path));
  const ids = stale.map(([, { id }]) => id);
  const contents = await readBlobs(repository.directory, ids);
  for (const path of gone) await removeFile(directory, path);
  await mkdir(directory, { recursive: true });
  // Renamed into place, so that nobody reads half a file; beside the directory, so that nobody watches it.
  const unfinished = `${directory}.new`;
  await mkdir(unfinished, { recursive: true });
  for (const [index, [path]] of stale.entries()) {
    await mkdir(join(directory, dirname(path)), { recursive: true });
    await writeFile(join(unfinished, "file"), contents[index] ?? "");
    await rename(join(unfinished, "file"), join(directory, path));
  }
  await rm(unfinished, { recursive: true });
  return gone.length + stale.length > 0;
};

/**
 * Writes what the local site shows: main, and over it what the developer has changed in the project since
 * its last commit that main holds, saved to disk but perhaps not committed. Where both changed the same lines,
 * main stays.
 */
export const publishedContent = ({ repository, project, directory, folders }: Publication) =>
  repository.inTurn(async (): Promise<Published> => {
    const theirs = await snapshotProject(repository.directory, resolve(project));
    const sides = { base: PROJECT, ours: MAIN, theirs, paths: folders };
    const { changes, conflicts } = await mergeTrees(repository.directory, sides);
    const files = await listFiles(repository.directory, MAIN, folders);
    for (const { path, file } of changes) {
      if (file && isRegular(file)) files.set(path, file);
      else files.delete(path);
    }
    const changed = await writeFiles(repository, files, resolve(directory), folders);
    return { changed, conflicts };
  });
