import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listFiles, readBlobs } from "../../site/git/objects.ts";
import { createQueue } from "../../site/queue.ts";
import { act } from "../../site/server/actions.ts";
import { openRepository, type Repository } from "../../site/server/repository.ts";

export const NORDIC = '---\ntitle: Blåbær på Ærø\ntime: "12:30"\n---\nDugnad på øya, fjäll och älv.\n';

/** A small project with content and code, as a developer has it. */
const FILES = {
  "content/methods/da/caf.md": "---\ntitle: Café\n---\nEt\n\nTo\n\nTre\n",
  "content/methods/nb/caf.md": "---\ntitle: Kafé\n---\nEn\n",
  "content/methods/sv/älv.md": "---\ntitle: Älv\n---\nEtt\n",
  "site/code.ts": "export {};\n",
};

/** These files are no entries: what may be published is tested in `publishable.test.ts`. */
export const anything = async (): Promise<[]> => [];

export interface Sandbox {
  readonly folder: string;
  readonly project: string;
  readonly repository: Repository;
  /** Calls the API as Decap does. */
  readonly call: <Answer = unknown>(action: string, params?: object) => Promise<Answer>;
  readonly git: (...args: string[]) => string;
  /** A file of a commit, `undefined` when it is not there. */
  readonly read: (commit: string, path: string) => Promise<string | undefined>;
  readonly remove: () => Promise<void>;
}

export const runGit = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["-C", folder, "-c", "user.name=Dev", "-c", "user.email=dev@localhost", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

export const write = async (folder: string, path: string, content: string | Buffer): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
};

/** A file's text, `undefined` when it is not there. */
export const readText = (folder: string, path: string): Promise<string | undefined> =>
  readFile(join(folder, path), "utf8").catch(() => undefined);

export const commitAll = (project: string, message: string): void => {
  runGit(project, "add", "--all");
  runGit(project, "commit", "--quiet", "--message", message);
};

/** A temporary folder with a project, with or without history. */
export const createProject = async ({
  history = true,
} = {}): Promise<{ folder: string; project: string }> => {
  const folder = await mkdtemp(join(tmpdir(), "samskab-test-"));
  const project = join(folder, "project");
  for (const [path, content] of Object.entries(FILES)) await write(project, path, content);
  if (history) {
    runGit(project, "init", "--quiet", "--template=");
    commitAll(project, "First");
  }
  return { folder, project };
};

const createTemplate = async (): Promise<string> => {
  const { folder, project } = await createProject();
  process.on("exit", () => rmSync(folder, { recursive: true }));
  await openRepository(join(folder, ".cms", "repository.git"), project);
  return folder;
};

let template: Promise<string> | undefined;

/** A project with its editors' repository: a copy of one that is made once. */
export const createSandbox = async (): Promise<Sandbox> => {
  template ??= createTemplate();
  const folder = await mkdtemp(join(tmpdir(), "samskab-test-"));
  cpSync(await template, folder, { recursive: true });
  const project = join(folder, "project");
  const repository = {
    directory: join(folder, ".cms", "repository.git"),
    inTurn: createQueue(),
    check: anything,
  };
  const { directory } = repository;
  return {
    folder,
    project,
    repository,
    call: <Answer>(action: string, params: object = {}) =>
      repository.inTurn(() =>
        act(repository, { action, params: { branch: "main", ...params } }),
      ) as Promise<Answer>,
    git: (...args) => runGit(directory, ...args),
    async read(commit, path) {
      const file = (await listFiles(directory, commit, [path])).get(path);
      return file && String((await readBlobs(directory, [file.id]))[0]);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

export interface EntryOptions {
  readonly slug?: string;
  readonly assets?: readonly object[];
  readonly options?: object;
}

/** Parameters of `persistEntry`: an entry of the collection "methods" with these files. */
export const entry = (
  files: Record<string, string>,
  { slug = "caf", assets = [], options }: EntryOptions = {},
) => ({
  dataFiles: Object.entries(files).map(([path, raw]) => ({ slug, path, raw })),
  assets,
  options: {
    collectionName: "methods",
    commitMessage: `Update Methods “${slug}”`,
    useWorkflow: true,
    status: "draft",
    ...options,
  },
});

export const upload = (path: string, content: Buffer) => ({
  path,
  content: content.toString("base64"),
  encoding: "base64",
});

/** The status with which a call is refused, and the sentence. */
export const refusal = async (call: Promise<unknown>): Promise<{ status: number; message: string }> => {
  try {
    await call;
  } catch (error) {
    return error as { status: number; message: string };
  }
  throw new Error("The call was not refused");
};
