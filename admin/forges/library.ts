import {
  type ContentFiles,
  contentProblems,
  isContent,
  isUpload,
  newProblems,
} from "../../site/entries/check-content.ts";
import { problemElsewhere } from "../check-draft.ts";
import { rememberedLanguage } from "../language.ts";
import { refuseWith } from "../refuse-with.ts";
import type { Forge, ListedFile } from "./forge.ts";

type Library = Pick<Forge<unknown>, "branch" | "publishedFiles" | "readText">;

/** How many files are read at a time. */
const AT_ONCE = 8;

/** The texts that were read here before, by their ids: the next check asks for what is new only. */
const texts = new Map<string, string>();

/**
 * Refuses changes to what is published (path → text, or nothing for a file that goes) with which the site could not be
 * built, as the local server does. It reads the whole library, because anything may point to what goes.
 */
export async function refuseUnbuildable(
  forge: Library,
  changes: ReadonlyMap<string, string | null>,
): Promise<void> {
  const before = await libraryOf(forge);
  const after = new Map(before);
  for (const [path, text] of changes) {
    if (text === null) after.delete(path);
    else after.set(path, text);
  }
  const problems = newProblems(contentProblems(before), contentProblems(after));
  const language = rememberedLanguage();
  if (problems.length)
    refuseWith(
      problems.map((problem) => problemElsewhere(problem, language)),
      language,
    );
}

async function libraryOf(forge: Library): Promise<ContentFiles> {
  const files = (await forge.publishedFiles()).filter(({ path }) => isContent(path));
  await readAll(
    forge,
    files.filter(({ path }) => !isUpload(path)),
  );
  return new Map(files.map(({ path, id }) => [path, isUpload(path) ? "" : (texts.get(id) ?? "")]));
}

/** The published texts below a folder, as Decap asks for them; fails as a whole where one cannot be read. */
export async function publishedTexts(forge: Library, folder: string) {
  const files = (await forge.publishedFiles()).filter(
    ({ path }) => path.startsWith(`${folder}/`) && path.endsWith(".md"),
  );
  await readAll(forge, files);
  return files.map(({ path, id }) => ({ file: { path, id }, data: texts.get(id) ?? "" }));
}

async function readAll(forge: Library, files: readonly ListedFile[]): Promise<void> {
  const waiting = files.filter(({ id }) => !texts.has(id));
  await Promise.all(Array.from({ length: AT_ONCE }, () => readEach(forge, waiting)));
}

/** Takes files from a common list until it is empty. */
async function readEach(forge: Library, waiting: ListedFile[]): Promise<void> {
  for (let file = waiting.pop(); file; file = waiting.pop())
    texts.set(file.id, await forge.readText({ ...file, branch: forge.branch }));
}
