import { API, type PullRequest } from "decap-cms-backend-forgejo";
import { APIError } from "decap-cms-lib-util";
import { CONTENT } from "../../site/entries/check-content.ts";
import { unlessMissing } from "../mends/entries.ts";
import {
  conflict,
  draftBranch,
  draftBranches,
  publishDraft,
  removeFiles,
  requestOf,
  saveDraft,
  statusOf,
} from "./drafts.ts";
import type {
  Change,
  ChangedFile,
  Commit,
  FileThere,
  Forge,
  ListedFile,
  SavedFile,
  UnpublishedEntry,
} from "./forge.ts";
import { renewing, type Session } from "./session.ts";

const PAGE = 50;

interface TreePage {
  readonly tree: readonly {
    readonly path: string;
    readonly type: string;
    readonly sha: string;
    readonly size: number;
  }[];
  readonly truncated: boolean;
}

interface PullRequestFile {
  readonly filename: string;
  readonly status: string;
}

/** Decap's client of Forgejo's API, with drafts that are safe (`drafts.ts`). */
export class ForgejoApi extends API implements Forge<PullRequest> {
  /** The tree of a commit never changes. */
  readonly #trees = new Map<string, Promise<TreePage["tree"]>>();

  constructor(settings: object, session: Session) {
    super(settings);
    this.requestFunction = renewing(this, session, "token");
  }

  override handleRequestError(error: Error, status: number): never {
    throw error instanceof APIError ? error : new APIError(error.message ?? String(error), status, "Forgejo");
  }

