import { GitHubBackend } from "decap-cms-backend-github";
import type { Credentials } from "decap-cms-lib-auth";
import type { Backend } from "../backend.ts";
import { GitHubApi } from "./github-api.ts";
import { publishedTexts } from "./library.ts";
import { logIn, Session } from "./session.ts";

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
    const session = new Session({}, () => undefined, credentials);
    const user = await logIn(session, repo, (each) => super.authenticate(each));
    this.api = new GitHubApi({
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
    return user;
  }

  /** Whether the login is still good; upstream first asks another host whether GitHub is well. */
  override async status() {
    const isIn = await this.api?.hasWriteAccess().catch(() => false);
    return { auth: { status: Boolean(isIn) }, api: { status: true, statusPage: "" } };
  }

  override allEntriesByFolder(folder: string): Promise<unknown> {
    return publishedTexts(this.api as GitHubApi, folder);
  }

  /** All files at once: a page of files is no page of entries, which have one in each language. */
  override entriesByFolder(folder: string): Promise<unknown> {
    return this.allEntriesByFolder(folder);
  }

  /** Fails where a file cannot be read; upstream gives an empty text, which would be saved over what stands there. */
  override async getEntry(path: string): Promise<unknown> {
    const data = await this.api?.readFile(path, null);
    return { file: { path, id: null }, data };
  }
}
