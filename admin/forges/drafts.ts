import { rememberedLanguage } from "../language.ts";
import { unlessMissing } from "../mends/entries.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";
import { changesOf } from "./changes.ts";
import type { Forge, SavedFile } from "./forge.ts";
import { DRAFTS, draftBranch, type EntryName, filesOf, nameOf } from "./names.ts";

/**
 * Drafts on a forge, the same way on every one: a branch `cms/<collection>/<slug>` off the published one, a commit for
 * each saving, a pull or merge request that carries the status. The branch is the draft: whatever is interrupted after
 * its commit (the request, its label, the deletion of a published branch) is made up for the next time.
 */

/** A draft as Decap asks for it. */
export interface UnpublishedEntry extends EntryName {
  readonly status: string;
  readonly diffs: readonly { readonly path: string; readonly newFile: boolean; readonly id: string }[];
  readonly updatedAt: string;
  readonly pullRequestAuthor: string;
}

/** How the labels begin that tell a status, as Decap writes them. */
export const LABEL = "decap-cms/";

/** The status that a request's labels tell; a draft until they do. */
export const statusOf = (labels: readonly string[]): string =>
  labels.find((label) => label.startsWith(LABEL))?.slice(LABEL.length) ?? "draft";

/** Tells Decap that an entry has no draft. */
const noDraft = (): Error =>
  Object.assign(new Error("content is not under editorial workflow"), {
    name: "EDITORIAL_WORKFLOW_ERROR",
    notUnderEditorialWorkflow: true,
  });

/** Whether there is a branch. */
const branchExists = async (forge: Pick<Forge<unknown>, "getBranch">, branch: string): Promise<boolean> =>
  Boolean(await forge.getBranch(branch).catch(unlessMissing));

/** Whether an entry has a draft; removes a branch that was published and could not be deleted. */
export async function hasDraft(forge: Forge<unknown>, branch: string): Promise<boolean> {
  if (!(await branchExists(forge, branch))) return false;
  if (await forge.isAhead(branch)) return true;
  await forge.deleteBranch(branch).catch(unlessMissing);
  return false;
}

/** The request of a draft; makes one where saving was interrupted before it had one. */
export async function requestOf<Request>(forge: Forge<Request>, branch: string): Promise<Request> {
  const open = await forge.openRequest(branch);
  if (open) return open;
  if (!(await hasDraft(forge, branch))) throw noDraft();
  return forge.createRequest(branch, branch, "draft");
}

/** The branches of all drafts. */
export async function draftBranches<Request>(forge: Forge<Request>): Promise<string[]> {
  const branches = await forge.branchesBelow(DRAFTS);
  const drafts = await Promise.all(
    branches.map(async (branch) => Boolean(await forge.openRequest(branch)) || (await forge.isAhead(branch))),
  );
  return branches.filter((_, index) => drafts[index]);
}

/** A draft with its status and the files that make it up: those that it changes, and the entry's own. */
export async function readDraft<Request>(forge: Forge<Request>, branch: string): Promise<UnpublishedEntry> {
  const { status, updatedAt, author } = forge.progressOf(await requestOf(forge, branch));
  const changes = await forge.changedFiles(branch);
  const published = (await forge.publishedFiles()).map(({ path }) => path);
  const name = nameOf(branch, [...changes.map(({ path }) => path), ...published]);
  const own = await forge.filesAt(branch, filesOf(name));
  // Without a single file Decap looks for the entry outside the language folders, and shows an empty one.
  const others = [...own.keys()].filter((path) => !changes.some((file) => file.path === path));
  return {
    ...name,
    status,
    // A file that goes is none to load.
    diffs: [
      ...changes
        .filter(({ change }) => change !== "gone")
        .map(({ path, change }) => ({ path, newFile: change === "added", id: "" })),
      ...others.map((path) => ({ path, newFile: false, id: "" })),
    ],
    updatedAt,
    pullRequestAuthor: author,
  };
}

interface Saving {
  readonly message: string;
  readonly status: string;
}

/** Saves files to a draft: all of them in one commit, or none. */
export async function saveDraft<Request>(
  forge: Forge<Request>,
  name: EntryName,
  files: readonly SavedFile[],
  { message, status }: Saving,
): Promise<void> {
  const branch = draftBranch(name);
  const draft = await hasDraft(forge, branch);
  const at = draft ? branch : forge.branch;
  const changes = await changesOf(forge, at, files);
  if (!changes.length) return;
  try {
    await forge.commit({ at, branch, message, changes });
  } catch (error) {
    // Somebody was faster, or the answer was lost: the files say which.
    const now = (await branchExists(forge, branch)) ? branch : forge.branch;
    if ((await changesOf(forge, now, files)).length) throw error;
  }
  if (draft) return;
  // The words are safe on their branch; a request is made the next time if it cannot be made now.
  await forge.createRequest(branch, message, status).catch((error: unknown) => console.warn(error));
}

/** Throws a draft away. What is published stays as it is. */
export async function deleteDraft<Request>(forge: Forge<Request>, branch: string): Promise<void> {
  const request = await forge.openRequest(branch);
  if (request) await forge.closeRequest(request);
  await forge.deleteBranch(branch).catch(unlessMissing);
}

/** Why a draft cannot be merged: the same place was changed on the site. */
export const conflict = (): Refused => new Refused(phrase(rememberedLanguage(), "samskab.forge.conflict"));
