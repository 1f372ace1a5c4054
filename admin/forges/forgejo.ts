import { ForgejoBackend } from "decap-cms-backend-forgejo";
import type { Credentials } from "decap-cms-lib-auth";
import type { Backend } from "../backend.ts";
import { ForgejoApi } from "./forgejo-api.ts";
import { logIn, Session } from "./session.ts";
import { workflowOf } from "./workflow.ts";

/** Forgejo as Decap's backend, over our own `ForgejoApi`. */
export class Forgejo extends ForgejoBackend {
  readonly #settings: Backend;

  constructor(config: { readonly backend: Backend }, options: object) {
    super(config, options);
    this.#settings = config.backend;
  }

  /** Takes up a login. Forgejo's tokens end after an hour; then the session gets another. */
  override async authenticate(credentials: Credentials): Promise<object> {
    const { repo = "", branch, api_root = "", app_id = "" } = this.#settings;
    const session = new Session(
      {
        base_url: api_root.replace(/\/api\/v1$/, ""),
        auth_token_endpoint: "login/oauth/access_token",
        auth_token_endpoint_content_type: "application/json; charset=utf-8",
        app_id,
      },
      (fresh) => {
        this.token = fresh.token;
        this.options.updateUserCredentials(fresh);
      },
      credentials,
    );
    const user = await logIn(session, repo, (credentials) => super.authenticate(credentials));
    const settings = { token: user.token, branch, repo, apiRoot: api_root, initialWorkflowStatus: "draft" };
    const api = new ForgejoApi(settings, session);
    api.repoOwner = repo.split("/")[0] ?? "";
    this.api = api;
    Object.assign(this, workflowOf(api));
    return user;
  }
}
