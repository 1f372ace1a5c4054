import { isContent, isUpload } from "../../site/entries/check/content.ts";
import { gitId } from "../git-id.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";
import { toBase64 } from "./base64.ts";
import { deleteDraft, hasDraft, requestOf } from "./drafts.ts";
import type { Change, FileThere, Forge } from "./forge.ts";
import { refuseUnbuildable } from "./library.ts";
import { draftBranch, type EntryName, removalBranch } from "./names.ts";

/** What reaches the published branch, and what leaves it: only with what the site can be built. */

/** Refuses a draft with which the site could not be built. */
export async function refuseUnready(forge: Forge<unknown>, branch: string): Promise<void> {
  const changes = (await forge.changedFiles(branch)).filter(({ path }) => isContent(path));
  const contents = changes.map(async ({ path, change }) => {
    if (change === "gone") return [path, null] as const;
    return [
      path,
      await (isUpload(path) ? forge.readBytes(path, branch) : forge.readText(path, branch)),
    ] as const;
  });
  await refuseUnbuildable(forge, new Map(await Promise.all(contents)));
}

/** Publishes a draft as it stands, if the site can be built with it. */
export async function publishDraft<Request>(forge: Forge<Request>, branch: string): Promise<void> {
  const request = await requestOf(forge, branch);
  await refuseUnready(forge, branch);
  await mergeOrLost(forge, request, () => hasDraft(forge, branch));
  await forge.deleteBranch(branch).catch(() => undefined);
}

/** Merges; an answer that was lost is no failure where nothing is left to merge. */
async function mergeOrLost<Request>(
  forge: Forge<Request>,
  request: Request,
  isLeft: () => Promise<boolean>,
): Promise<void> {
  try {
    await forge.merge(request);
  } catch (error) {
    if (await isLeft().catch(() => true)) throw error;
  }
}

/** Removes published files, in one commit: those that there are, and that nothing else needs. */
export async function removeFiles(
  forge: Forge<unknown>,
  paths: readonly string[],
  message: string,
): Promise<void> {
  const changes = removals(await forge.filesAt(forge.branch, paths));
  if (!changes.length) return;
  await refuseUnremovable(forge, changes);
  await forge.commit({ at: forge.branch, branch: forge.branch, message, changes });
}

/**
 * Takes an entry off the site: it becomes a draft again, with every word. Two commits on top of what is published, one
 * that removes the files and one that brings them back: the second is the draft, the first is merged when the draft is
 * there. What is interrupted leaves the page where it was, or the draft where it will be, or both.
 */
export async function unpublish<Request>(
  forge: Forge<Request>,
  name: EntryName,
  paths: readonly string[],
): Promise<void> {
  const [draft, removal] = [draftBranch(name), removalBranch(name)];
  const message = `Take ${name.collection} “${name.slug}” off the site`;
  if (await hasDraft(forge, draft)) await refuseChanged(forge, draft);
  await deleteDraft(forge, removal);
  const there = await forge.filesAt(forge.branch, paths);
  const changes = removals(there);
  if (!changes.length) return;
  await refuseUnremovable(forge, changes);
  const kept = await Promise.all([...there].map((file) => keep(forge, file)));
  try {
    await forge.commit({ at: forge.branch, branch: removal, message, changes });
    await forge.commit({ at: removal, branch: draft, message, changes: kept });
    await forge.createRequest(draft, message, "draft").catch((error: unknown) => console.warn(error));
    const request = await forge.createRequest(removal, message, "draft");
    await mergeOrLost(forge, request, async () => (await forge.filesAt(forge.branch, paths)).size > 0);
  } catch (error) {
    // The page is still there: a draft of it would only be in the way.
    await refuseChanged(forge, draft).catch((reason: unknown) => console.warn(reason));
    throw error;
  } finally {
    await deleteDraft(forge, removal).catch((reason: unknown) => console.warn(reason));
  }
}

/** Throws away a draft that changes nothing, as is left when this is interrupted; another is somebody's work. */
async function refuseChanged<Request>(forge: Forge<Request>, draft: string): Promise<void> {
  if ((await forge.changedFiles(draft)).length)
    throw new Refused(phrase(rememberedLanguage(), "samskab.server.hasDraft"));
  await deleteDraft(forge, draft);
}

/** A published file, to be put back as it is. */
async function keep(forge: Forge<unknown>, [path, { id }]: readonly [string, FileThere]): Promise<Change> {
  const bytes = await forge.readBytes(path, forge.branch);
  // What is read must be what is removed.
  if ((await gitId(bytes)) !== id)
    throw new Refused(phrase(rememberedLanguage(), "samskab.server.sameMoment"));
  return { path, before: undefined, content: toBase64(bytes) };
}

const removals = (there: ReadonlyMap<string, FileThere>): readonly Change[] =>
  [...there].map(([path, before]) => ({ path, before }));

const refuseUnremovable = (forge: Forge<unknown>, changes: readonly Change[]): Promise<void> =>
  refuseUnbuildable(forge, new Map(changes.map(({ path }) => [path, null])));
