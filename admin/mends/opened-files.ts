import { type FileData, readMarkdown } from "../content-format.ts";
import { gitId } from "../git-id.ts";

/** What each file held when it was opened for editing, or last saved here. */
const opened = new Map<string, string>();

interface OpenedFile {
  readonly path: string;
  readonly raw: string;
}

/** Notes what stands in the files of an entry that is opened; the files of other languages are not there. */
export function rememberOpened(paths: readonly string[], files: readonly OpenedFile[]): void {
  for (const path of paths) opened.set(path, files.find((file) => file.path === path)?.raw ?? "");
}

const read = new Map<string, FileData>();

/** What a file held when it was opened; null where there was none, undefined where it was not opened here. */
export function openedFile(path: string): FileData | null | undefined {
  const raw = opened.get(path);
  if (!raw) return raw === undefined ? undefined : null;
  const data = read.get(raw) ?? readMarkdown(raw);
  read.set(raw, data);
  return data;
}

/** What stood in files when they were opened; files that were not opened are left out. */
export const openedFiles = (paths: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(paths.flatMap((path) => (opened.has(path) ? [[path, opened.get(path) ?? ""]] : [])));

/** After saving, what was sent is what stands there. */
export const rememberSaved = (files: readonly OpenedFile[]): void =>
  rememberOpened(
    files.map(({ path }) => path),
    files,
  );

/**
 * The files to save, each with the id of what it is to take the place of (`base`; empty for nothing), so that
 * nothing is written over that somebody else has saved in the meantime.
 */
export const withBases = async <File extends OpenedFile>(
  files: readonly File[],
): Promise<(File & { base: string })[]> =>
  Promise.all(
    files.map(async (file) => {
      const before = opened.get(file.path);
      return { ...file, base: before ? await gitId(before) : "" };
    }),
  );
