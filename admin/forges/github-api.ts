import type { PullRequest } from "decap-cms-backend-github";
import { APIError } from "decap-cms-lib-util";
import { conflict, requestOf, statusOf } from "./drafts.ts";
import type { ChangedFile, Commit, Forge, Progress } from "./forge.ts";
import { GitHubFiles } from "./github-files.ts";

interface PullRequestFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
}

/** Decap's client of GitHub's API, as drafts need it. */
export class GitHubApi extends GitHubFiles implements Forge<PullRequest> {
  #post = <Answer>(path: string, body: object): Promise<Answer> => this.send(this.repoURL + path, body);

  /** One commit on top of the one whose files were compared; the branch moves only if it still stands there. */
  async commit({ at, branch, message, changes }: Commit): Promise<void> {
    const parent = await this.tip(at);
    const there = new Map((await this.filesOf(parent)).map(({ path, id }) => [path, id]));
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
    const parents = [parent];
    const { sha } = await this.#post<{ sha: string }>("/git/commits", { message, tree: written, parents });
    if (branch !== at) await this.#post("/git/refs", { ref: `refs/heads/${branch}`, sha });
    else await this.send(`${this.repoURL}/git/refs/heads/${branch}`, { sha, force: false }, "PATCH");
  }

  async #blob(content: string): Promise<string> {
    return (await this.#post<{ sha: string }>("/git/blobs", { content, encoding: "base64" })).sha;
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

  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const { number } = await requestOf(this, branch);
    const files = await this.requestAllPages<PullRequestFile>(`${this.repoURL}/pulls/${number}/files`);
    return files.flatMap(({ filename, previous_filename, status }): ChangedFile[] => [
      ...(previous_filename ? [{ path: previous_filename, change: "gone" } as const] : []),
      { path: filename, change: CHANGES[status] ?? "changed" },
    ]);
  }

  async openRequest(branch: string): Promise<PullRequest | undefined> {
    const params = { state: "open", base: this.branch, head: `${this.repoOwner}:${branch}` };
    return (await this.request<PullRequest[]>(`${this.repoURL}/pulls`, { params }))[0];
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

  /** Upstream writes the draft over what is published where the two cannot be merged. */
  async merge({ number, head }: PullRequest): Promise<void> {
    const body = { sha: head.sha, merge_method: "merge" };
    for (let attempt = 1; ; attempt++) {
      try {
        await this.send(`${this.repoURL}/pulls/${number}/merge`, body, "PUT");
        return;
      } catch (error) {
        const { status, message } = error as APIError;
        // Somebody published in the same moment, which says nothing of this draft.
        const isLate = status === 405 && /base branch was modified/i.test(message);
        if (!isLate || attempt === 5) throw refusalOf(error as APIError);
        await new Promise((wait) => setTimeout(wait, 1000));
      }
    }
  }
}

/** What GitHub means when it does not merge: one may not, or one cannot. */
function refusalOf(error: APIError): Error {
  if (error.status === 405 && !/not mergeable|conflict/i.test(error.message))
    return new APIError(error.message, 403, "GitHub");
  return error.status === 405 || error.status === 409 ? conflict() : error;
}

const CHANGES: Readonly<Record<string, ChangedFile["change"]>> = {
  added: "added",
  copied: "added",
  renamed: "added",
  removed: "gone",
};
