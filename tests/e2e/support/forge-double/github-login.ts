import { randomBytes } from "node:crypto";
import { type Answer, type Call, DoubleServer } from "./server.ts";

const CLIENT_ID = "samskab-oauth";
const CLIENT_SECRET = randomBytes(16).toString("hex");

const html = (body: string): Answer => ({
  status: 200,
  type: "text/html; charset=utf-8",
  body: `<!doctype html><title>Double of a login</title>${body}`,
});
const redirect = (to: string): Answer => ({ status: 302, headers: { location: to } });
const random = (): string => randomBytes(16).toString("hex");

/**
 * A double of a login to GitHub: its OAuth web flow for apps with a secret, and the small server that must stand
 * between (admin/HOSTING.md), which tells the editor's page the token by messages between windows, as those that
 * Decap's documentation lists do.
 */
export class GitHubLogin {
  readonly #codes = new Set<string>();
  readonly #states = new Set<string>();
  readonly #tokens = new Set<string>();
  /** What a client did wrong. */
  readonly faults: string[] = [];
  /** Where the editor's page begins a login. */
  address = "";

  private constructor(
    private readonly forge: string,
    private readonly page: string,
    private readonly server: DoubleServer,
  ) {}

  static async start(forge: string, page: string): Promise<GitHubLogin> {
    const server = new DoubleServer((call) => login.#between(call));
    const login = new GitHubLogin(forge, page, server);
    login.address = `${await server.listen()}/auth`;
    return login;
  }

  close = (): Promise<void> => this.server.close();

  accepts = (token: string): boolean => this.#tokens.has(token);

  /** Ends every token, as a person who withdraws the app's right does: GitHub gives no others for them. */
  expire(_: { readonly forGood: boolean }): void {
    this.#tokens.clear();
  }

  /** GitHub's side: the page on which a person agrees, and a token for a code and the secret. */
  github({ path, query, json }: Call): Answer {
    if (path === "/login/oauth/authorize") {
      this.#expect(query.get("client_id") === CLIENT_ID, "another client id");
      this.#expect(query.get("scope") === "repo", `scope ${query.get("scope")}`);
      const back = new URL(query.get("redirect_uri") ?? "");
      back.searchParams.set("state", query.get("state") ?? "");
      const no = new URL(back);
      no.searchParams.set("error", "access_denied");
      const code = random();
      this.#codes.add(code);
      back.searchParams.set("code", code);
      return html(`<a href="${inHtml(back)}">Authorize</a> <a href="${inHtml(no)}">Cancel</a>`);
    }
    const given = json as Readonly<Record<string, string>>;
    const fits = given.client_secret === CLIENT_SECRET && this.#codes.delete(given.code ?? "");
    if (!fits) return { status: 200, body: { error: "bad_verification_code" } };
    const token = random();
    this.#tokens.add(token);
    return { status: 200, body: { access_token: token, token_type: "bearer", scope: "repo" } };
  }

  /** The server between: sends a person to GitHub, and tells the editor's page what came of it. */
  async #between({ path, query, origin }: Call): Promise<Answer> {
    const state = query.get("state") ?? "";
    if (path === "/auth") {
      this.#expect(query.get("provider") === "github", "another provider");
      const to = new URL("/login/oauth/authorize", this.forge);
      const fresh = random();
      this.#states.add(fresh);
      to.search = new URLSearchParams({
        client_id: CLIENT_ID,
        redirect_uri: `${origin}/callback`,
        scope: query.get("scope") ?? "",
        state: fresh,
      }).toString();
      return redirect(to.href);
    }
    if (!this.#states.delete(state))
      return this.#tell("error", { message: "The login was begun elsewhere." });
    const error = query.get("error");
    if (error) return this.#tell("error", { message: error });
    const response = await fetch(`${this.forge}/login/oauth/access_token`, {
      method: "POST",
      body: JSON.stringify({
        client_id: CLIENT_ID,
        client_secret: CLIENT_SECRET,
        code: query.get("code"),
      }),
    });
    const { access_token: token } = (await response.json()) as { access_token: string };
    return this.#tell("success", { token, provider: "github" });
  }

  /** The handshake: the page that opened this window is told only after it has answered, and only if it is ours. */
  #tell(what: "success" | "error", content: object): Answer {
    const message = JSON.stringify(`authorization:github:${what}:${JSON.stringify(content)}`);
    return html(`<script>
addEventListener("message", (event) => {
  if (event.origin === ${JSON.stringify(new URL(this.page).origin)}) opener.postMessage(${message}, event.origin);
});
opener.postMessage("authorizing:github", "*");
</script>`);
  }

  #expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }
}

const inHtml = ({ href }: URL): string => href.replaceAll("&", "&amp;");
