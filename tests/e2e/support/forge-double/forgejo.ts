import { Bare } from "./bare.ts";
import { APP_ID, Login } from "./login.ts";
import { type Answer, type Call, DoubleServer, type Route, routed } from "./server.ts";

interface Label {
  readonly id: number;
  readonly name: string;
}

interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  state: "open" | "closed";
  labels: Label[];
}

interface FileOperation {
  readonly operation: "create" | "update" | "delete";
  readonly path: string;
  readonly from_path?: string;
  readonly sha?: string;
  readonly content?: string;
}

interface ChangeFiles {
  readonly branch: string;
  readonly new_branch?: string;
  readonly message: string;
  readonly files: readonly FileOperation[];
}

const SAVING = /POST .*\/contents$/;

const NOT_FOUND: Answer = { status: 404, body: { message: "The target couldn't be found." } };

/**
 * A double of Forgejo: the part of its REST API (version 1, as its published description has it) that the editor
 * uses, over a real bare repository. It is no Forgejo; what a real one refuses for other reasons it does not know.
 */
export class ForgejoDouble {
  readonly repository = "bibliotek/samskab";
  /** Whether the person may push to main and merge. */
  mayPublish = true;
  /** How many entries a page of a tree has. */
  treePage = 5;
  /** Whether several texts can be had at once, as from Forgejo 12 on. */
  givesTexts = false;
  readonly #requests: PullRequest[] = [];
  readonly #labels: Label[] = [];

  private constructor(
    readonly bare: Bare,
    readonly login: Login,
    readonly server: DoubleServer,
    readonly address: string,
  ) {}

  static async start(files: Readonly<Record<string, string>>, page: string): Promise<ForgejoDouble> {
    const server = new DoubleServer((call) => double.handle(call));
    server.allowedOrigin = new URL(page).origin;
    const address = await server.listen();
    const double = new ForgejoDouble(
      await Bare.create(files),
      new Login(page, "repository"),
      server,
      address,
    );
    return double;
  }

  /** What an operator writes of it into the settings. */
  get settings() {
    return { repository: this.repository, address: this.address, appId: APP_ID, login: "" };
  }

  /** Lets the making of the next pull request fail. */
  failNextRequest = (): void =>
    this.server.failNext(/POST .*\/pulls$/, { status: 500, body: { message: "Busy." } });

  /** Carries out the next saving, and says nothing. */
  loseAnswer = (): void => this.server.failNext(SAVING, "silence", { after: true });

  refuseSaving = (status: number): void => this.server.failNext(SAVING, { status, body: { message: "No." } });

  async close(): Promise<void> {
    await this.server.close();
    await this.bare.remove();
  }

