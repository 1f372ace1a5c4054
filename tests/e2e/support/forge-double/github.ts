import { Bare } from "./bare.ts";
import { GitHubGit } from "./github-git.ts";
import { GitHubLogin } from "./github-login.ts";
import { type Answer, type Call, DoubleServer, githubPage, type Route, refuse, routed } from "./server.ts";

interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  state: "open" | "closed";
  labels: { readonly name: string }[];
}

const OWNER = "bibliotek";
const NOT_FOUND = refuse(404, "Not Found");
/** What a saving ends with: the branch is made, or moves. */
const SAVING = /(?:POST|PATCH) .*\/git\/refs/;
const UPDATED = "2026-11-22T12:00:00Z";

/**
 * A double of GitHub: the part of its REST API (version 2022-11-28, as its documentation has it) and of its GraphQL
 * that the editor uses, over a real bare repository, at an address like that of an Enterprise server. It is no GitHub;
 * what the real one refuses for other reasons it does not know.
 */
export class GitHubDouble {
  readonly repository = `${OWNER}/samskab`;
  readonly #requests: PullRequest[] = [];
  readonly #git: GitHubGit;
  #mayMerge = true;

  private constructor(
    readonly bare: Bare,
    readonly login: GitHubLogin,
    readonly server: DoubleServer,
    readonly address: string,
  ) {
    this.#git = new GitHubGit(bare, (branch) => this.#closeOf(branch));
  }

  static async start(files: Readonly<Record<string, string>>, page: string): Promise<GitHubDouble> {
    const server = new DoubleServer((call) => double.handle(call));
    server.allowedOrigin = new URL(page).origin;
    const address = await server.listen();
    const login = await GitHubLogin.start(address, page);
    const double = new GitHubDouble(await Bare.create(files), login, server, address);
    return double;
  }

  /** What an operator writes of it into the settings. */
  get settings() {
    return { repository: this.repository, address: this.address, appId: "", login: this.login.address };
  }

  /** Whether the person may push to main and merge. */
  set mayPublish(may: boolean) {
    this.#mayMerge = may;
    this.#git.mayPush = may;
  }

  /** Lets the making of the next pull request fail. */
  failNextRequest = (): void => this.server.failNext(/POST .*\/pulls$/, refuse(500, "Server Error"));

  /** Carries out the next saving, and says nothing. */
  loseAnswer = (): void => this.server.failNext(SAVING, "silence", { after: true });

  refuseSaving = (status: number): void => this.server.failNext(SAVING, refuse(status, "No."));

  /** Lets the next merge fail, as if somebody had published in the same moment. */
  delayMerge = (): void =>
    this.server.failNext(
      /PUT .*\/merge$/,
      refuse(405, "Base branch was modified. Review and try the merge again."),
    );

  async close(): Promise<void> {
    await this.server.close();
    await this.login.close();
    await this.bare.remove();
  }

