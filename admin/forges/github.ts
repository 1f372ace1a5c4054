import { GitHubBackend } from "decap-cms-backend-github";
import type { Credentials } from "decap-cms-lib-auth";
import type { Backend } from "../backend.ts";
import { GitHubApi } from "./github-api.ts";
import { logIn, Session } from "./session.ts";
import { workflowOf } from "./workflow.ts";

/** GitHub as Decap's backend, over our own `GitHubApi`. */
export class GitHub extends GitHubBackend {
  readonly #settings: Backend;

  constructor(config: { readonly backend: Backend }, options: object) {
    super(config, options);
    this.#settings = config.backend;
  }

  /** Takes up a login. GitHub's tokens do not end by themselves, and are not renewed. */
  override async authenticate(credentials: Credentials): Promise<object> {
    const { repo = "", branch, api_root } = this.#settings;
    // Upstream keeps the person of the first token, and the refusal of one that had ended.
    this._currentUserPromise = undefined;
    const session = new Session({}, () => undefined, credentials);
    const user = await logIn(session, repo, (each) => super.authenticate(each));
    const api = new GitHubApi({
      token: user.token,
      tokenKeyword: "token",
      branch,
      repo,
      originRepo: repo,
      apiRoot: api_root,
      cmsLabelPrefix: "",
      initialWorkflowStatus: "draft",
      getUser: (each: Credentials) => this.currentUser(each),
    });
    this.api = api;
    Object.assign(this, workflowOf(api));
    return user;
  }

  /** Whether the login is still good; upstream first asks another host whether GitHub is well. */
  override async status() {
    const isIn = await this.api?.hasWriteAccess().catch(() => false);
    return { auth: { status: Boolean(isIn) }, api: { status: true, statusPage: "" } };
  }
}
