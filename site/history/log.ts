import { readBlobs } from "../git/objects.ts";
import { gitText, runGit } from "../git/run.ts";

/** What one commit of the published branch changed below the content folder. */
export interface Commit {
  /** When it was made, in milliseconds of Unix time. */
  readonly time: number;
  /** Path below the content folder → the id of what stands there from now on; null where it went. */
  readonly files: ReadonlyMap<string, string | null>;
  /** In a shallow clone, the commit before which nothing is known: it seems to add everything. */
  readonly isHorizon: boolean;
}

/** A content folder in a git repository: the repository, the branch that is published, the way to the folder. */
export interface Place {
  readonly repository: string;
  readonly branch: string;
  readonly prefix: string;
}

/** The place of a folder in the repository around it; undefined where there is none. */
export async function placeOf(folder: string): Promise<Place | undefined> {
  try {
    const answer = await runGit(["-C", folder, "rev-parse", "--absolute-git-dir", "--show-prefix", "HEAD"]);
    const [repository = "", prefix = ""] = answer.toString().split("\n");
    return { repository, branch: "HEAD", prefix };
  } catch {
    // No git, no repository, no commit: a tarball is content as well.
    return undefined;
  }
}

const COMMIT = "\u0001";

/**
 * The commits that changed the content, oldest first, in one pass: a merge counts as what it brought into the published
 * branch.
 */
export async function commitsOf({ repository, branch, prefix }: Place): Promise<readonly Commit[]> {
  const shallow = (await gitText(repository, ["rev-parse", "--is-shallow-repository"])) === "true";
  const format = ["--raw", "-z", "--no-abbrev", "--no-renames", `--format=${COMMIT}%ct %P`];
  const walk = ["--first-parent", "--reverse", branch];
  const log = await runGit(["--git-dir", repository, "log", ...format, ...walk, "--", `:(top)${prefix}`]);
  return log
    .toString()
    .split(COMMIT)
    .slice(1)
    .map((text) => {
      const [head = "", ...fields] = text.split("\0");
      const [time = "", parent] = head.trim().split(" ");
      return {
        time: Number(time) * 1000,
        isHorizon: shallow && !parent,
        files: new Map(changesIn(fields, prefix)),
      };
    });
}

/** `:100644 100644 <id> <id> M`, then the path. */
function* changesIn(fields: readonly string[], prefix: string): Generator<[string, string | null]> {
  for (let index = 0; index + 1 < fields.length; index++) {
    const [, mode, , id = ""] = /:\d+ (\d+) (\w+) (\w+) /.exec(fields[index] ?? "") ?? [];
    const path = fields[index + 1];
    if (!mode || !path?.startsWith(prefix)) continue;
    index++;
    yield [path.slice(prefix.length), mode === "000000" ? null : id];
  }
}

/** The texts of ids, in their order; git is asked once. */
export const textsOf = async ({ repository }: Place, ids: readonly string[]): Promise<readonly string[]> =>
  (await readBlobs(repository, ids)).map(String);
