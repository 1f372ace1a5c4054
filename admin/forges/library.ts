import { type ContentFiles, isUpload, newProblems } from "../../site/entries/check/content.ts";
import type { UploadFault } from "../../site/model/uploads.ts";
import { inspect } from "../../site/uploads/inspect.ts";
import { problemElsewhere } from "../check-draft.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { refuseWith } from "../refuse-with.ts";
import { Refused } from "../refused.ts";
import { siteProblems } from "../site-check/check.ts";
import type { Forge, ListedFile } from "./forge.ts";

type Library = Pick<Forge<unknown>, "publishedFiles" | "readTexts">;

/** The texts that were read here before, by their ids: the next check asks for what is new only. */
const texts = new Map<string, string>();

/** What is to be published: the text of a file, the bytes of an upload, or nothing for a file that goes. */
export type Wanted = ReadonlyMap<string, string | Uint8Array | null>;

/**
 * Refuses changes to what is published with which the site could not be built, as the local server does. It reads the
 * whole library, because anything may point to what goes.
 */
export async function refuseUnbuildable(forge: Library, changes: Wanted): Promise<void> {
  const before = await libraryOf(forge);
  const after = new Map(before);
  const faults = new Map<string, UploadFault>();
  for (const [path, content] of changes) {
    if (content === null) after.delete(path);
    else after.set(path, typeof content === "string" ? content : "");
    const { fault } = content instanceof Uint8Array ? await inspect(path, content) : {};
    if (fault) faults.set(path.replace(/^content/, ""), fault);
  }
  const problems = await siteProblems(after, faults);
  if (!problems.length) return;
  // What the site has wrong already is not this editor's doing, and stands in nobody's way.
  const own = newProblems(await siteProblems(before, new Map()), problems);
  const language = rememberedLanguage();
  if (own.length)
    refuseWith(
      own.map((problem) => problemElsewhere(problem, language)),
      language,
    );
}

async function libraryOf(forge: Library): Promise<ContentFiles> {
  const files = await forge.publishedFiles();
  await readAll(
    forge,
    files.filter(({ path }) => !isUpload(path)),
  );
  return new Map(files.map(({ path, id }) => [path, isUpload(path) ? "" : textOf(id)]));
}

/** Published texts as Decap asks for them; fails as a whole where one cannot be read. */
export async function publishedTexts(forge: Library, isWanted: (path: string) => boolean) {
  const files = (await forge.publishedFiles()).filter(({ path }) => isWanted(path));
  await readAll(forge, files);
  return files.map(({ path, id }) => ({ file: { path, id }, data: textOf(id) }));
}

async function readAll(forge: Library, files: readonly ListedFile[]): Promise<void> {
  const waiting = files.filter(({ id }) => !texts.has(id));
  for (const [id, text] of await forge.readTexts(waiting)) texts.set(id, text);
}

/** A text that was read; one that is not there was changed while it was asked for, and must not look empty. */
function textOf(id: string): string {
  const text = texts.get(id);
  if (text === undefined) throw new Refused(phrase(rememberedLanguage(), "samskab.server.sameMoment"));
  return text;
}
