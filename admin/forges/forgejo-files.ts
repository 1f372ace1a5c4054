import { API } from "decap-cms-backend-forgejo";
import { APIError } from "decap-cms-lib-util";
import { isContent } from "../../site/entries/check/content.ts";
import { unlessMissing } from "../mends/entries.ts";
import { everyPage, parts, remembering } from "./asking.ts";
import { textFromBase64 } from "./base64.ts";
import type { FileThere, ListedFile } from "./forge.ts";
import { renewing, type Session } from "./session.ts";

const PAGE = 50;

/** How many texts are asked for at once: their ids stand in the address, which may have 2,083 signs. */
const AT_ONCE = 40;

/** How many such requests are on their way at a time: a library of thousands is asked for in some dozens. */
const LANES = 4;

interface TreePage {
  readonly tree: readonly {
    readonly path: string;
    readonly type: string;
    readonly sha: string;
    readonly size: number;
  }[];
  readonly truncated: boolean;
}

interface Blob {
  readonly sha: string;
  readonly content: string;
}

/** Decap's client of Forgejo's API, with what it reads of a repository. */
export class ForgejoFiles extends API {
  readonly #trees = remembering<TreePage["tree"]>();

  constructor(settings: object, session: Session) {
    super(settings);
    this.requestFunction = renewing(this, session, "token");
  }

  override handleRequestError(error: Error, status: number): never {
    throw error instanceof APIError ? error : new APIError(error.message ?? String(error), status, "Forgejo");
  }

  /** Every page of a list; upstream reads thirty, and cannot renew a login. */
  override requestAllPages<Item>(path: string, options: Parameters<API["request"]>[1] = {}): Promise<Item[]> {
    return everyPage(PAGE, (page) =>
      this.request<Item[]>(path, { ...options, params: { ...options.params, page, limit: PAGE } }),
    );
  }

  /** Every file of a branch; upstream takes the first thousand for all. */
  async #filesOf(branch: string): Promise<TreePage["tree"]> {
    const { commit } = await this.getBranch(branch);
    return this.#trees(commit.id, () => this.#readTree(commit.id));
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

  /** For the media library. */
  override async listFiles(folder: string, { depth = 1, branch = this.branch } = {}) {
    const start = `${folder.replace(/^\/|\/$/g, "")}/`;
    const files = await this.#filesOf(branch);
    return files
      .filter(({ path }) => path.startsWith(start) && path.slice(start.length).split("/").length <= depth)
      .map(({ sha: id, ...file }) => ({
        ...file,
        id,
        name: file.path.slice(file.path.lastIndexOf("/") + 1),
      }));
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = await this.#filesOf(branch);
    return new Map(
      files.filter(({ path }) => paths.includes(path)).map(({ path, sha }) => [path, { id: sha }]),
    );
  }

  async publishedFiles(): Promise<readonly ListedFile[]> {
    const files = await this.#filesOf(this.branch);
    return files.filter(({ path }) => isContent(path)).map(({ path, sha }) => ({ path, id: sha }));
  }

  async readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(files.map(({ id }) => id))];
    const blobs: Blob[] = [];
    for (const some of parts(parts(ids, AT_ONCE), LANES))
      blobs.push(...(await Promise.all(some.map((shas) => this.#blobs(shas)))).flat());
    return new Map(blobs.map(({ sha, content }) => [sha, textFromBase64(content)]));
  }

  /** Texts by their ids; one by one where Forgejo is older than 12. */
  async #blobs(shas: readonly string[]): Promise<readonly Blob[]> {
    const path = `${this.repoURL}/git/blobs`;
    const blobs = await this.request<Blob[]>(path, { params: { shas: shas.join(",") } }).catch(unlessMissing);
    return blobs ?? Promise.all(shas.map((sha) => this.request<Blob>(`${path}/${sha}`)));
  }

  readText(path: string, branch: string): Promise<string> {
    return this.readFile(path, null, { branch });
  }

  async readBytes(path: string, branch: string): Promise<Uint8Array> {
    const blob = await this.readFile(path, null, { branch, parseText: false });
    return new Uint8Array(await blob.arrayBuffer());
  }
}
