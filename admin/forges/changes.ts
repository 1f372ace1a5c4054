import { gitId } from "../git-id.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Stale } from "../refused.ts";
import type { Change, FileThere, Forge, SavedFile, SavedText } from "./forge.ts";

const isText = (file: SavedFile): file is SavedText => "raw" in file;

/**
 * What saving these files changes on a branch: nothing for a file that is there already, as after an answer that was
 * lost. Refuses when somebody else has changed a text since it was opened.
 */
export async function changesOf(
  forge: Pick<Forge<unknown>, "filesAt">,
  branch: string,
  files: readonly SavedFile[],
): Promise<readonly Change[]> {
  const touched = await withoutUnchanged(files);
  const there = await forge.filesAt(
    branch,
    touched.map(({ path }) => path),
  );
  const changes = await Promise.all(
    touched.map((file) => (isText(file) ? textChange(file, there) : uploadChange(file, there))),
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
  file: Exclude<SavedFile, SavedText>,
  there: ReadonlyMap<string, FileThere>,
): Promise<Change | undefined> {
  const content = await file.toBase64();
  const before = there.get(file.path);
  if (before && before.id === (await gitId(fromBase64(content)))) return undefined;
  return { path: file.path, before, content };
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
