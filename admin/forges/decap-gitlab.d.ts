/** What we use of Decap's client of GitLab. */
declare module "decap-cms-backend-gitlab" {
  import type { Credentials } from "decap-cms-lib-auth";

  interface GitLabRequest {
    readonly url: string;
    readonly method?: string;
    readonly params?: Readonly<Record<string, string | number | boolean>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }
  interface ReadFile {
    (path: string, id: null, options: { branch: string; parseText: false; lfs: true }): Promise<Blob>;
    (path: string, id: null, options: { branch: string }): Promise<string>;
  }
  export interface MergeRequest {
    readonly iid: number;
    readonly sha: string;
    readonly source_branch: string;
    readonly labels: readonly string[];
    readonly updated_at: string;
    readonly author: { readonly name: string };
  }
  export class API {
    constructor(settings: object);
    readonly apiRoot: string;
    readonly branch: string;
    readonly repo: string;
    readonly repoURL: string;
    token: string;
    requestFunction: (request: unknown) => Promise<Response>;
    request: (request: GitLabRequest) => Promise<Response>;
    requestJSON: <Answer>(request: GitLabRequest | string) => Promise<Answer>;
    readFile: ReadFile;
    listAllFiles: (
      folder: string,
      deep: boolean,
      branch: string,
    ) => Promise<{ readonly path: string; readonly id: string }[]>;
    getBranch(name: string): Promise<{ readonly commit: { readonly id: string } }>;
    deleteBranch(name: string): Promise<void>;
    createMergeRequest(branch: string, title: string, status: string): Promise<void>;
    closeMergeRequest(request: Pick<MergeRequest, "iid">): Promise<void>;
    updateMergeRequestLabels(request: Pick<MergeRequest, "iid">, labels: readonly string[]): Promise<void>;
  }
  export class GitLabBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    readonly options: { updateUserCredentials(credentials: Credentials): void };
    authenticate(credentials: Credentials): Promise<object>;
  }
}