  handle(call: Call): Promise<Answer> | Answer {
    const { method, path } = call;
    if (path.startsWith("/login/oauth/")) return this.login.github(call);
    if (!this.login.accepts(call.token)) return refuse(401, "Bad credentials");
    if (path === "/api/v3/user")
      return { status: 200, body: { id: 1, login: "rita", name: "Rita Redaktør", avatar_url: "" } };
    if (path === "/api/graphql") return this.#graphql(call);
    const [, rest] = path.split(`/api/v3/repos/${this.repository}`);
    if (rest === undefined) return NOT_FOUND;
    return routed([...this.#routes, ...this.#git.routes], call, `${method} ${rest}`) ?? NOT_FOUND;
  }

  readonly #routes: readonly Route[] = [
    [/^GET $/, () => ({ status: 200, body: { owner: { login: OWNER }, permissions: { push: true } } })],
    [/^GET \/compare\/(.+)\.\.\.(.+)$/, (_, base, head) => this.#compare(base, head)],
    [/^GET \/pulls$/, (call) => this.#list(call)],
    [/^POST \/pulls$/, ({ json }) => this.#open(json as { title: string; head: string })],
    [
      /^PATCH \/pulls\/(\d+)$/,
      ({ json }, number) => this.#change(number, (json as { state: "closed" }).state),
    ],
    [/^GET \/pulls\/(\d+)\/files$/, (call, number) => this.#filesOf(call, number)],
    [/^PUT \/pulls\/(\d+)\/merge$/, ({ json }, number) => this.#merge(number, (json as { sha: string }).sha)],
    [
      /^PUT \/issues\/(\d+)\/labels$/,
      ({ json }, number) => this.#relabel(number, (json as { labels: string[] }).labels),
    ],
  ];

  /** Texts of blobs by their ids, each under an alias; no other query. */
  async #graphql({ json }: Call): Promise<Answer> {
    const { query, variables } = json as { query: string; variables: Readonly<Record<string, string>> };
    if (`${variables.owner}/${variables.name}` !== this.repository)
      return {
        status: 200,
        body: { data: { repository: null }, errors: [{ message: "Could not resolve" }] },
      };
    const wanted = [...query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)];
    const texts = await Promise.all(
      wanted.map(async ([, alias, id = ""]) => {
        const text = (await this.bare.content(id)).toString();
        // A long one is cut, which its client must see.
        const isTruncated = text.includes("Andet afsnit.");
        return [alias, { text: isTruncated ? text.slice(0, 10) : text, isTruncated }] as const;
      }),
    );
    return { status: 200, body: { data: { repository: Object.fromEntries(texts) } } };
  }

  async #compare(base: string, head: string): Promise<Answer> {
    if (!(await this.bare.resolve(base)) || !(await this.bare.resolve(head))) return NOT_FOUND;
    return { status: 200, body: { ahead_by: await this.bare.ahead(head), files: [] } };
  }

  async #shown({ branch, ...request }: PullRequest) {
    const sha = (await this.bare.tip(branch)) ?? "";
    return { ...request, head: { ref: branch, sha }, user: { login: "rita" }, updated_at: UPDATED };
  }

  async #list(call: Call): Promise<Answer> {
    const [state, head] = [call.query.get("state") ?? "open", call.query.get("head")];
    const found = this.#requests.filter(
      (each) => each.state === state && (!head || head === `${OWNER}:${each.branch}`),
    );
    return githubPage(call, await Promise.all(found.map((each) => this.#shown(each))));
  }

  async #open({ title, head }: { title: string; head: string }): Promise<Answer> {
    const branch = head.replace(`${OWNER}:`, "");
    const invalid = (message: string): Answer => ({
      status: 422,
      body: { message: "Validation Failed", errors: [{ resource: "PullRequest", code: "custom", message }] },
    });
    if (!(await this.bare.tip(branch))) return invalid("head is not a branch");
    if (this.#requests.some((each) => each.branch === branch && each.state === "open"))
      return invalid(`A pull request already exists for ${head}.`);
    if (!(await this.bare.ahead(branch))) return invalid(`No commits between main and ${branch}`);
    const number = this.#requests.length + 1;
    const request: PullRequest = { number, title, branch, state: "open", labels: [] };
    this.#requests.push(request);
    return { status: 201, body: await this.#shown(request) };
  }

  #request = (number: string): PullRequest | undefined =>
    this.#requests.find((each) => each.number === Number(number));

  /** GitHub closes the request of a branch that is deleted. */
  #closeOf(branch: string): void {
    for (const request of this.#requests) if (request.branch === branch) request.state = "closed";
  }

  async #change(number: string, state: "closed"): Promise<Answer> {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    request.state = state;
    return { status: 200, body: await this.#shown(request) };
  }

  async #filesOf(call: Call, number: string): Promise<Answer> {
    const request = this.#request(number);
    const tip = request && (await this.bare.tip(request.branch));
    if (!tip) return NOT_FOUND;
    const changes = await this.bare.changesOf(tip);
    return githubPage(
      call,
      changes.map(({ path, file, before }) => ({
        filename: path,
        status: file ? (before ? "modified" : "added") : "removed",
      })),
    );
  }

  async #merge(number: string, sha: string): Promise<Answer> {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    if (!this.#mayMerge) return refuse(405, "You're not authorized to push to this branch.");
    if (sha !== (await this.bare.tip(request.branch)))
      return refuse(409, "Head branch was modified. Review and try the merge again.");
    const message = `Merge pull request #${number} from ${OWNER}/${request.branch}`;
    if ((await this.bare.merge(request.branch, message)) === "conflict")
      return refuse(405, "Pull Request is not mergeable");
    request.state = "closed";
    return { status: 200, body: { merged: true, sha: await this.bare.tip("main") } };
  }

  #relabel(number: string, labels: readonly string[]): Answer {
    const request = this.#request(number);
    if (!request) return NOT_FOUND;
    request.labels = labels.map((name) => ({ name }));
    return { status: 200, body: request.labels };
  }
}
