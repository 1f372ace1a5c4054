import type { MergeRequest } from "decap-cms-backend-gitlab";
import { APIError } from "decap-cms-lib-util";
import { conflict, LABEL, requestOf, statusOf } from "./drafts.ts";
import type { Change, ChangedFile, Commit, Forge, Progress } from "./forge.ts";
import { GitLabFiles, PAGE } from "./gitlab-files.ts";

interface Comparison {
  readonly commits: readonly unknown[];
  readonly diffs: readonly {
    readonly old_path: string;
    readonly new_path: string;
    readonly new_file: boolean;
    readonly deleted_file: boolean;
  }[];
}

/** Decap's client of GitLab's API, as drafts need it. */
export class GitLabApi extends GitLabFiles implements Forge<MergeRequest> {
  /** One commit on the condition that no file has another last commit than the one it was compared with. */
  async commit({ at, branch, message, changes }: Commit): Promise<void> {
    await this.send(`${this.repoURL}/repository/commits`, {
      branch,
      ...(branch !== at && { start_branch: at }),
      commit_message: message,
      actions: changes.map(action),
    });
  }

  /** Upstream takes a refusal for a success. */
  override async deleteBranch(branch: string): Promise<void> {
    const url = `${this.repoURL}/repository/branches/${encodeURIComponent(branch)}`;
    const { ok, status } = await this.request({ url, method: "DELETE" });
    if (!ok) throw new APIError(`DELETE ${branch}`, status, "GitLab");
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

  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { diffs } = await this.#compare(branch);
    return diffs.flatMap(({ old_path, new_path, new_file, deleted_file }): ChangedFile[] => [
      ...(old_path !== new_path ? [{ path: old_path, change: "gone" } as const] : []),
      { path: new_path, change: deleted_file ? "gone" : new_file ? "added" : "changed" },
    ]);
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

  setStatus({ iid, labels }: MergeRequest, status: string): Promise<void> {
    const others = labels.filter((label) => !label.startsWith(LABEL));
    return this.updateMergeRequestLabels({ iid }, [...others, LABEL + status]);
  }

  progressOf({ labels, updated_at, author }: MergeRequest): Progress {
    return { status: statusOf(labels), updatedAt: updated_at, author: author.name };
  }

  closeRequest(request: MergeRequest): Promise<void> {
    return this.closeMergeRequest(request);
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
}

/** A change as GitLab's API takes it. */
const action = ({ path, from, before, content }: Change) => ({
  action: content === undefined ? "delete" : from ? "move" : before ? "update" : "create",
  file_path: path,
  ...(from && { previous_path: from }),
  ...(content !== undefined && { content, encoding: "base64" }),
  ...(before?.commit && { last_commit_id: before.commit }),
});
