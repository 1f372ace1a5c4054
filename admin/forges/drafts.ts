import { isContent, isUpload } from "../../site/entries/check-content.ts";
import { rememberedLanguage } from "../language.ts";
import { unlessMissing } from "../mends/entries.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";
import { changesOf } from "./changes.ts";
import type { Forge, SavedFile } from "./forge.ts";
import { refuseUnbuildable } from "./library.ts";

/**
 * Drafts on a forge, the same way on every one: a branch `cms/<collection>/<slug>` off the published one, a commit for
 * each saving, a pull or merge request that carries the status. The branch is the draft: whatever is interrupted after
 * its commit (the request, its label, the deletion of a published branch) is made up for the next time.
 */

const DRAFTS = "cms/";

/** The branch of a draft. */
export const draftBranch = (collection: string, slug: string): string => `${DRAFTS}${collection}/${slug}`;

const LABEL = "decap-cms/";

/** The status that a request's labels tell; a draft until they do. */
export const statusOf = (labels: readonly string[]): string =>
  labels.find((label) => label.startsWith(LABEL))?.slice(LABEL.length) ?? "draft";

/** Tells Decap that an entry has no draft. */
const noDraft = (): Error =>
  Object.assign(new Error("content is not under editorial workflow"), {
    name: "EDITORIAL_WORKFLOW_ERROR",
    notUnderEditorialWorkflow: true,
  });

/** Whether an entry has a draft; removes a branch that was published and could not be deleted. */
async function hasDraft(forge: Forge<unknown>, branch: string): Promise<boolean> {
  if (!(await forge.branchExists(branch))) return false;
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

interface Saving {
  readonly message: string;
  readonly status: string;
}

/** Saves files to a draft: all of them in one commit, or none. */
export async function saveDraft<Request>(
  forge: Forge<Request>,
  branch: string,
  files: readonly SavedFile[],
  { message, status }: Saving,
): Promise<void> {
  const draft = await hasDraft(forge, branch);
  const at = draft ? branch : forge.branch;
  const changes = await changesOf(forge, at, files);
  if (!changes.length) return;
  try {
    await forge.commit({ at, branch, message, changes });
  } catch (error) {
    // Somebody was faster, or the answer was lost: the files say which.
    const now = (await forge.branchExists(branch)) ? branch : forge.branch;
    if ((await changesOf(forge, now, files)).length) throw error;
  }
  if (draft) return;
  // The words are safe on their branch; a request is made the next time if it cannot be made now.
  await forge.createRequest(branch, message, status).catch((error: unknown) => console.warn(error));
}

/** Publishes a draft as it stands, if the site can be built with it. */
export async function publishDraft<Request>(forge: Forge<Request>, branch: string): Promise<void> {
  const request = await requestOf(forge, branch);
  const changes = (await forge.changedFiles(branch)).filter(({ path }) => isContent(path));
  const texts = changes.map(async ({ path, change }) => {
    if (change === "gone") return [path, null] as const;
    return [path, isUpload(path) ? "" : await forge.readText({ path, id: null, branch })] as const;
  });
  await refuseUnbuildable(forge, new Map(await Promise.all(texts)));
  await forge.merge(request);
  await forge.deleteBranch(branch).catch(() => undefined);
}

/** Why a draft cannot be merged: the same place was changed on the site. */
export const conflict = (): Refused => new Refused(phrase(rememberedLanguage(), "samskab.forge.conflict"));

/** Removes published files, in one commit: those that there are, and that nothing else needs. */
export async function removeFiles(
  forge: Forge<unknown>,
  paths: readonly string[],
  message: string,
): Promise<void> {
  const there = await forge.filesAt(forge.branch, paths);
  const changes = paths.flatMap((path) => (there.has(path) ? [{ path, before: there.get(path) }] : []));
  if (!changes.length) return;
  await refuseUnbuildable(forge, new Map(changes.map(({ path }) => [path, null])));
  await forge.commit({ at: forge.branch, branch: forge.branch, message, changes });
}