  /** Every page of a list; upstream reads thirty, and cannot renew a login. */
  override async requestAllPages<Item>(
    path: string,
    options: Parameters<API["request"]>[1] = {},
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; ; page++) {
      const params = { ...options.params, page, limit: PAGE };
      const more = await this.request<Item[]>(path, { ...options, params });
      items.push(...more);
      if (more.length < PAGE) return items;
    }
  }

  /** Every file of a branch; upstream takes the first thousand for all. */
  async #filesOf(branch: string): Promise<TreePage["tree"]> {
    const { commit } = await this.getBranch(branch);
    const known = this.#trees.get(commit.id) ?? this.#readTree(commit.id);
    this.#trees.set(commit.id, known);
    known.catch(() => this.#trees.delete(commit.id));
    return known;
  }

  async #readTree(commit: string): Promise<TreePage["tree"]> {
    const files: TreePage["tree"][number][] = [];
    for (let page = 1; ; page++) {
      const params = { recursive: 1, page, per_page: 1000 };
      const { tree, truncated } = await this.request<TreePage>(`${this.repoURL}/git/trees/${commit}`, {
        params,
      });
      files.push(...tree);
      if (!truncated || !tree.length) return files.filter(({ type }) => type === "blob");
    }
  }

  override async listFiles(folder: string, { depth = 1, branch = this.branch } = {}) {
    const start = `${folder.replace(/^\/|\/$/g, "")}/`;
    const files = await this.#filesOf(branch);
    return files
      .filter(({ path }) => path.startsWith(start) && path.slice(start.length).split("/").length <= depth)
      .map(({ path, type, sha, size }) => ({
        path,
        type,
        size,
        id: sha,
        name: path.slice(path.lastIndexOf("/") + 1),
      }));
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = await this.#filesOf(branch);
    return new Map(
      files.filter(({ path }) => paths.includes(path)).map(({ path, sha }) => [path, { id: sha }]),
    );
  }

  publishedFiles(): Promise<readonly ListedFile[]> {
    return this.listFiles(CONTENT, { depth: 9 });
  }

  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { number } = await this.getBranchPullRequest(branch);
    const files = await this.requestAllPages<PullRequestFile>(`${this.repoURL}/pulls/${number}/files`);
    return files.map(({ filename, status }) => ({ path: filename, change: CHANGES[status] ?? "changed" }));
  }

  readText({ path, id, branch }: { path: string; id: string | null; branch: string }): Promise<string> {
    return this.readFile(path, id, { branch });
  }

  /** One commit on the condition that every file still has the id that it was opened with; Forgejo checks them. */
  async commit({ at, branch, message, changes }: Commit): Promise<void> {
    await this.request(`${this.repoURL}/contents`, {
      method: "POST",
      body: JSON.stringify({
        branch: at,
        ...(branch !== at && { new_branch: branch }),
        message,
        files: changes.map(operation),
      }),
    });
  }

  async branchExists(branch: string): Promise<boolean> {
    return Boolean(await this.getBranch(branch).catch(unlessMissing));
  }

  async isAhead(branch: string): Promise<boolean> {
    return (await this.getDifferences(this.branch, branch)).total_commits > 0;
  }

  async branchesBelow(prefix: string): Promise<readonly string[]> {
    const branches = await this.requestAllPages<{ name: string }>(`${this.repoURL}/branches`);
    return branches.map(({ name }) => name).filter((name) => name.startsWith(prefix));
  }

  async openRequest(branch: string): Promise<PullRequest | undefined> {
    return (await this.getPullRequests("open", `${this.repoOwner}:${branch}`))[0];
  }

  async createRequest(branch: string, title: string, status: string): Promise<PullRequest> {
    const request = await this.createPR(title, branch);
    await this.setPullRequestStatus(request, status);
    return request;
  }

  async merge({ number, head }: PullRequest): Promise<void> {
    const body = JSON.stringify({ Do: "merge", head_commit_id: head.sha, delete_branch_after_merge: true });
    for (let attempt = 1; ; attempt++) {
      try {
        await this.request(`${this.repoURL}/pulls/${number}/merge`, { method: "POST", body });
        return;
      } catch (error) {
        const { status, message } = error as APIError;
        // Forgejo looks for conflicts on its own time after every commit.
        const isChecking = status === 405 && /try again/i.test(message);
        if (!isChecking || attempt === 10) throw status === 409 ? conflict() : error;
        await new Promise((wait) => setTimeout(wait, 1000));
      }
    }
  }

  override getBranchPullRequest(branch: string): Promise<PullRequest> {
    return requestOf(this, branch);
  }

  override listUnpublishedBranches(): Promise<string[]> {
    return draftBranches(this);
  }

  /** A draft by its request; a file that goes is none to load. */
  override async retrieveUnpublishedEntryData(key: string): Promise<UnpublishedEntry> {
    const [collection = "", slug = ""] = key.split("/");
    const branch = draftBranch(collection, slug);
    const { labels, updated_at, user } = await this.getBranchPullRequest(branch);
    const files = await this.changedFiles(branch);
    return {
      collection,
      slug,
      status: statusOf(labels.map(({ name }) => name)),
      diffs: files
        .filter(({ change }) => change !== "gone")
        .map(({ path, change }) => ({ path, newFile: change === "added", id: "" })),
      updatedAt: updated_at,
      pullRequestAuthor: user.login,
    };
  }

  override editorialWorkflowGit(
    files: readonly SavedFile[],
    slug: string,
    collection: string,
    {
      commitMessage: message,
      status = this.initialWorkflowStatus,
    }: { commitMessage: string; status?: string },
  ): Promise<void> {
    return saveDraft(this, draftBranch(collection, slug), files, { message, status });
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return publishDraft(this, draftBranch(collection, slug));
  }

  override deleteFiles(paths: readonly string[], message: string): Promise<void> {
    return removeFiles(this, paths, message);
  }
}

const CHANGES: Readonly<Record<string, ChangedFile["change"]>> = {
  added: "added",
  deleted: "gone",
  removed: "gone",
};

/** A change as Forgejo's API takes it. */
const operation = ({ path, from, before, content }: Change) => ({
  operation: content === undefined ? "delete" : before ? "update" : "create",
  path,
  ...(content !== undefined && { content }),
  ...(from && { from_path: from }),
  ...(before && { sha: before.id }),
});
