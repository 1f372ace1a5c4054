import { Bare } from "./bare.ts";
import { APP_ID, Login } from "./login.ts";
import { type Answer, type Call, DoubleServer, type Route, refuse, routed } from "./server.ts";

interface MergeRequest {
  readonly iid: number;
  readonly title: string;
  readonly source_branch: string;
  state: "opened" | "closed" | "merged";
  labels: string[];
}

interface Action {
  readonly action: "create" | "update" | "move" | "delete";
  readonly file_path: string;
  readonly previous_path?: string;
  readonly content?: string;
  readonly last_commit_id?: string;
}

interface NewCommit {
  readonly branch: string;
  readonly start_branch?: string;
  readonly commit_message: string;
  readonly actions: readonly Action[];
}

const NOT_FOUND: Answer = { status: 404, body: { message: "404 Not found" } };
const SAVING = /POST .*\/repository\/commits$/;

/**
 * A double of GitLab: the part of its REST API (version 4, as its documentation has it) that the editor uses, over a
 * real bare repository. It is no GitLab; what a real one refuses for other reasons it does not know.
 */
export class GitLabDouble {
  readonly repository = "bibliotek/samskab";
  /** Whether the person may push to main and merge. */
  mayPublish = true;
  readonly #requests: MergeRequest[] = [];

  private constructor(
    readonly bare: Bare,
    readonly login: Login,
    readonly server: DoubleServer,
    readonly address: string,
  ) {}

  static async start(files: Readonly<Record<string, string>>, page: string): Promise<GitLabDouble> {
    const server = new DoubleServer((call) => double.handle(call));
    server.allowedOrigin = new URL(page).origin;
    const address = await server.listen();
    const double = new GitLabDouble(await Bare.create(files), new Login(page, "api"), server, address);
    return double;
  }

  /** What an operator writes of it into the settings. */
  get settings() {
    return { repository: this.repository, address: this.address, appId: APP_ID, login: "" };
  }

  /** Lets the making of the next merge request fail. */
  failNextRequest = (): void =>
    this.server.failNext(/POST .*\/merge_requests$/, refuse(500, "500 Internal Server Error"));

  /** Carries out the next saving, and says nothing. */
  loseAnswer = (): void => this.server.failNext(SAVING, "silence", { after: true });

  refuseSaving = (status: number): void => this.server.failNext(SAVING, refuse(status, "No."));

  async close(): Promise<void> {
    await this.server.close();
    await this.bare.remove();
  }

