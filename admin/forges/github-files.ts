import { API } from "decap-cms-backend-github";
import { APIError } from "decap-cms-lib-util";
import { isContent } from "../../site/entries/check/content.ts";
import { everyPage, parts, remembering } from "./asking.ts";
import type { FileThere, ListedFile } from "./forge.ts";

const PAGE = 100;

interface Tree {
  readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[];
  readonly truncated: boolean;
}

interface Texts {
  readonly data?: {
    readonly repository?: Readonly<
      Record<string, { readonly text: string | null; readonly isTruncated: boolean } | null>
    >;
  };
  readonly errors?: readonly { readonly message: string }[];
}

/** Decap's client of GitHub's API, with what it reads of a repository. */
export class GitHubFiles extends API {
  readonly #listed = remembering<readonly ListedFile[]>();

  override handleRequestError(error: Error, status: number): never {
    throw error instanceof APIError ? error : new APIError(error.message ?? String(error), status, "GitHub");
  }

  /** Every page of a list; upstream reads thirty. */
  override requestAllPages<Item>(path: string, options: Parameters<API["request"]>[1] = {}): Promise<Item[]> {
    return everyPage(PAGE, (page) =>
      this.request<Item[]>(path, { ...options, params: { ...options.params, page, per_page: PAGE } }),
    );
  }

  protected send<Answer>(path: string, body: object, method = "POST"): Promise<Answer> {
    return this.request<Answer>(path, { method, body: JSON.stringify(body) });
  }

  protected async tip(branch: string): Promise<string> {
    return (await this.getBranch(branch)).commit.sha;
  }

  protected filesOf(commit: string): Promise<readonly ListedFile[]> {
    return this.#listed(commit, () => this.#filesBelow(commit, ""));
  }

  /** The files of a tree; folder by folder where it is too large for one answer. */
  async #filesBelow(tree: string, folder: string): Promise<readonly ListedFile[]> {
    const path = `${this.repoURL}/git/trees/${tree}`;
    const whole = await this.request<Tree>(path, { params: { recursive: 1 } });
    const entries = whole.truncated ? (await this.request<Tree>(path)).tree : whole.tree;
    const files = entries.map(async ({ path: name, type, sha }) => {
      if (type === "blob") return [{ path: folder + name, id: sha }];
      return whole.truncated && type === "tree" ? this.#filesBelow(sha, `${folder}${name}/`) : [];
    });
    return (await Promise.all(files)).flat();
  }

  async publishedFiles(): Promise<readonly ListedFile[]> {
    const files = await this.filesOf(await this.tip(this.branch));
    return files.filter(({ path }) => isContent(path));
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = await this.filesOf(await this.tip(branch));
    return new Map(files.filter(({ path }) => paths.includes(path)).map(({ path, id }) => [path, { id }]));
  }

  /** By GraphQL: the other way takes a request for each file. */
  async readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(files.map(({ id }) => id))];
    const texts = await Promise.all(parts(ids, PAGE).map((some) => this.#textsOf(some)));
    return new Map(texts.flat());
  }

  async #textsOf(ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
    const [owner, name] = this.repo.split("/");
    const blobs = ids.map((id) => `_${id}: object(oid: "${id}") { ... on Blob { text isTruncated } }`);
    const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${blobs.join(" ")} } }`;
    // GitHub Enterprise has it beside the other API, not below it.
    const path = this.apiRoot.endsWith("/v3") ? "/../graphql" : "/graphql";
    const { data, errors } = await this.send<Texts>(path, { query, variables: { owner, name } });
    const found = data?.repository;
    if (!found) throw new APIError(errors?.[0]?.message ?? "No repository", 404, "GitHub");
    return Promise.all(
      ids.map(async (id) => {
        const blob = found[`_${id}`];
        // A long text is cut there.
        const isWhole = blob && blob.text !== null && !blob.isTruncated;
        return [id, isWhole ? (blob.text ?? "") : await this.readFile("", id)] as const;
      }),
    );
  }

  readText(path: string, branch: string): Promise<string> {
    return this.readFile(path, null, { branch });
  }

  async readBytes(path: string, branch: string): Promise<Uint8Array> {
    const blob = await this.readFile(path, null, { branch, parseText: false });
    return new Uint8Array(await blob.arrayBuffer());
  }
}
