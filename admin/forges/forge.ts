/** A text that is saved: the file it goes to, and what it is to take the place of. */
export interface SavedText {
  readonly path: string;
  readonly newPath?: string | undefined;
  /** Empty for a file that goes. */
  readonly raw: string;
  /** The id that git gave to what was opened; empty where there was no file. */
  readonly base: string;
}

/** An upload that is saved with a text. */
export interface SavedUpload {
  readonly path: string;
  toBase64(): Promise<string>;
}

export type SavedFile = SavedText | SavedUpload;

/** A file as a branch has it. */
export interface FileThere {
  readonly id: string;
  /** The last commit that changed it, where the forge asks for that instead. */
  readonly commit?: string | undefined;
}

/** A change that a forge is asked to make, on the condition that it still stands as `before`. */
export interface Change {
  readonly path: string;
  /** Where the file lay until now, if it moves. */
  readonly from?: string | undefined;
  readonly before: FileThere | undefined;
  /** The new content in base64; without it the file goes. */
  readonly content?: string;
}

/** Changes as one commit, on top of a branch; on a new one where `branch` is another. */
export interface Commit {
  readonly at: string;
  readonly branch: string;
  readonly message: string;
  readonly changes: readonly Change[];
}

export interface ListedFile {
  readonly path: string;
  readonly id: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly change: "added" | "changed" | "gone";
}

/** What a pull or merge request tells of a draft. */
export interface Progress {
  readonly status: string;
  readonly updatedAt: string;
  readonly author: string;
}

/** What drafts need of a forge: each of its API's ways is told in a file of its own. */
export interface Forge<Request> {
  /** The branch that is published. */
  readonly branch: string;
  /** A branch, or a failure with the status 404. */
  getBranch(name: string): Promise<unknown>;
  /** Whether a branch has commits that the published one has not. */
  isAhead(branch: string): Promise<boolean>;
  deleteBranch(branch: string): Promise<void>;
  /** The names of all branches that begin so. */
  branchesBelow(prefix: string): Promise<readonly string[]>;
  filesAt(branch: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileThere>>;
  /** The published files that the build reads: content, uploads, settings. */
  publishedFiles(): Promise<readonly ListedFile[]>;
  /** The files that a draft's branch changes. */
  changedFiles(branch: string): Promise<readonly ChangedFile[]>;
  /** The texts of published files by their ids, in few requests. */
  readTexts(files: readonly ListedFile[]): Promise<ReadonlyMap<string, string>>;
  /** The text of a file of a branch. */
  readText(path: string, branch: string): Promise<string>;
  /** The bytes of a file of a branch. */
  readBytes(path: string, branch: string): Promise<Uint8Array>;
  /** Makes all changes or none; fails where a file does not stand as it should. */
  commit(commit: Commit): Promise<void>;
  /** The open pull or merge request of a branch. */
  openRequest(branch: string): Promise<Request | undefined>;
  createRequest(branch: string, title: string, status: string): Promise<Request>;
  setStatus(request: Request, status: string): Promise<void>;
  progressOf(request: Request): Progress;
  closeRequest(request: Request): Promise<void>;
  /** Merges what the request shows now, or fails. */
  merge(request: Request): Promise<void>;
}