  handle(call: Call): Promise<Answer> | Answer {
    const { method, path } = call;
    if (path === "/oauth/authorize") return this.login.page(call);
    if (path === "/oauth/token") return this.login.token(call);
    if (!this.login.accepts(call.token)) return refuse(401, "401 Unauthorized");
    if (path === "/api/v4/user")
      return { status: 200, body: { id: 1, username: "rita", name: "Rita Redaktør" } };
    if (path === "/api/graphql") return this.#graphql(call);
    const [, rest] = path.split(`/api/v4/projects/${encodeURIComponent(this.repository)}`);
    if (rest === undefined) return NOT_FOUND;
    return routed(this.#routes, call, `${method} ${rest}`) ?? NOT_FOUND;
  }

  readonly #routes: readonly Route[] = [
    [
      /^GET $/,
      () => ({
        status: 200,
        body: { permissions: { project_access: { access_level: 30 }, group_access: null } },
      }),
    ],
    [/^GET \/repository\/branches$/, (call) => this.#branches(call)],
    [/^GET \/repository\/branches\/(.+)$/, (_, name) => this.#branch(name ?? "")],
    [
      /^DELETE \/repository\/branches\/(.+)$/,
      async (_, name) => ((await this.bare.deleteBranch(name ?? "")) ? { status: 204 } : NOT_FOUND),
    ],
    [/^GET \/repository\/tree$/, (call) => this.#tree(call)],
    [/^HEAD \/repository\/files\/([^/]+)$/, (call, file) => this.#file(call, file ?? "")],
    [/^GET \/repository\/files\/([^/]+)\/raw$/, (call, file) => this.#file(call, file ?? "")],
    [/^POST \/repository\/commits$/, (call) => this.#commit(call.json as NewCommit)],
    [/^GET \/repository\/compare$/, (call) => this.#compare(call)],
    [/^GET \/merge_requests$/, (call) => this.#list(call)],
    [/^POST \/merge_requests$/, (call) => this.#open(call)],
    [/^PUT \/merge_requests\/(\d+)$/, (call, iid) => this.#update(call, Number(iid))],
    [/^PUT \/merge_requests\/(\d+)\/merge$/, (call, iid) => this.#merge(call, Number(iid))],
    [/^GET \/issues$/, () => ({ status: 200, body: [] })],
  ];

  async #branches(call: Call): Promise<Answer> {
    const start = (call.query.get("search") ?? "").replace(/^\^/, "");
    const names = (await this.bare.branches()).filter((name) => name.startsWith(start));
    return page(
      call,
      names.map((name) => ({ name })),
    );
  }

  async #branch(name: string): Promise<Answer> {
    const tip = await this.bare.tip(name);
    return tip ? { status: 200, body: { name, commit: { id: tip } } } : NOT_FOUND;
  }

  async #tree(call: Call): Promise<Answer> {
    const { query } = call;
    const commit = await this.bare.resolve(query.get("ref") ?? "main");
    const folder = `${query.get("path")}/`;
    if (!commit) return NOT_FOUND;
    const files = [...(await this.bare.files(commit))].filter(([path]) => path.startsWith(folder));
    return page(
      call,
      files.map(([path, { id, mode }]) => ({ id, path, name: path.split("/").pop(), type: "blob", mode })),
    );
  }

  async #file({ query }: Call, path: string): Promise<Answer> {
    const ref = await this.bare.resolve(query.get("ref") ?? "main");
    const found = ref ? (await this.bare.files(ref)).get(path) : undefined;
    if (!ref || !found) return NOT_FOUND;
    return {
      status: 200,
      body: await this.bare.content(found.id),
      headers: {
        "X-Gitlab-Blob-Id": found.id,
        "X-Gitlab-Last-Commit-Id": await this.bare.lastCommit(ref, path),
      },
    };
  }

  /** Texts by their paths; no other query. */
  async #graphql({ json }: Call): Promise<Answer> {
    const { project, ref, paths } = (
      json as { variables: { project: string; ref: string; paths: readonly string[] } }
    ).variables;
    if (project !== this.repository) return { status: 200, body: { data: { project: null } } };
    const files = await this.bare.files(ref);
    const nodes = await Promise.all(
      paths.slice(0, 100).flatMap((path) => {
        const oid = files.get(path)?.id;
        return oid ? [this.bare.content(oid).then((text) => ({ oid, rawBlob: String(text) }))] : [];
      }),
    );
    return { status: 200, body: { data: { project: { repository: { blobs: { nodes } } } } } };
  }

  /** Makes a commit of several actions: every one must fit what is there. */
  async #commit({
    branch,
    start_branch: start = branch,
    commit_message,
    actions,
  }: NewCommit): Promise<Answer> {
    if (branch === "main" && !this.mayPublish)
      return refuse(400, "You are not allowed to push into this branch");
    if (start !== branch && (await this.bare.tip(branch)))
      return refuse(400, `A branch called '${branch}' already exists.`);
    const tip = await this.bare.tip(start);
    if (!tip) return refuse(400, "You can only create or edit files when you are on a branch");
    const there = await this.bare.files(tip);
    for (const { action, file_path: path, previous_path: from = path, last_commit_id: known } of actions) {
      if (action === "create" && there.has(path)) return refuse(400, "A file with this name already exists");
      if (action === "create") continue;
      if (!there.has(from)) return refuse(400, `A file with this name doesn't exist`);
      if (known && known !== (await this.bare.lastCommit(tip, from)))
        return refuse(400, `The file has changed since you started editing it: ${from}`);
    }
    const changes = actions.flatMap(({ action, file_path: path, previous_path: from, content = "" }) => [
      ...(action === "move" && from ? [{ path: from, content: null }] : []),
      { path, content: action === "delete" ? null : Buffer.from(content, "base64") },
    ]);
    return { status: 201, body: { id: await this.bare.commit(branch, changes, commit_message, start) } };
  }

  async #compare({ query }: Call): Promise<Answer> {
    const to = await this.bare.resolve(query.get("to") ?? "");
    if (!to) return NOT_FOUND;
    const commits = new Array(await this.bare.ahead(to)).fill({});
    const diffs = (await this.bare.changesOf(to)).map(({ path, file, before }) => ({
      old_path: path,
      new_path: path,
      new_file: !before,
      deleted_file: !file,
      renamed_file: false,
      diff: "",
    }));
    return { status: 200, body: { commits, diffs } };
  }

  async #shown(request: MergeRequest) {
    const sha = (await this.bare.tip(request.source_branch)) ?? "";
    return {
      ...request,
      sha,
      target_branch: "main",
      updated_at: "2026-11-22T12:00:00Z",
      author: { name: "Rita Redaktør" },
    };
  }

  async #list(call: Call): Promise<Answer> {
    const source = call.query.get("source_branch");
    const found = this.#requests.filter(
      ({ state, source_branch }) =>
        state === call.query.get("state") && (!source || source === source_branch),
    );
    return page(call, await Promise.all(found.map((each) => this.#shown(each))));
  }

  async #open({ query }: Call): Promise<Answer> {
    const source_branch = query.get("source_branch") ?? "";
    if (!(await this.bare.tip(source_branch))) return refuse(400, "Source branch does not exist");
    if (this.#requests.some((each) => each.source_branch === source_branch && each.state === "opened"))
      return refuse(409, "Another open merge request already exists for this source branch");
    const request: MergeRequest = {
      iid: this.#requests.length + 1,
      title: query.get("title") ?? "",
      source_branch,
      state: "opened",
      labels: (query.get("labels") ?? "").split(","),
    };
    this.#requests.push(request);
    return { status: 201, body: await this.#shown(request) };
  }

  #request = (iid: number): MergeRequest | undefined => this.#requests.find((each) => each.iid === iid);

  async #update({ query }: Call, iid: number): Promise<Answer> {
    const request = this.#request(iid);
    if (!request) return NOT_FOUND;
    const labels = query.get("labels");
    if (labels !== null) request.labels = labels.split(",");
    if (query.get("state_event") === "close") request.state = "closed";
    return { status: 200, body: await this.#shown(request) };
  }

  async #merge({ query }: Call, iid: number): Promise<Answer> {
    const request = this.#request(iid);
    if (!request) return NOT_FOUND;
    if (!this.mayPublish) return refuse(401, "401 Unauthorized");
    if (query.get("sha") !== (await this.bare.tip(request.source_branch)))
      return refuse(409, "SHA does not match HEAD of source branch");
    if (
      (await this.bare.merge(
        request.source_branch,
        `Merge branch '${request.source_branch}' into 'main'`,
      )) === "conflict"
    )
      return refuse(422, "Branch cannot be merged");
    request.state = "merged";
    if (query.get("should_remove_source_branch") === "true")
      await this.bare.deleteBranch(request.source_branch);
    return { status: 200, body: await this.#shown(request) };
  }
}

/** A page of a list, with the headers by which GitLab tells of the others; small, so that there are several. */
const page = ({ query, path, origin }: Call, items: readonly unknown[]): Answer => {
  const size = Math.min(Number(query.get("per_page") ?? 20), path.endsWith("/tree") ? 3 : 100);
  const number = Number(query.get("page") ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const next = new URLSearchParams(query);
  next.set("page", String(number + 1));
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size),
    headers: {
      "X-Page": String(number),
      "X-Total-Pages": String(pages),
      "X-Per-Page": String(size),
      "X-Total": String(items.length),
      ...(number < pages && { Link: `<${origin}${path}?${next}>; rel="next"` }),
    },
  };
};
