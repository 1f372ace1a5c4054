import { API } from "decap-cms-backend-gitlab";
import { APIError } from "decap-cms-lib-util";
import { CONTENT, isContent } from "../../site/entries/check/content.ts";
import { parts, remembering } from "./asking.ts";
import type { FileThere, ListedFile } from "./forge.ts";
import { renewing, type Session } from "./session.ts";

/** How many items of a list GitLab gives at a time. */
export const PAGE = 100;

/** How many texts are asked for at once: GitLab gives at most a hundred. */
const AT_ONCE = 90;

const TEXTS = `query ($project: ID!, $ref: String!, $paths: [String!]!) {
  project(fullPath: $project) { repository { blobs(ref: $ref, paths: $paths) { nodes { oid rawBlob } } } }
}`;

interface Texts {
  readonly data?: {
    readonly project?: {
      readonly repository: {
        readonly blobs: { readonly nodes: readonly { readonly oid: string; readonly rawBlob: string }[] };
      };
    };
  };
  readonly errors?: readonly { readonly message: string }[];
}

/** Decap's client of GitLab's API, with what it reads of a repository. */
export class GitLabFiles extends API {
  readonly #listed = remembering<readonly ListedFile[]>();

  constructor(settings: object, session: Session) {
    super(settings);
    this.requestFunction = renewing(this, session, "Bearer");
  }

  async publishedFiles(): Promise<readonly ListedFile[]> {
    const { id } = (await this.getBranch(this.branch)).commit;
    return this.#listed(id, async () => {
      const folders = await Promise.all(
        [CONTENT, "_data"].map((folder) => this.listAllFiles(folder, true, id)),
      );
      return folders.flat().filter(({ path }) => isContent(path));
    });
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

  /** By GraphQL: the other way takes a request for each file. */
  async readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>> {
    if (!files.length) return new Map();
    const ref = (await this.getBranch(this.branch)).commit.id;
    const answers = await Promise.all(
      parts(files, AT_ONCE).map((some) =>
        this.send<Texts>(this.apiRoot.replace(/v4$/, "graphql"), {
          query: TEXTS,
          variables: { project: this.repo, ref, paths: some.map(({ path }) => path) },
        }),
      ),
    );
    const failed = answers.find(({ data }) => !data?.project);
    if (failed) throw new APIError(failed.errors?.[0]?.message ?? "No project", 404, "GitLab");
    return new Map(
      answers.flatMap(({ data }) =>
        (data?.project?.repository.blobs.nodes ?? []).map(({ oid, rawBlob }) => [oid, rawBlob] as const),
      ),
    );
  }

  readText(path: string, branch: string): Promise<string> {
    return this.readFile(path, null, { branch });
  }

  async readBytes(path: string, branch: string): Promise<Uint8Array> {
    const blob = await this.readFile(path, null, { branch, parseText: false, lfs: true });
    return new Uint8Array(await blob.arrayBuffer());
  }

  protected send<Answer>(url: string, body: object): Promise<Answer> {
    return this.requestJSON<Answer>({
      url,
      method: "POST",
      headers: { "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify(body),
    });
  }
}
