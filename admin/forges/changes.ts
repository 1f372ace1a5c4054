import { gitId } from "../git-id.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Refused, Stale } from "../refused.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import type { Change, FileThere, Forge, SavedFile, SavedText, SavedUpload } from "./forge.ts";

const isText = (file: SavedFile): file is SavedText => "raw" in file;

/**
 * What saving these files changes on a branch: nothing for a file that is there already, as after an answer that was
 * lost. Refuses when somebody else has changed a text since it was opened, or has uploaded another file of a name.
 */
export async function changesOf(
  forge: Pick<Forge<unknown>, "branch" | "filesAt">,
  branch: string,
  files: readonly SavedFile[],
): Promise<readonly Change[]> {
  const touched = await withoutUnchanged(files);
  const there = await forge.filesAt(
    branch,
    touched.map(({ path }) => path),
  );
  const uploads = touched.filter((file) => !isText(file)).map(({ path }) => path);
  const published = uploads.length
    ? await forge.filesAt(forge.branch, uploads)
    : new Map<string, FileThere>();
  const changes = await Promise.all(
    touched.map((file) => (isText(file) ? textChange(file, there) : uploadChange(file, there, published))),
  );
  return changes.filter((change) => change !== undefined);
}

/** Leaves out the languages in which nothing was written: another editor may be at work there. */
async function withoutUnchanged(files: readonly SavedFile[]): Promise<readonly SavedFile[]> {
  const changed = await Promise.all(
    files.map(async (file) => !isText(file) || Boolean(file.newPath) || (await idOf(file)) !== file.base),
  );
  return files.filter((_, index) => changed[index]);
}

const idOf = async ({ raw }: SavedText): Promise<string> => (raw ? gitId(raw) : "");

async function textChange(
  file: SavedText,
  there: ReadonlyMap<string, FileThere>,
): Promise<Change | undefined> {
  const { path, newPath, raw, base } = file;
  const before = there.get(path);
  const current = before?.id ?? "";
  if (!newPath && current === (await idOf(file))) return undefined;
  if (current !== base) throw new Stale(phrase(rememberedLanguage(), "samskab.server.stale", { path }));
  const place = newPath ? { path: newPath, from: path } : { path };
  return { ...place, before, ...(raw && { content: toBase64(new TextEncoder().encode(raw)) }) };
}

async function uploadChange(
  file: SavedUpload,
  there: ReadonlyMap<string, FileThere>,
  published: ReadonlyMap<string, FileThere>,
): Promise<Change | undefined> {
  const { path } = file;
  const content = await file.toBase64();
  const id = await gitId(fromBase64(content));
  const before = there.get(path);
  if (before?.id === id) return undefined;
  // Other texts show it.
  if (published.has(path) && published.get(path)?.id !== id)
    throw new Refused(phrase(rememberedLanguage(), "samskab.server.uploadTaken", { path }));
  return { path, before, content };
}
