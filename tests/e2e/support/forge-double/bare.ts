import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { commitFiles, updateRefs, writeFileObject } from "../../../../site/git/commit.ts";
import { mergeTrees } from "../../../../site/git/merge.ts";
import {
  type Difference,
  diffFiles,
  isAncestor,
  listFiles,
  mergeBase,
  resolveCommit,
  type TreeFile,
} from "../../../../site/git/objects.ts";
import { git, gitText, runGit } from "../../../../site/git/run.ts";

/** A change of one file: its new content, or nothing for it to go. */
export interface BareChange {
  readonly path: string;
  readonly content: Buffer | null;
}

const AUTHOR = { name: "Rita Redaktør", email: "rita@bibliotek.example" };

/** A real bare repository, with what the doubles of the forges do to it. */
export class Bare {
  private constructor(readonly folder: string) {}

  static async create(files: Readonly<Record<string, string | Buffer>>): Promise<Bare> {
    const folder = await mkdtemp(path.join(tmpdir(), "samskab-forge-"));
    await runGit(["init", "--bare", "--quiet", "--initial-branch=main", folder]);
    const bare = new Bare(folder);
    const empty = await gitText(folder, ["mktree"], { input: "" });
    const first = await gitText(folder, ["commit-tree", empty, "-m", "Begun"], {
      env: {
        GIT_AUTHOR_NAME: AUTHOR.name,
        GIT_AUTHOR_EMAIL: AUTHOR.email,
        GIT_COMMITTER_NAME: AUTHOR.name,
        GIT_COMMITTER_EMAIL: AUTHOR.email,
      },
    });
    await gitText(folder, ["update-ref", "refs/heads/main", first]);
    const changes = Object.entries(files).map(([name, content]) => ({
      path: name,
      content: Buffer.from(content),
    }));
    await bare.commit("main", changes, "The first texts");
    return bare;
  }

  remove = (): Promise<void> => rm(this.folder, { recursive: true, force: true });

  text = (...args: readonly string[]): Promise<string> => gitText(this.folder, args);

  tip = (branch: string): Promise<string | undefined> => resolveCommit(this.folder, `refs/heads/${branch}`);

  /** What a client calls by a branch, or by a commit. */
  resolve = async (name: string): Promise<string | undefined> =>
    (await this.tip(name)) ?? resolveCommit(this.folder, name);

  files = (commit: string): Promise<Map<string, TreeFile>> => listFiles(this.folder, commit);

  content = (id: string): Promise<Buffer> => git(this.folder, ["cat-file", "blob", id]);

  async branches(): Promise<string[]> {
    return (await this.text("for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads")).split("\n");
  }

  /** One commit of all changes on a branch, which begins at another one where it is new. */
  async commit(
    branch: string,
    changes: readonly BareChange[],
    message: string,
    from = branch,
  ): Promise<string> {
    const parent = await this.tip(from);
    if (!parent) throw new Error(`There is no branch ${from}.`);
    const files = await Promise.all(
      changes.map(async ({ path: name, content }) => ({
        path: name,
        file: content && (await writeFileObject(this.folder, content)),
      })),
    );
    const commit = await commitFiles(this.folder, {
      parents: [parent],
      changes: files,
      message,
      author: AUTHOR,
    });
    await this.move(branch, (await this.tip(branch)) ?? null, commit);
    return commit;
  }

  move = (branch: string, from: string | null, to: string | null): Promise<void> =>
    updateRefs(this.folder, [{ ref: `refs/heads/${branch}`, from, to }]);

  async deleteBranch(branch: string): Promise<boolean> {
    const tip = await this.tip(branch);
    if (tip) await this.move(branch, tip, null);
    return tip !== undefined;
  }

  /** How many commits a branch has that main has not. */
  async ahead(name: string): Promise<number> {
    const commit = (await this.resolve(name)) ?? name;
    return Number(await this.text("rev-list", "--count", `refs/heads/main..${commit}`));
  }

  /** What a commit changed since it left main. */
  async changesOf(commit: string): Promise<Difference[]> {
    const base = (await mergeBase(this.folder, "refs/heads/main", commit)) ?? "refs/heads/main";
    return diffFiles(this.folder, base, commit);
  }

  /** Merges a branch into main, or says that the two contradict each other. */
  async merge(branch: string, message: string): Promise<"merged" | "conflict"> {
    const main = await this.tip("main");
    const theirs = await this.tip(branch);
    if (!main || !theirs) return "conflict";
    const base = (await mergeBase(this.folder, main, theirs)) ?? main;
    const { changes, conflicts } = await mergeTrees(this.folder, { base, ours: main, theirs });
    if (conflicts.length) return "conflict";
    const commit = await commitFiles(this.folder, {
      parents: [main, theirs],
      changes,
      message,
      author: AUTHOR,
    });
    await this.move("main", main, commit);
    return "merged";
  }

  isMerged = (branch: string): Promise<boolean> =>
    isAncestor(this.folder, `refs/heads/${branch}`, "refs/heads/main");

  /** The last commit that changed a file, seen from a branch. */
  lastCommit = (name: string, file: string): Promise<string> =>
    this.text("log", "-n", "1", "--format=%H", name, "--", file);
}
