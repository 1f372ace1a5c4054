import { spawn } from "node:child_process";
import { rm, stat } from "node:fs/promises";
import { sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A git command that failed, with its exit code and what it said. */
export class GitError extends Error {
  readonly code: number | null;
  readonly stderr: string;

  constructor(args: readonly string[], code: number | null, stderr: string) {
    super(`git ${args.join(" ")} failed (${code ?? "killed"}): ${stderr.trim()}`);
    this.name = "GitError";
    this.code = code;
    this.stderr = stderr;
  }
}

export interface GitOptions {
  readonly input?: Buffer | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

// A hook or an editor may have started us with GIT_DIR and its like set: they would lead us elsewhere.
// English messages, because `LOCKED` and `updateRefs` read them.
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  LC_ALL: "C",
};

// Hooks of the user's own configuration must not run on an editor's save.
const SETTINGS = ["-c", "core.quotepath=off", "-c", "core.hooksPath=/dev/null"];

/** Runs `git` without a shell and returns what it wrote. */
export const runGit = (args: readonly string[], options: GitOptions = {}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const env = { ...environment, ...options.env };
    const child = spawn("git", [...SETTINGS, ...args], { env, cwd: options.cwd });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(output));
      else reject(new GitError(args, code, Buffer.concat(errors).toString()));
    });
    // A git that stops reading early says why on stderr; the broken pipe itself is no news.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input);
  });

const LOCKED = /Unable to create '(.+\.lock)': File exists/;
const STALE_AFTER = 2000;

/** Waits until a lock is gone; one that stays is the remains of a git that was killed, and is removed. */
const clearLock = async (lock: string): Promise<void> => {
  for (;;) {
    const found = await stat(lock).catch(() => undefined);
    if (!found) return;
    // Our locks last for milliseconds.
    if (Date.now() - found.mtimeMs > STALE_AFTER) return rm(lock, { force: true });
    await sleep(50);
  }
};

/** Runs `git` in a bare repository. Locks left behind by a killed process are cleared on the way. */
export const git = async (
  repository: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> => {
  try {
    return await runGit(["--git-dir", repository, ...args], options);
  } catch (error) {
    const lock = error instanceof GitError ? LOCKED.exec(error.stderr)?.[1] : undefined;
    if (!lock?.startsWith(repository + sep)) throw error;
    await clearLock(lock);
    return git(repository, args, options);
  }
};

/** Runs `git` and returns its one answer as text. */
export const gitText = async (
  repository: string,
  args: readonly string[],
  options?: GitOptions,
): Promise<string> => (await git(repository, args, options)).toString().trim();

/** Runs a `git` that answers yes or no: exit code 1 is no, anything above is an error. */
export const gitTest = async (repository: string, args: readonly string[]): Promise<string | undefined> => {
  try {
    return await gitText(repository, args);
  } catch (error) {
    if (error instanceof GitError && error.code === 1) return undefined;
    throw error;
  }
};
