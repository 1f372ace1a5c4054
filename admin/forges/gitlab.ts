import { GitLabBackend } from "decap-cms-backend-gitlab";
import type { Credentials } from "decap-cms-lib-auth";
import type { Backend } from "../backend.ts";
import { GitLabApi } from "./gitlab-api.ts";
import { logIn, Session } from "./session.ts";
import { workflowOf } from "./workflow.ts";

/** GitLab as Decap's backend, over our own `GitLabApi`. */
export class GitLab extends GitLabBackend {
  readonly #settings: Backend;

  constructor(config: { readonly backend: Backend }, options: object) {
    super(config, options);
    this.#settings = config.backend;
  }

  /** Takes up a login. GitLab's tokens end after two hours; then the session gets another. */
  override async authenticate(credentials: Credentials): Promise<object> {
    const { repo = "", branch, api_root, base_url = "", app_id = "" } = this.#settings;
    const session = new Session(
      {
        base_url,
        auth_token_endpoint: "oauth/token",
        auth_token_endpoint_content_type: "application/json; charset=utf-8",
        app_id,
      },
      (fresh) => {
        this.token = fresh.token;
        this.options.updateUserCredentials(fresh);
      },
      credentials,
    );
    // Without a refresh token upstream leaves the renewing to the session.
    const user = await logIn(session, repo, ({ token }) => super.authenticate({ token }));
    const settings = { token: user.token, branch, repo, apiRoot: api_root, initialWorkflowStatus: "draft" };
    const api = new GitLabApi({ ...settings, squashMerges: false, cmsLabelPrefix: "" }, session);
    this.api = api;
    Object.assign(this, workflowOf(api));
    return user;
  }
}
