import { basename } from "node:path";
import { type Author, writeFileObject } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { listFiles, readBlobs, type TreeFile } from "../git/objects.ts";
import { GitError, gitText } from "../git/run.ts";
import { refuseTaken } from "./changes.ts";
import { commitToMain, mainCommit } from "./main.ts";
import { isEditableFile } from "./paths.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";

/** A text file as Decap expects it; `id` changes exactly when the text does. */
export interface EntryFile {
  readonly data: string;
  readonly file: { readonly path: string; readonly id: string };
}

/** An upload as Decap expects it. */
export interface MediaFile {
  readonly id: string;
  readonly content: string;
  readonly encoding: "base64";
  readonly path: string;
  readonly name: string;
}

type Located = readonly [path: string, file: TreeFile];

const toEntry = ([path, { id }]: Located, content: Buffer | undefined): EntryFile => ({
  data: content?.toString() ?? "",
  file: { path, id },
});

const toMedia = ([path, { id }]: Located, content: Buffer | undefined): MediaFile => ({
  id,
  content: content?.toString("base64") ?? "",
  encoding: "base64",
  path,
  name: basename(path),
});

const readAll = async <File>(
  repository: Repository,
  files: readonly Located[],
  shape: (file: Located, content: Buffer | undefined) => File,
): Promise<File[]> => {
  const ids = files.map(([, { id }]) => id);
  const contents = await readBlobs(repository.directory, ids);
  return files.map((file, index) => shape(file, contents[index]));
};

const readOne = async <File>(
  repository: Repository,
  commit: string,
  path: string,
  shape: (file: Located, content: Buffer | undefined) => File,
): Promise<File> => {
  const found = (await listFiles(repository.directory, commit, [path])).get(path);
  if (!found) throw new Refusal(404, `There is no file “${path}”.`);
  const [file] = await readAll(repository, [[path, found]], shape);
  return file as File;
};

/** The editable files in a folder, at most `depth` levels down. */
const filesIn = async (repository: Repository, folder: string, depth: number): Promise<Located[]> => {
  const files = await listFiles(repository.directory, await mainCommit(repository), [folder]);
  return [...files].filter(
    ([path]) =>
      path.startsWith(`${folder}/`) &&
      path.slice(folder.length + 1).split("/").length <= depth &&
      isEditableFile(path),
  );
};

/** A text file of a commit. */
export const readEntry = (repository: Repository, commit: string, path: string): Promise<EntryFile> =>
  readOne(repository, commit, path, toEntry);

/** An upload of a commit. */
export const readMedia = (repository: Repository, commit: string, path: string): Promise<MediaFile> =>
  readOne(repository, commit, path, toMedia);

/** The published texts of a folder. */
export const listEntries = async (
  repository: Repository,
  folder: string,
  extension: string,
  depth: number,
): Promise<EntryFile[]> => {
  const files = await filesIn(repository, folder, depth);
  const texts = files.filter(([path]) => path.endsWith(`.${extension}`));
  return readAll(repository, texts, toEntry);
};

/** The published texts of a folder in whose name or words a word stands: of thousands, few. */
export const textsWith = async (
  repository: Repository,
  folder: string,
  word: string,
): Promise<EntryFile[]> => {
  const texts = await filesIn(repository, folder, Number.POSITIVE_INFINITY);
  const words = ["grep", "--name-only", "-z", "--fixed-strings", "-e", word, MAIN, "--", folder];
  const found = await gitText(repository.directory, words).catch(noneFound);
  const paths = new Set(found.split("\0").map((line) => line.slice(MAIN.length + 1)));
  return readAll(
    repository,
    texts.filter(([path]) => path.endsWith(".md") && (paths.has(path) || basename(path).includes(word))),
    toEntry,
  );
};

/** What git says by failing with 1: nothing was found. */
const noneFound = (error: unknown): string => {
  if (error instanceof GitError && error.code === 1) return "";
  throw error;
};

/** The published uploads of a folder. */
export const listMedia = async (repository: Repository, folder: string): Promise<MediaFile[]> =>
  readAll(repository, await filesIn(repository, folder, 1), toMedia);

/** Puts an upload into the published media and returns it. */
export const saveMedia = async (
  repository: Repository,
  path: string,
  content: Buffer,
  message: string,
  author?: Author,
): Promise<MediaFile> => {
  const file = await writeFileObject(repository.directory, content);
  await refuseTaken(repository, await mainCommit(repository), [{ path, file }]);
  await commitToMain(repository, [{ path, file }], message, author);
  return toMedia([path, file], content);
};
