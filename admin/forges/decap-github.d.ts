/** What we use of Decap's client of GitHub. */
declare module "decap-cms-backend-github" {
  import type { Credentials } from "decap-cms-lib-auth";

  interface GitHubOptions {
    readonly method?: string;
    readonly body?: string;
    readonly params?: Readonly<Record<string, string | number>>;
  }
  export interface PullRequest {
    readonly number: number;
    readonly head: { readonly ref: string; readonly sha: string };
    readonly labels: readonly { readonly name: string }[];
    readonly updated_at: string;
    readonly user: { readonly login: string };
  }
  export class API {
    constructor(settings: object);
    readonly apiRoot: string;
    readonly branch: string;
    readonly repo: string;
    readonly repoURL: string;
    repoOwner: string;
    handleRequestError(error: Error, status: number): never;
    request<Answer>(path: string, options?: GitHubOptions): Promise<Answer>;
    requestAllPages<Item>(path: string, options?: GitHubOptions): Promise<Item[]>;
    hasWriteAccess(): Promise<boolean>;
    readFile(path: string, id: null, options: { branch: string; parseText: false }): Promise<Blob>;
    readFile(path: string, id: string | null, options?: { branch: string }): Promise<string>;
    getBranch(name: string): Promise<{ readonly commit: { readonly sha: string } }>;
    deleteBranch(name: string): Promise<void>;
    createPR(title: string, head: string): Promise<PullRequest>;
    closePR(number: number): Promise<unknown>;
    setPullRequestStatus(request: PullRequest, status: string): Promise<void>;
  }
  export class GitHubBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    /** The person of the first token, for good. */
    _currentUserPromise: Promise<object> | undefined;
    authenticate(credentials: Credentials): Promise<object>;
    currentUser(credentials: Credentials): Promise<object>;
    status(): Promise<object>;
  }
}
