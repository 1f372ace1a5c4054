import { createHash, randomBytes } from "node:crypto";
import type { Answer, Call } from "./server.ts";

interface Code {
  readonly challenge: string;
  readonly redirect: string;
}

/** The client id under which the editor's page is registered. */
export const APP_ID = "samskab-editor";

/**
 * A double of a forge's OAuth2 login for public clients (RFC 6749 with PKCE, RFC 7636): a page to agree on, a code, a
 * token for the code and its verifier, another token for a refresh token. Each is good once.
 */
export class Login {
  readonly #codes = new Map<string, Code>();
  readonly #tokens = new Set<string>();
  readonly #refresh = new Set<string>();
  /** What a client did wrong. */
  readonly faults: string[] = [];

  constructor(
    private readonly redirect: string,
    private readonly scope: string,
  ) {}

  /** Ends every token, as time would; with `forGood` also the right to another. */
  expire({ forGood }: { readonly forGood: boolean }): void {
    this.#tokens.clear();
    if (forGood) this.#refresh.clear();
  }

  accepts = (token: string): boolean => this.#tokens.has(token);

  /** The page on which a person agrees; its link leads back to the editor. */
  page({ query }: Call): Answer {
    const get = (name: string) => query.get(name) ?? "";
    this.#expect(get("client_id") === APP_ID, "another client id");
    this.#expect(get("redirect_uri") === this.redirect, `redirect_uri ${get("redirect_uri")}`);
    this.#expect(get("response_type") === "code", "another response type");
    this.#expect(get("code_challenge_method") === "S256", "no S256");
    this.#expect(get("scope") === this.scope, `scope ${get("scope")}`);
    const code = random();
    this.#codes.set(code, { challenge: get("code_challenge"), redirect: get("redirect_uri") });
    const back = new URL(this.redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", get("state"));
    return {
      status: 200,
      type: "text/html; charset=utf-8",
      body: `<!doctype html><title>Double of a forge</title><a href="${back.href.replaceAll("&", "&amp;")}">Authorize</a>`,
    };
  }

  /** A token for a code or for a refresh token. */
  token({ json }: Call): Answer {
    const given = json as Readonly<Record<string, string>>;
    const fits = given.grant_type === "refresh_token" ? this.#renews(given) : this.#redeems(given);
    if (!fits)
      return { status: 400, body: { error: "invalid_grant", error_description: "The grant is not valid." } };
    const [access, refresh] = [random(), random()];
    this.#tokens.add(access);
    this.#refresh.add(refresh);
    return {
      status: 200,
      body: { access_token: access, token_type: "bearer", expires_in: 3600, refresh_token: refresh },
    };
  }

  #renews = ({ refresh_token = "" }: Readonly<Record<string, string>>): boolean =>
    this.#refresh.delete(refresh_token);

  #redeems({
    code = "",
    code_verifier = "",
    redirect_uri = "",
    client_id = "",
  }: Readonly<Record<string, string>>) {
    const { challenge, redirect } = this.#codes.get(code) ?? {};
    this.#codes.delete(code);
    const proof = createHash("sha256").update(code_verifier).digest("base64url");
    return (
      redirect === redirect_uri && proof === challenge && client_id === APP_ID && code_verifier.length >= 43
    );
  }

  #expect(holds: boolean, fault: string): void {
    if (!holds) this.faults.push(fault);
  }
}

const random = (): string => randomBytes(16).toString("hex");
