import { type Credentials, PkceAuthenticator } from "decap-cms-lib-auth";
import { unsentRequest } from "decap-cms-lib-util";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";

/** Gets new tokens for old ones, once for all requests that wait for it. */
export class Session {
  #renewing: Promise<string | undefined> | undefined;

  constructor(
    private readonly settings: Readonly<Record<string, string>>,
    private readonly keep: (credentials: Credentials) => void,
    public credentials: Credentials,
  ) {}

  /** A fresh token, or nothing when the login is over for good. */
  renew(): Promise<string | undefined> {
    this.#renewing ??= this.#refresh().finally(() => {
      this.#renewing = undefined;
    });
    return this.#renewing;
  }

  async #refresh(): Promise<string | undefined> {
    const { refresh_token } = this.credentials;
    if (!refresh_token) return undefined;
    try {
      const { token, refresh_token: next = refresh_token } = await new PkceAuthenticator(
        this.settings,
      ).refresh({ refresh_token });
      this.credentials = { token, refresh_token: next };
    } catch (error) {
      // Without a network the login may still be good.
      if (error instanceof TypeError) throw error;
      return undefined;
    }
    this.keep(this.credentials);
    return this.credentials.token;
  }
}

/** Sends requests for an API, and once more with a fresh token where the old one has ended. */
export const renewing =
  (api: { token: string }, session: Session, scheme: "token" | "Bearer") =>
  async (request: unknown): Promise<Response> => {
    const response = await unsentRequest.performRequest(request);
    const token = response.status === 401 ? await session.renew() : undefined;
    if (!token) return response;
    api.token = token;
    return unsentRequest.performRequest(
      unsentRequest.withHeaders({ Authorization: `${scheme} ${token}` }, request),
    );
  };

/** Takes up a login, with a fresh token if the kept one has ended; says in words why it leads nowhere. */
export async function logIn<User>(
  session: Session,
  repository: string,
  authenticate: (credentials: Credentials) => Promise<User>,
): Promise<User & Credentials> {
  const attempt = async (): Promise<User> => {
    try {
      return await authenticate(session.credentials);
    } catch (error) {
      const { status, name } = error as { status?: number; name?: string };
      // GitLab's client says the second.
      const hasEnded = status === 401 || name === "ACCESS_TOKEN_ERROR";
      if (!hasEnded || !(await session.renew())) throw error;
      return authenticate(session.credentials);
    }
  };
  const user = await attempt().catch((error) => {
    throw loginRefused(error, repository);
  });
  return { ...user, ...session.credentials };
}

/** Says why a login leads nowhere: no such repository, or no right to write in it. */
function loginRefused(error: { status?: number; message: string }, repository: string): unknown {
  const language = rememberedLanguage();
  if (error.status === 404)
    return new Refused(phrase(language, "samskab.forge.noRepository", { repository }));
  if (/does not have access/.test(error.message))
    return new Refused(phrase(language, "samskab.forge.noAccess", { repository }));
  return error;
}
