import { API, type MergeRequest } from "decap-cms-backend-gitlab";
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

const PAGE = 100;

interface Comparison {
  readonly commits: readonly unknown[];
  readonly diffs: readonly {
    readonly old_path: string;
    readonly new_path: string;
    readonly new_file: boolean;
    readonly deleted_file: boolean;
  }[];
}

/** Decap's client of GitLab's API, with drafts that are safe (`drafts.ts`). */
export class GitLabApi extends API implements Forge<MergeRequest> {
  /** The files of a commit never change. */
  readonly #listed = new Map<string, Promise<readonly ListedFile[]>>();

  constructor(settings: object, session: Session) {
    super(settings);
    this.requestFunction = renewing(this, session, "Bearer");
  }

  async publishedFiles(): Promise<readonly ListedFile[]> {
    const { commit } = await this.getBranch(this.branch);
    const known = this.#listed.get(commit.id) ?? this.listAllFiles(CONTENT, true);
    this.#listed.set(commit.id, known);
    known.catch(() => this.#listed.delete(commit.id));
    return known;
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = await Promise.all(
      paths.map(async (path) => [path, await this.#fileAt(branch, path)] as const),
    );
    return new Map(files.filter((file): file is [string, FileThere] => file[1] !== undefined));
  }

  async #fileAt(branch: string, path: string): Promise<FileThere | undefined> {
    const url = `${this.repoURL}/repository/files/${encodeURIComponent(path)}`;
    const { ok, status, headers } = await this.request({ url, method: "HEAD", params: { ref: branch } });
    if (status === 404) return undefined;
    if (!ok) throw new APIError(`HEAD ${path}`, status, "GitLab");
    const commit = headers.get("X-Gitlab-Last-Commit-Id") ?? undefined;
    return { id: headers.get("X-Gitlab-Blob-Id") ?? "", commit };
  }

  /** One commit on the condition that no file has another last commit than the one it was compared with. */
  async commit({ at, branch, message, changes }: Commit): Promise<void> {
    await this.#post("/repository/commits", {
      branch,
      ...(branch !== at && { start_branch: at }),
      commit_message: message,
      actions: changes.map(action),
    });
  }

  #post = (path: string, body: object): Promise<unknown> =>
    this.requestJSON({
      url: `${this.repoURL}${path}`,
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    });

  async branchExists(branch: string): Promise<boolean> {
    return Boolean(await this.getBranch(branch).catch(unlessMissing));
  }

  #compare = (branch: string): Promise<Comparison> =>
    this.requestJSON({
      url: `${this.repoURL}/repository/compare`,
      params: { from: this.branch, to: branch },
    });

  async isAhead(branch: string): Promise<boolean> {
    return (await this.#compare(branch)).commits.length > 0;
  }

  async branchesBelow(prefix: string): Promise<readonly string[]> {
    const names: string[] = [];
    for (let page = 1; ; page++) {
      const branches = await this.requestJSON<{ readonly name: string }[]>({
        url: `${this.repoURL}/repository/branches`,
        params: { search: `^${prefix}`, per_page: PAGE, page },
      });
      names.push(...branches.map(({ name }) => name));
      if (branches.length < PAGE) return names.filter((name) => name.startsWith(prefix));
    }
  }

  async openRequest(branch: string): Promise<MergeRequest | undefined> {
    const [request] = await this.requestJSON<MergeRequest[]>({
      url: `${this.repoURL}/merge_requests`,
      params: { state: "opened", source_branch: branch, target_branch: this.branch },
    });
    return request;
  }

  async createRequest(branch: string, title: string, status: string): Promise<MergeRequest> {
    await this.createMergeRequest(branch, title, status);
    return requestOf(this, branch);
  }

  async merge({ iid, sha }: MergeRequest): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await this.requestJSON({
          url: `${this.repoURL}/merge_requests/${iid}/merge`,
          method: "PUT",
          params: { sha, should_remove_source_branch: true },
        });
        return;
      } catch (error) {
        const { status, message } = error as APIError;
        // GitLab says so of a person who may not merge, and does not mean the login.
        if (status === 401) throw new APIError(message, 403, "GitLab");
        // It looks for conflicts on its own time after every commit: 405 may mean “not yet”.
        if (status !== 405 || attempt === 5)
          throw [405, 406, 409, 422].includes(status ?? 0) ? conflict() : error;
        await new Promise((wait) => setTimeout(wait, 1000));
      }
    }
  }

  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { diffs } = await this.#compare(branch);
    return diffs.flatMap(({ old_path, new_path, new_file, deleted_file }): ChangedFile[] => [
      ...(old_path !== new_path ? [{ path: old_path, change: "gone" } as const] : []),
      { path: new_path, change: deleted_file ? "gone" : new_file ? "added" : "changed" },
    ]);
  }

  readText({ path, id, branch }: { path: string; id: string | null; branch: string }): Promise<string> {
    return this.readFile(path, id, { branch });
  }

  override getBranchMergeRequest(branch: string): Promise<MergeRequest> {
    return requestOf(this, branch);
  }

  override listUnpublishedBranches(): Promise<string[]> {
    return draftBranches(this);
  }

  /** A draft by its request; a file that goes is none to load. */
  override async retrieveUnpublishedEntryData(key: string): Promise<UnpublishedEntry> {
    const [collection = "", slug = ""] = key.split("/");
    const branch = draftBranch(collection, slug);
    const { labels, updated_at, author } = await this.getBranchMergeRequest(branch);
    const files = await this.changedFiles(branch);
    return {
      collection,
      slug,
      status: statusOf(labels),
      diffs: files
        .filter(({ change }) => change !== "gone")
        .map(({ path, change }) => ({ path, newFile: change === "added", id: "" })),
      updatedAt: updated_at,
      pullRequestAuthor: author.name,
    };
  }

  override editorialWorkflowGit(
    files: readonly SavedFile[],
    slug: string,
    {
      collectionName,
      commitMessage: message,
      status = this.initialWorkflowStatus,
    }: { collectionName: string; commitMessage: string; status?: string },
  ): Promise<void> {
    return saveDraft(this, draftBranch(collectionName, slug), files, { message, status });
  }

  override publishUnpublishedEntry(collection: string, slug: string): Promise<void> {
    return publishDraft(this, draftBranch(collection, slug));
  }

  override deleteFiles = (paths: readonly string[], message: string): Promise<void> =>
    removeFiles(this, paths, message);
}

/** A change as GitLab's API takes it. */
const action = ({ path, from, before, content }: Change) => ({
  action: content === undefined ? "delete" : from ? "move" : before ? "update" : "create",
  file_path: path,
  ...(from && { previous_path: from }),
  ...(content !== undefined && { content, encoding: "base64" }),
  ...(before?.commit && { last_commit_id: before.commit }),
});
