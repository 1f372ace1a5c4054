/** Decap's parts and React ship no types; what we use of them. */
declare module "decap-cms-widget-*" {
  const widget: { Widget(): import("decap-cms-core").CmsWidgetParam };
  export default widget;
}
declare module "decap-cms-backend-proxy" {
  export const ProxyBackend: import("decap-cms-core").CmsBackendClass;
}
declare module "decap-cms-lib-util" {
  export class APIError extends Error {
    constructor(message: string, status: number | null, api: string);
    readonly status: number | null;
  }
  export const unsentRequest: {
    performRequest(request: unknown): Promise<Response>;
    withHeaders(headers: Readonly<Record<string, string>>, request: unknown): unknown;
  };
}
declare module "decap-cms-lib-auth" {
  export interface Credentials {
    readonly token: string;
    readonly refresh_token?: string;
  }
  export class PkceAuthenticator {
    constructor(settings: Readonly<Record<string, string>>);
    refresh(credentials: { readonly refresh_token: string }): Promise<Credentials>;
  }
}
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
    readonly initialWorkflowStatus: string;
    repoOwner: string;
    token: string;
    requestFunction?: (request: unknown) => Promise<Response>;
    handleRequestError(error: Error, status: number): never;
    request<Answer>(path: string, options?: Options): Promise<Answer>;
    requestAllPages<Item>(path: string, options?: Options): Promise<Item[]>;
    readFile(path: string, id: string | null, options?: object): Promise<string>;
    listFiles(
      folder: string,
      options?: { depth?: number; branch?: string },
      folders?: boolean,
    ): Promise<Listed[]>;
    deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
    editorialWorkflowGit(
      files: readonly unknown[],
      slug: string,
      collection: string,
      options: object,
    ): Promise<void>;
    getBranch(name: string): Promise<{ readonly commit: { readonly id: string } }>;
    deleteBranch(name: string): Promise<void>;
    getDifferences(from: string, to: string): Promise<{ readonly total_commits: number }>;
    getPullRequests(state: string, head?: string): Promise<PullRequest[]>;
    getBranchPullRequest(branch: string): Promise<PullRequest>;
    createPR(title: string, head: string): Promise<PullRequest>;
    setPullRequestStatus(request: PullRequest, status: string): Promise<void>;
    listUnpublishedBranches(): Promise<string[]>;
    retrieveUnpublishedEntryData(key: string): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
  }
  export class ForgejoBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    readonly options: { updateUserCredentials(credentials: Credentials): void };
    authenticate(credentials: Credentials): Promise<object>;
    allEntriesByFolder(folder: string): Promise<unknown>;
    entriesByFolder(folder: string): Promise<unknown>;
    getEntry(path: string): Promise<unknown>;
  }
}
declare module "decap-cms-backend-gitlab" {
  import type { Credentials } from "decap-cms-lib-auth";

  interface GitLabRequest {
    readonly url: string;
    readonly method?: string;
    readonly params?: Readonly<Record<string, string | number | boolean>>;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
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
    readonly branch: string;
    readonly repoURL: string;
    readonly initialWorkflowStatus: string;
    token: string;
    requestFunction: (request: unknown) => Promise<Response>;
    request: (request: GitLabRequest) => Promise<Response>;
    requestJSON: <Answer>(request: GitLabRequest | string) => Promise<Answer>;
    readFile: (path: string, id: string | null, options?: object) => Promise<string>;
    listAllFiles: (
      folder: string,
      deep: boolean,
    ) => Promise<{ readonly path: string; readonly id: string }[]>;
    deleteFiles: (paths: readonly string[], message: string) => Promise<unknown>;
    getBranch(name: string): Promise<{ readonly commit: { readonly id: string } }>;
    deleteBranch(name: string): Promise<void>;
    createMergeRequest(branch: string, title: string, status: string): Promise<void>;
    getBranchMergeRequest(branch: string): Promise<MergeRequest>;
    listUnpublishedBranches(): Promise<string[]>;
    retrieveUnpublishedEntryData(key: string): Promise<unknown>;
    editorialWorkflowGit(files: readonly unknown[], slug: string, options: object): Promise<void>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
  }
  export class GitLabBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    readonly options: { updateUserCredentials(credentials: Credentials): void };
    authenticate(credentials: Credentials): Promise<object>;
    allEntriesByFolder(folder: string): Promise<unknown>;
    entriesByFolder(folder: string): Promise<unknown>;
  }
}
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
    readonly branch: string;
    readonly repoURL: string;
    readonly initialWorkflowStatus: string;
    repoOwner: string;
    handleRequestError(error: Error, status: number): never;
    request<Answer>(path: string, options?: GitHubOptions): Promise<Answer>;
    requestAllPages<Item>(path: string, options?: GitHubOptions): Promise<Item[]>;
    hasWriteAccess(): Promise<boolean>;
    readFile(path: string, id: string | null, options?: object): Promise<string>;
    getBranch(name: string): Promise<{ readonly commit: { readonly sha: string } }>;
    deleteBranch(name: string): Promise<void>;
    createPR(title: string, head: string): Promise<PullRequest>;
    setPullRequestStatus(request: PullRequest, status: string): Promise<void>;
    getBranchPullRequest(branch: string): Promise<PullRequest>;
    listUnpublishedBranches(): Promise<string[]>;
    retrieveUnpublishedEntryData(key: string): Promise<unknown>;
    persistFiles(texts: readonly unknown[], uploads: readonly unknown[], options: object): Promise<unknown>;
    publishUnpublishedEntry(collection: string, slug: string): Promise<void>;
    deleteFiles(paths: readonly string[], message: string): Promise<unknown>;
    closeIssueOnPublish: (collection: string, slug: string) => Promise<void>;
    closeEntryNotesIssue: (collection: string, slug: string) => Promise<void>;
    reopenIssueOnUnpublish: (collection: string, slug: string) => Promise<void>;
  }
  export class GitHubBackend {
    constructor(config: object, options: object);
    api: API | null;
    token: string | null;
    authenticate(credentials: Credentials): Promise<object>;
    currentUser(credentials: Credentials): Promise<object>;
    status(): Promise<object>;
    allEntriesByFolder(folder: string): Promise<unknown>;
    entriesByFolder(folder: string): Promise<unknown>;
    getEntry(path: string): Promise<unknown>;
  }
}
declare module "decap-cms-locales" {
  type Phrases = import("decap-cms-core").CmsLocalePhrases;
  export const da: Phrases;
  export const nb_no: Phrases;
  export const sv: Phrases;
  export const en: Phrases;
}
declare module "react" {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): Element;
  export function useState<T>(initial: T | (() => T)): [T, (value: T) => void];
  export type Node = Element | string | boolean | null | readonly Node[];
  export class Component<Props> {
    readonly props: Props;
    shouldComponentUpdate(next: Props): boolean;
    render(): Node;
  }
  export function useRef<T>(initial: T): { current: T };
  export function useEffect(effect: () => void, dependencies?: readonly unknown[]): void;
}
