import { LOCAL_AUTHOR } from "../git/commit.ts";
import { MAIN } from "../git/main.ts";
import { diffFiles, isAncestor, listFiles, mergeBase, resolveCommit } from "../git/objects.ts";
import { gitText } from "../git/run.ts";
import { mainCommit } from "./main.ts";
import { Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { type DraftName, readState, type Status } from "./state.ts";

/** A draft as Decap expects it. */
export interface Draft extends DraftName {
  readonly status: Status;
  readonly diffs: readonly DraftFile[];
  readonly updatedAt: string;
  readonly pullRequestAuthor: string;
}

interface DraftFile {
  readonly id: string;
  readonly path: string;
  readonly newFile: boolean;
}

const DRAFTS = "refs/heads/cms/";

export const branchRef = ({ collection, slug }: DraftName): string => `${DRAFTS}${collection}/${slug}`;

/** Where a draft's branch stands, and its last commit if the draft is open. */
export interface Branch {
  readonly at: string | null;
  readonly tip: string | undefined;
}

/**
 * Looks a draft up. A branch that main holds already is what a publication leaves behind that was killed
 * between moving main and deleting the branch: such a draft is published, not open.
 */
export const findDraft = async ({ directory }: Repository, name: DraftName): Promise<Branch> => {
  const at = await resolveCommit(directory, branchRef(name));
  const open = at !== undefined && !(await isAncestor(directory, at, MAIN));
  return { at: at ?? null, tip: open ? at : undefined };
};

/** The last commit of an open draft. */
export const draftCommit = async (repository: Repository, name: DraftName): Promise<string> => {
  const { tip } = await findDraft(repository, name);
  if (tip) return tip;
  throw new Refusal(
    404,
    `There is no draft of “${name.collection}/${name.slug}”: it was published or deleted.`,
    { key: "noDraft" },
  );
};

/** The commit of main that a draft began from. */
export const draftBase = async (repository: Repository, tip: string): Promise<string> =>
  (await mergeBase(repository.directory, MAIN, tip)) ?? mainCommit(repository);

/** The open drafts, as `<collection>/<slug>`. */
export const listDrafts = async ({ directory }: Repository): Promise<string[]> => {
  const args = ["for-each-ref", `--no-merged=${MAIN}`, "--format=%(refname)", DRAFTS];
  const refs = await gitText(directory, args);
  return refs.split("\n").flatMap((ref) => ref.slice(DRAFTS.length) || []);
};

/** The files of a draft: those that differ from what it began with, and the entry's own. */
const draftFiles = async (
  repository: Repository,
  tip: string,
  own: readonly string[],
): Promise<DraftFile[]> => {
  const { directory } = repository;
  const files: DraftFile[] = [];
  for (const { path, file, before } of await diffFiles(directory, await draftBase(repository, tip), tip)) {
    // Decap would try to load a file that is gone.
    if (file) files.push({ id: file.id, path, newFile: !before });
  }
  const changed = new Set(files.map(({ path }) => path));
  // Without a single file Decap looks for the entry outside the language folders, and shows an empty one.
  for (const [path, { id }] of await listFiles(directory, tip, own)) {
    if (!changed.has(path)) files.push({ id, path, newFile: false });
  }
  return files;
};

/** A draft with its status and the files that make it up. */
export const readDraft = async (repository: Repository, name: DraftName): Promise<Draft> => {
  const tip = await draftCommit(repository, name);
  const { status, files } = await readState(repository, name);
  const about = await gitText(repository.directory, ["show", "--no-patch", "--format=%cI%n%an", tip]);
  const [updatedAt = "", author = ""] = about.split("\n");
  // A name that means nothing to editors is no name.
  const pullRequestAuthor = author === LOCAL_AUTHOR.name ? "" : author;
  const diffs = await draftFiles(repository, tip, files);
  return { ...name, status, diffs, updatedAt, pullRequestAuthor };
};
