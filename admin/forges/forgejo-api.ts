import type { PullRequest } from "decap-cms-backend-forgejo";
import type { APIError } from "decap-cms-lib-util";
import { conflict, requestOf, statusOf } from "./drafts.ts";
import type { Change, ChangedFile, Commit, Forge, Progress } from "./forge.ts";
import { ForgejoFiles } from "./forgejo-files.ts";

interface PullRequestFile {
  readonly filename: string;
  readonly status: string;
}

/** Decap's client of Forgejo's API, as drafts need it. */
export class ForgejoApi extends ForgejoFiles implements Forge<PullRequest> {
  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { number } = await requestOf(this, branch);
    const files = await this.requestAllPages<PullRequestFile>(`${this.repoURL}/pulls/${number}/files`);
    return files.map(({ filename, status }) => ({ path: filename, change: CHANGES[status] ?? "changed" }));
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
    await this.setStatus(request, status);
    return request;
  }

  setStatus(request: PullRequest, status: string): Promise<void> {
    return this.setPullRequestStatus(request, status);
  }

  progressOf({ labels, updated_at, user }: PullRequest): Progress {
    return { status: statusOf(labels.map(({ name }) => name)), updatedAt: updated_at, author: user.login };
  }

  async closeRequest({ number }: PullRequest): Promise<void> {
    await this.closePR(number);
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
