import type { ChangedFile, Commit, FileThere, Forge } from "../../admin/forges/forge.ts";
import { gitId } from "../../admin/git-id.ts";

interface Request {
  readonly branch: string;
  readonly status: string;
}

const missing = (): Error => Object.assign(new Error("Not Found"), { status: 404 });

/** A forge in memory: branches of files, open requests; `fails` names the next ways that fail. */
export class MemoryForge implements Forge<Request> {
  readonly branch = "main";
  readonly fails = new Set<string>();
  /** The first of its changes that fails, with all that follow: a browser that is closed. */
  diesAt = Number.POSITIVE_INFINITY;
  #changes = 0;
  /** Whether a commit or a merge that fails has arrived all the same. */
  arrives = false;
  readonly requests = new Map<string, Request>();
  readonly branches: Map<string, ReadonlyMap<string, string>>;

  constructor(published: Readonly<Record<string, string>>) {
    this.branches = new Map([["main", new Map(Object.entries(published))]]);
  }

  /** Makes a change, unless it is to fail. */
  #make(name: string, change: () => void): void {
    const dead = ++this.#changes >= this.diesAt;
    const fails = this.fails.delete(name) || dead;
    if (!fails || (this.arrives && !dead)) change();
    if (fails) throw Object.assign(new Error(name), { status: 500 });
  }

  #files(branch: string): ReadonlyMap<string, string> {
    const files = this.branches.get(branch);
    if (!files) throw missing();
    return files;
  }

  getBranch = async (branch: string) => this.#files(branch);
  isAhead = async (branch: string) => this.#files(branch) !== this.#files("main");
  branchesBelow = async (prefix: string) =>
    [...this.branches.keys()].filter((name) => name.startsWith(prefix));
  publishedFiles = async () =>
    Promise.all([...this.#files("main")].map(async ([path, text]) => ({ path, id: await gitId(text) })));

  /** What a branch has otherwise than main: nothing is kept of its history. */
  async changedFiles(branch: string): Promise<readonly ChangedFile[]> {
    const [files, before] = [this.#files(branch), this.#files("main")];
    return [...new Set([...files.keys(), ...before.keys()])]
      .filter((path) => files.get(path) !== before.get(path))
      .map((path) => ({
        path,
        change: !files.has(path) ? "gone" : before.has(path) ? "changed" : "added",
      }));
  }

  async filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>> {
    const files = [...this.#files(branch)].filter(([path]) => paths.includes(path));
    return new Map(
      await Promise.all(files.map(async ([path, text]) => [path, { id: await gitId(text) }] as const)),
    );
  }

  async readTexts(files: readonly { readonly path: string; readonly id: string }[]) {
    return new Map(files.map(({ path, id }) => [id, this.#files("main").get(path) ?? ""]));
  }

  async readText(path: string, branch: string): Promise<string> {
    const text = this.#files(branch).get(path);
    if (text === undefined) throw missing();
    return text;
  }

  readBytes = async (path: string, branch: string) => Buffer.from(await this.readText(path, branch));

  async deleteBranch(branch: string): Promise<void> {
    this.#make("deleteBranch", () => {
      this.branches.delete(branch);
      this.requests.delete(branch);
    });
  }

  async commit({ at, branch, changes }: Commit): Promise<void> {
    this.#make("commit", () => {
      const files = new Map(this.#files(at));
      for (const { path, content } of changes)
        content === undefined
          ? files.delete(path)
          : files.set(path, Buffer.from(content, "base64").toString());
      this.branches.set(branch, files);
    });
  }

  openRequest = async (branch: string) => this.requests.get(branch);

  async createRequest(branch: string, _title: string, status: string): Promise<Request> {
    const request = { branch, status };
    this.#make("createRequest", () => this.requests.set(branch, request));
    return request;
  }

  async setStatus({ branch }: Request, status: string): Promise<void> {
    this.requests.set(branch, { branch, status });
  }

  progressOf = ({ status }: Request) => ({ status, updatedAt: "2026-11-22T12:00:00Z", author: "rita" });

  async closeRequest({ branch }: Request): Promise<void> {
    this.requests.delete(branch);
  }

  async merge({ branch }: Request): Promise<void> {
    this.#make("merge", () => {
      this.branches.set("main", this.#files(branch));
      this.requests.delete(branch);
    });
  }
}
