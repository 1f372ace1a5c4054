/** What we use of Decap's client of Forgejo. */
declare module "decap-cms-backend-forgejo" {
  import type { Credentials } from "decap-cms-lib-auth";

  interface Options {
    readonly method?: string;
    readonly body?: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }
  interface Listed {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    readonly type: string;
    readonly size: number;
  }
  export interface PullRequest {
    readonly number: number;
    readonly head: { readonly ref: string; readonly sha: string };
    readonly labels: readonly { readonly id: number; readonly name: string }[];
    readonly updated_at: string;
    readonly user: { readonly login: string };
  }
  export class API {
    constructor(settings: object);
    readonly branch: string;
    readonly repoURL: string;
    repoOwner: string;
    token: string;
    requestFunction?: (request: unknown) => Promise<Response>;
    handleRequestError(error: Error, status: number): never;
    request<Answer>(path: string, options?: Options): Promise<Answer>;
    requestAllPages<Item>(path: string, options?: Options): Promise<Item[]>;
    readFile(path: string, id: null, options: { branch: string; parseText: false }): Promise<Blob>;
    readFile(path: string, id: null, options: { branch: string }): Promise<string>;
    listFiles(
      folder: string,
      options?: { depth?: number; branch?: string },
      folders?: boolean,
    ): Promise<Listed[]>;
    getBranch(name: string): Promise<{ readonly commit: { readonly id: string } }>;
    deleteBranch(name: string): Promise<void>;
    getDifferences(from: string, to: string): Promise<{ readonly total_commits: number }>;
    getPullRequests(state: string, head?: string): Promise<PullRequest[]>;
    createPR(title: string, head: string): Promise<PullRequest>;
    closePR(number: number): Promise<unknown>;
    setPullRequestStatus(request: PullRequest, status: string): Promise<void>;
  }
  export class ForgejoBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    readonly options: { updateUserCredentials(credentials: Credentials): void };
    authenticate(credentials: Credentials): Promise<object>;
  }
}
