import { type Author, commitFiles, type RefUpdate, updateRefs } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { mergeTrees } from "../git/merge.ts";
import { diffFiles, listFiles } from "../git/objects.ts";
import {
  droppedUploads,
  entryChanges,
  ownFiles,
  refuseStale,
  refuseTaken,
  type SavedEntry,
} from "./changes.ts";
import { branchRef, draftBase, draftCommit, findDraft } from "./drafts.ts";
import { commitToMain, mainCommit, realChanges } from "./main.ts";
import { refuseUnbuildable } from "./publishable.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import {
  type DraftName,
  readState,
  type State,
  type Status,
  stateId,
  stateRef,
  storeState,
} from "./state.ts";

/** Who saves, and the message of the commit. */
export interface Signature {
  readonly message: string;
  readonly author?: Author | undefined;
}

/** Saves an entry straight to main. */
export const publishEntry = async (
  repository: Repository,
  entry: SavedEntry,
  signature: Signature,
): Promise<void> => {
  const changes = await entryChanges(repository, entry);
  await refuseStale(repository, await mainCommit(repository), entry, changes);
  await commitToMain(repository, changes, signature.message, signature.author);
};

const moveState = async (
  repository: Repository,
  name: DraftName,
  state: State | null,
): Promise<RefUpdate> => ({
  ref: stateRef(name),
  from: await stateId(repository, name),
  to: state && (await storeState(repository, state)),
});

/** Saves an entry as a draft: a branch off main when it is new, one more commit on it when it is not. */
export const saveDraft = async (
  repository: Repository,
  name: DraftName,
  entry: SavedEntry,
  status: Status,
  signature: Signature,
): Promise<void> => {
  const { directory } = repository;
  const { at, tip } = await findDraft(repository, name);
  const main = await mainCommit(repository);
  const parent = tip ?? main;
  const saved = await entryChanges(repository, entry);
  await refuseTaken(repository, main, saved);
  await refuseStale(repository, parent, entry, saved);
  const dropped = tip ? await droppedUploads(repository, tip, entry) : [];
  const changes = await realChanges(repository, parent, [...saved, ...dropped]);
  if (tip && changes.length === 0) return;
  const commit = await commitFiles(directory, { parents: [parent], changes, ...signature });
  const before = tip ? await readState(repository, name) : { status, files: [] };
  const files = [...new Set([...before.files, ...ownFiles(entry)])];
  await updateRefs(directory, [
    { ref: branchRef(name), from: at, to: commit },
    await moveState(repository, name, { status: before.status, files }),
  ]);
};

/** Refuses a draft that could not be published as it is. */
const refuseUnready = async (repository: Repository, tip: string): Promise<void> => {
  const { directory } = repository;
  const main = await mainCommit(repository);
  const base = await draftBase(repository, tip);
  // What main and the draft both changed is settled, or refused, when it is published.
  const { changes } = await mergeTrees(directory, { base, ours: main, theirs: tip });
  await refuseUnbuildable(repository, main, changes);
};

/** Moves a draft to another column of the board; to the last one, only what may be published. */
export const setStatus = async (repository: Repository, name: DraftName, status: Status): Promise<void> => {
  const tip = await draftCommit(repository, name);
  if (status === "pending_publish") await refuseUnready(repository, tip);
  const { files } = await readState(repository, name);
  await updateRefs(repository.directory, [await moveState(repository, name, { status, files })]);
};

const forget = async (repository: Repository, name: DraftName): Promise<RefUpdate[]> => [
  { ref: branchRef(name), from: (await findDraft(repository, name)).at, to: null },
  await moveState(repository, name, null),
];

/** Throws a draft away. What is published stays as it is. */
export const deleteDraft = async (repository: Repository, name: DraftName): Promise<void> => {
  await draftCommit(repository, name);
  await updateRefs(repository.directory, await forget(repository, name));
};

const conflictSentence = (files: readonly string[]): string =>
  `Not published, because ${files.map((file) => `“${file}”`).join(", ")} changed on the site after this draft ` +
  "was begun, in the same place. Nothing was overwritten: the site and the draft are both as they were. Copy your " +
  "text, delete the draft, and put your changes into the published entry.";

/** Publishes a draft: brings its changes into main and ends it, all at once or not at all. */
export const publishDraft = async (repository: Repository, name: DraftName): Promise<void> => {
  const { directory } = repository;
  const tip = await draftCommit(repository, name);
  const main = await mainCommit(repository);
  const base = await draftBase(repository, tip);
  const { changes, conflicts } = await mergeTrees(directory, { base, ours: main, theirs: tip });
  if (conflicts.length > 0) {
    throw new Refusal(409, conflictSentence(conflicts), { key: "conflict", paths: conflicts.join(", ") });
  }
  await refuseUnbuildable(repository, main, changes);
  const message = `Publish ${name.collection} “${name.slug}”`;
  const commit = await commitFiles(directory, { parents: [main, tip], changes, message });
  // Git moves main before it deletes the branch: a kill in between leaves a published draft, see `findDraft`.
  await updateRefs(directory, [{ ref: MAIN, from: main, to: commit }, ...(await forget(repository, name))]);
};

/** Takes an entry off the site: it becomes a draft again, with every word. */
export const unpublishEntry = async (
  repository: Repository,
  name: DraftName,
  paths: readonly string[],
): Promise<void> => {
  const { directory } = repository;
  const main = await mainCommit(repository);
  const published = [...(await listFiles(directory, main, paths))];
  const { at, tip } = await findDraft(repository, name);
  // A draft that changes nothing is what is left when this was killed before main moved: it is begun again.
  if (tip && (await diffFiles(directory, await draftBase(repository, tip), tip)).length > 0) {
    throw new Refusal(409, "Somebody has begun a draft of this entry. Publish or delete it first.", {
      key: "hasDraft",
    });
  }
  const gone = published.map(([path]) => ({ path, file: null }));
  await refuseUnbuildable(repository, main, gone);
  const kept = published.map(([path, file]) => ({ path, file }));
  const message = `Take ${name.collection} “${name.slug}” off the site`;
  const without = await commitFiles(directory, { parents: [main], changes: gone, message });
  const draft = await commitFiles(directory, { parents: [without], changes: kept, message });
  const state = { status: "draft", files: published.map(([path]) => path) } as const;
  // The draft is there before main loses the text: a kill in between leaves both.
  await updateRefs(directory, [
    { ref: branchRef(name), from: at, to: draft },
    await moveState(repository, name, state),
  ]);
  await updateRefs(directory, [{ ref: MAIN, from: main, to: without }]);
};