  handle(call: Call): Promise<Answer> | Answer {
    const { method, path } = call;
    if (path === "/login/oauth/authorize") return this.login.page(call);
    if (path === "/login/oauth/access_token") return this.login.token(call);
    if (!this.login.accepts(call.token)) return { status: 401, body: { message: "token is required" } };
    if (path === "/api/v1/user")
      return {
        status: 200,
        body: {
          id: 1,
          login: "rita",
          full_name: "Rita Redaktør",
          email: "rita@bibliotek.example",
          avatar_url: "https://gravatar.example/rita",
        },
      };
    const [, rest] = path.split(`/api/v1/repos/${this.repository}`);
    if (rest === undefined) return NOT_FOUND;
    return routed(this.#routes, call, `${method} ${rest}`) ?? NOT_FOUND;
  }

  readonly #routes: readonly Route[] = [
    [
      /^GET $/,
      () => ({
        status: 200,
        body: { owner: { login: "bibliotek" }, permissions: { push: true }, default_branch: "main" },
      }),
    ],
    [/^GET \/branches$/, (call) => this.#branches(call)],
    [/^GET \/branches\/(.+)$/, async (_, name) => this.#branch(name)],
    [
      /^DELETE \/branches\/(.+)$/,
      async (_, name) => ((await this.bare.deleteBranch(name)) ? { status: 204 } : NOT_FOUND),
    ],
    [/^GET \/git\/trees\/(\w+)$/, (call, commit) => this.#tree(call, commit)],
    [/^GET \/git\/blobs$/, (call) => this.#blobs(call)],
    [/^GET \/git\/blobs\/(\w+)$/, (_, id) => this.#blob(id)],
    [/^GET \/contents\/(.+)$/, (call, file) => this.#contents(call, file)],
    [/^POST \/contents$/, (call) => this.#change(call.json as ChangeFiles)],
    [/^GET \/compare\/(.+)\.\.\.(.+)$/, (_, base, head) => this.#compare(base, head)],
    [
      /^GET \/pulls$/,
      async (call) =>
        page(
          call,
          await Promise.all(
            this.#requests
              .filter(({ state }) => state === call.query.get("state"))
              .map((each) => this.#shown(each)),
          ),
        ),
    ],
    [/^POST \/pulls$/, (call) => this.#open(call.json as { title: string; head: string })],
    [
      /^PATCH \/pulls\/(\d+)$/,
      (call, number) => this.#close(Number(number), (call.json as { state: "closed" }).state),
    ],
    [/^GET \/pulls\/(\d+)\/files$/, (call, number) => this.#filesOf(call, Number(number))],
    [
      /^POST \/pulls\/(\d+)\/merge$/,
      (call, number) =>
        this.#merge(
          Number(number),
          call.json as { head_commit_id?: string; delete_branch_after_merge?: boolean },
        ),
    ],
    [/^GET \/labels$/, (call) => page(call, this.#labels)],
    [/^POST \/labels$/, (call) => this.#label((call.json as { name: string }).name)],
    [
      /^PUT \/issues\/(\d+)\/labels$/,
      (call, number) => this.#relabel(Number(number), (call.json as { labels: number[] }).labels),
    ],
  ];

  async #branches(call: Call): Promise<Answer> {
    const names = await this.bare.branches();
    return page(
      call,
      await Promise.all(names.map(async (name) => ({ name, commit: { id: await this.bare.tip(name) } }))),
    );
  }

  async #branch(name: string): Promise<Answer> {
    const tip = await this.bare.tip(name);
    return tip ? { status: 200, body: { name, commit: { id: tip } } } : NOT_FOUND;
  }

  async #tree({ query }: Call, commit: string): Promise<Answer> {
    const entries = [...(await this.bare.files(commit))].map(([path, { id, mode }]) => ({
      path,
      mode,
      type: "blob",
      sha: id,
      size: 1,
    }));
    const size = Math.min(this.treePage, Number(query.get("per_page") ?? 1000));
    const start = (Number(query.get("page") ?? 1) - 1) * size;
    const tree = entries.slice(start, start + size);
    return { status: 200, body: { sha: commit, tree, truncated: start + size < entries.length } };
  }

  async #blob(id: string): Promise<Answer> {
    const content = await this.bare.content(id).catch(() => undefined);
    if (!content) return NOT_FOUND;
    return { status: 200, body: { content: content.toString("base64"), encoding: "base64", sha: id } };
  }

  async #blobs({ query }: Call): Promise<Answer> {
    if (!this.givesTexts) return NOT_FOUND;
    const shas = (query.get("shas") ?? "").split(",");
    if (shas.join().length > 2000) return { status: 414, body: { message: "URI Too Long" } };
    const found = await Promise.all(shas.map((id) => this.#blob(id)));
    return { status: 200, body: found.map(({ body }) => body) };
  }

  async #contents({ query }: Call, file: string): Promise<Answer> {
    const commit = await this.bare.resolve(query.get("ref") ?? "main");
    const found = commit ? (await this.bare.files(commit)).get(file) : undefined;
    return found ? { status: 200, body: { path: file, type: "file", sha: found.id } } : NOT_FOUND;
  }

  /** Modifies several files at once: every `sha` must be that of the file, nothing is created over a file. */
  async #change({ branch, new_branch: target = branch, message, files }: ChangeFiles): Promise<Answer> {
    if (target === "main" && !this.mayPublish)
      return { status: 403, body: { message: "user cannot commit to repo" } };
    if (target.length > 100) return { status: 422, body: { message: "[NewBranchName]: MaxSize" } };
    if (target !== branch && (await this.bare.tip(target)))
      return { status: 422, body: { message: `branch already exists [name: ${target}]` } };
    const commit = await this.bare.tip(branch);
    if (!commit) return NOT_FOUND;
    const there = await this.bare.files(commit);
    for (const { operation, path, from_path: from = path, sha } of files) {
      const current = there.get(from)?.id;
      if (operation === "create" && there.has(path))
        return { status: 422, body: { message: `repository file already exists [path: ${path}]` } };
      if (operation === "create") continue;
      if (!current) return NOT_FOUND;
      if (sha !== current)
        return { status: 422, body: { message: `sha does not match [given: ${sha}, expected: ${current}]` } };
    }
    const changes = files.flatMap(({ operation, path, from_path: from, content = "" }) => [
      ...(from && from !== path ? [{ path: from, content: null }] : []),
      { path, content: operation === "delete" ? null : Buffer.from(content, "base64") },
    ]);
    return {
      status: 201,
      body: { commit: { sha: await this.bare.commit(target, changes, message, branch) } },
    };
  }

  async #compare(base: string, head: string): Promise<Answer> {
    const name = head.replace(/^bibliotek:/, "");
    if (!(await this.bare.resolve(base)) || !(await this.bare.resolve(name))) return NOT_FOUND;
    return { status: 200, body: { total_commits: await this.bare.ahead(name), commits: [] } };
  }

  async #shown({ number, title, branch, state, labels }: PullRequest) {
    const sha = (await this.bare.tip(branch)) ?? "";
    return {
      number,
      title,
      state,
      labels,
      head: { ref: branch, label: branch, sha, repo: { owner: { login: "bibliotek" } } },
      user: { login: "rita" },
      updated_at: "2026-11-22T12:00:00Z",
    };
  }

  async #open({ title, head }: { title: string; head: string }): Promise<Answer> {
    const branch = head.replace(/^bibliotek:/, "");
    if (!(await this.bare.tip(branch))) return NOT_FOUND;
    if (this.#requests.some((each) => each.branch === branch && each.state === "open"))
      return { status: 409, body: { message: "pull request already exists for these targets" } };
    const request: PullRequest = {
      number: this.#requests.length + 1,
      title,
      branch,
      state: "open",
      labels: [],
    };
    this.#requests.push(request);
    return { status: 201, body: await this.#shown(request) };
  }

  #request = (number: number): PullRequest | undefined =>
    this.#requests.find((each) => each.number === number);

  async #close(number: number, state: "closed"): Promise<Answer> {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    request.state = state;
    return { status: 201, body: await this.#shown(request) };
  }

  async #filesOf(call: Call, number: number): Promise<Answer> {
    const request = this.#request(number);
    const tip = request && (await this.bare.tip(request.branch));
    if (!tip) return NOT_FOUND;
    const changes = await this.bare.changesOf(tip);
    return page(
      call,
      changes.map(({ path, file, before }) => ({
        filename: path,
        status: file ? (before ? "changed" : "added") : "deleted",
      })),
    );
  }

  async #merge(
    number: number,
    wish: { head_commit_id?: string; delete_branch_after_merge?: boolean },
  ): Promise<Answer> {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    if (!this.mayPublish) return { status: 405, body: { message: "User not allowed to merge PR" } };
    if (wish.head_commit_id !== (await this.bare.tip(request.branch)))
      return { status: 409, body: { message: "head out of date" } };
    if (
      (await this.bare.merge(request.branch, `Merge pull request '${request.title}' (#${number})`)) ===
      "conflict"
    )
      return { status: 409, body: { message: "merge conflict" } };
    request.state = "closed";
    if (wish.delete_branch_after_merge) await this.bare.deleteBranch(request.branch);
    return { status: 200 };
  }

  #label(name: string): Answer {
    const label = { id: this.#labels.length + 1, name };
    this.#labels.push(label);
    return { status: 201, body: label };
  }

  #relabel(number: number, ids: readonly number[]): Answer {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    request.labels = this.#labels.filter(({ id }) => ids.includes(id));
    return { status: 200, body: request.labels };
  }
}

const page = ({ query }: Call, items: readonly unknown[]): Answer => {
  const size = Number(query.get("limit") ?? 50);
  const start = (Number(query.get("page") ?? 1) - 1) * size;
  return { status: 200, body: items.slice(start, start + size) };
};
