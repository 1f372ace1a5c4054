import { API, type PullRequest } from "decap-cms-backend-github";
import { APIError } from "decap-cms-lib-util";
import { CONTENT } from "../../site/entries/check-content.ts";
import { unlessMissing } from "../mends/entries.ts";
import { changesOf } from "./changes.ts";
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
  ChangedFile,
  Commit,
  FileThere,
  Forge,
  ListedFile,
  SavedFile,
  UnpublishedEntry,
} from "./forge.ts";

const PAGE = 100;

interface Tree {
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
}

interface PullRequestFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
}

/** Decap's client of GitHub's API, with drafts that are safe (`drafts.ts`). */
export class GitHubApi extends API implements Forge<PullRequest> {
  /** The files of a commit never change. */
  readonly #listed = new Map<string, Promise<readonly ListedFile[]>>();

  override handleRequestError(error: Error, status: number): never {
    throw error instanceof APIError ? error : new APIError(error.message ?? String(error), status, "GitHub");
  }

  /** Every page of a list; upstream reads thirty. */
  override async requestAllPages<Item>(
    path: string,
    options: Parameters<API["request"]>[1] = {},
  ): Promise<Item[]> {
    const items: Item[] = [];
    for (let page = 1; ; page++) {
      const params = { ...options.params, page, per_page: PAGE };
      const more = await this.request<Item[]>(path, { ...options, params });
      items.push(...more);
      if (more.length < PAGE) return items;
    }
  }

  #post = <Answer>(path: string, body: object, method = "POST"): Promise<Answer> =>
    this.request<Answer>(`${this.repoURL}${path}`, { method, body: JSON.stringify(body) });

  async #tip(branch: string): Promise<string> {
    return (await this.getBranch(branch)).commit.sha;
  }

  #filesOf(commit: string): Promise<readonly ListedFile[]> {
    const known =
      this.#listed.get(commit) ??
      this.request<Tree>(`${this.repoURL}/git/trees/${commit}`, { params: { recursive: 1 } }).then(
        ({ tree }) => tree.filter(({ type }) => type === "blob").map(({ path, sha }) => ({ path, id: sha })),
      );
    this.#listed.set(commit, known);
    known.catch(() => this.#listed.delete(commit));
    return known;
  }

  async publishedFiles(): Promise<readonly ListedFile[]> {
    const files = await this.#filesOf(await this.#tip(this.branch));
    return files.filter(({ path }) => path.startsWith(`${CONTENT}/`));
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = await this.#filesOf(await this.#tip(branch));
    return new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, id }) => [path, { id }]));
  }

  /** One commit on top of the one whose files were compared; the branch moves only if it still stands there. */
  async commit({ at, branch, message, changes }: Commit): Promise<void> {
    const parent = await this.#tip(at);
    const there = new Map((await this.#filesOf(parent)).map(({ path, id }) => [path, id]));
    const moved = changes.find(({ path, from = path, before }) => there.get(from) !== before?.id);
    if (moved) throw new APIError(`${moved.path} has changed`, 409, "GitHub");
    const entries = await Promise.all(
      changes.map(async ({ path, from, content }) => [
        ...(from ? [{ path: from, sha: null }] : []),
        { path, sha: content === undefined ? null : await this.#blob(content) },
      ]),
    );
    const tree = entries.flat().map((entry) => ({ ...entry, mode: "100644", type: "blob" }));
    const { sha: written } = await this.#post<{ sha: string }>("/git/trees", { base_tree: parent, tree });
    const { sha } = await this.#post<{ sha: string }>("/git/commits", {
      message,
      tree: written,
      parents: [parent],
    });
    if (branch === at) await this.#post(`/git/refs/heads/${branch}`, { sha, force: false }, "PATCH");
    else await this.#post("/git/refs", { ref: `refs/heads/${branch}`, sha });
  }

  async #blob(content: string): Promise<string> {
    return (await this.#post<{ sha: string }>("/git/blobs", { content, encoding: "base64" })).sha;
  }

  async branchExists(branch: string): Promise<boolean> {
    return Boolean(await this.getBranch(branch).catch(unlessMissing));
  }

  async isAhead(branch: string): Promise<boolean> {
    const path = `${this.repoURL}/compare/${encodeURIComponent(this.branch)}...${encodeURIComponent(branch)}`;
    return (await this.request<{ ahead_by: number }>(path)).ahead_by > 0;
  }

  async branchesBelow(prefix: string): Promise<readonly string[]> {
    const refs = await this.requestAllPages<{ ref: string }>(
      `${this.repoURL}/git/matching-refs/heads/${prefix}`,
    );
    return refs.map(({ ref }) => ref.slice("refs/heads/".length));
  }

  async openRequest(branch: string): Promise<PullRequest | undefined> {
    const params = { state: "open", base: this.branch, head: `${this.repoOwner}:${branch}` };
    return (await this.request<PullRequest[]>(`${this.repoURL}/pulls`, { params }))[0];
  }

  async createRequest(branch: string, title: string, status: string): Promise<PullRequest> {
    const request = await this.createPR(title, branch);
    await this.setPullRequestStatus(request, status);
    return request;
  }

  /** Upstream writes the draft over what is published where the two cannot be merged. */
  async merge({ number, head }: PullRequest): Promise<void> {
    try {
      await this.#post(`/pulls/${number}/merge`, { sha: head.sha, merge_method: "merge" }, "PUT");
    } catch (error) {
      const { status, message } = error as APIError;
      if (status === 405 && /review|required|authorized/i.test(message))
        throw new APIError(message, 403, "GitHub");
      throw status === 405 || status === 409 ? conflict() : error;
    }
  }

  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { number } = await this.getBranchPullRequest(branch);
    const files = await this.requestAllPages<PullRequestFile>(`${this.repoURL}/pulls/${number}/files`);
    return files.flatMap(({ filename, previous_filename, status }): ChangedFile[] => [
      ...(previous_filename ? [{ path: previous_filename, change: "gone" } as const] : []),
      { path: filename, change: status === "removed" ? "gone" : status === "added" ? "added" : "changed" },
    ]);
  }

  readText({ path, id, branch }: { path: string; id: string | null; branch: string }): Promise<string> {
    return this.readFile(path, id, { branch });
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

  /** Saves to a draft; from the media library, straight to what is published. */
  override async persistFiles(
    texts: readonly SavedFile[],
    uploads: readonly SavedFile[],
    options: { commitMessage: string; collectionName?: string; status?: string },
  ): Promise<void> {
    const { commitMessage: message, collectionName, status = this.initialWorkflowStatus } = options;
    const [first] = texts as readonly { readonly slug?: string }[];
    const files = [...texts, ...uploads];
    if (collectionName && first?.slug)
      return saveDraft(this, draftBranch(collectionName, first.slug), files, { message, status });
    const changes = await changesOf(this, this.branch, files);
    if (changes.length) await this.commit({ at: this.branch, branch: this.branch, message, changes });
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return publishDraft(this, draftBranch(collection, slug));
  }

  override deleteFiles(paths: readonly string[], message: string): Promise<void> {
    return removeFiles(this, paths, message);
  }

  /** Notes are kept nowhere: nobody has asked for them. */
  override closeIssueOnPublish = async (): Promise<void> => undefined;
  override closeEntryNotesIssue = async (): Promise<void> => undefined;
  override reopenIssueOnUnpublish = async (): Promise<void> => undefined;
}
