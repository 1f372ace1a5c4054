import { commitTree, writeTree } from "../../../../site/git/commit.ts";
import { isAncestor } from "../../../../site/git/objects.ts";
import { git } from "../../../../site/git/run.ts";
import type { Bare } from "./bare.ts";
import { type Answer, type Call, githubPage, type Route, refuse } from "./server.ts";

interface NewTree {
  readonly base_tree: string;
  readonly tree: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[];
}

interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const NOT_FOUND = refuse(404, "Not Found");

/** The most entries of a whole tree at once; GitHub has 100,000. */
const LARGEST_TREE = 5;

/** GitHub's “Git database” (blobs, trees, commits, references) and its branches, over a bare repository. */
export class GitHubGit {
  /** Whether the person may push to main. */
  mayPush = true;

  constructor(
    private readonly bare: Bare,
    /** Told when a branch is gone. */
    private readonly onDeleted: (branch: string) => void,
  ) {}

  readonly routes: readonly Route[] = [
    [/^GET \/branches\/([^/]+)$/, (_, name) => this.#branch(name)],
    [/^GET \/git\/trees\/(.+)$/, (call, name) => this.#tree(call, name)],
    [/^POST \/git\/trees$/, ({ json }) => this.#newTree(json as NewTree)],
    [/^GET \/git\/blobs\/(\w+)$/, (_, id) => this.#blob(id)],
    [
      /^POST \/git\/blobs$/,
      ({ json }) => this.#newBlob(json as { content: string; encoding: BufferEncoding }),
    ],
    [/^POST \/git\/commits$/, ({ json }) => this.#newCommit(json as NewCommit)],
    [/^GET \/git\/matching-refs\/heads\/(.+)$/, (call, start) => this.#matching(call, start)],
    [/^POST \/git\/refs$/, ({ json }) => this.#newRef(json as { ref: string; sha: string })],
    [
      /^PATCH \/git\/refs\/heads\/(.+)$/,
      ({ json }, name) => this.#move(name, json as { sha: string; force?: boolean }),
    ],
    [/^DELETE \/git\/refs\/heads\/(.+)$/, (_, name) => this.#delete(name)],
  ];

  async #branch(name: string): Promise<Answer> {
    const sha = await this.bare.tip(name);
    return sha ? { status: 200, body: { name, commit: { sha } } } : refuse(404, "Branch not found");
  }

  /** A tree by its id, by a commit's, or by `<branch>:<folder>`; with too many entries, the first of them. */
  async #tree({ query }: Call, name: string): Promise<Answer> {
    const recursive = query.has("recursive");
    const options = recursive ? ["-r", "-t"] : [];
    const listed = await this.bare.text("ls-tree", "-z", ...options, name).catch(() => undefined);
    if (listed === undefined) return NOT_FOUND;
    const entries = listed.split("\0").flatMap((line) => {
      const found = /^(\d+) (\w+) (\w+)\t(.+)$/s.exec(line);
      return found ? [{ mode: found[1], type: found[2], sha: found[3], path: found[4] }] : [];
    });
    const truncated = recursive && entries.length > LARGEST_TREE;
    const tree = truncated ? entries.slice(0, LARGEST_TREE) : entries;
    return { status: 200, body: { sha: name, tree, truncated } };
  }

  async #newTree({ base_tree, tree }: NewTree): Promise<Answer> {
    const there = await this.bare.files(base_tree);
    if (tree.some(({ path, sha }) => sha === null && !there.has(path)))
      return refuse(422, "GitRPC::BadObjectState");
    const changes = tree.map(({ path, mode, sha }) => ({
      path,
      file: sha === null ? null : { mode, id: sha },
    }));
    return { status: 201, body: { sha: await writeTree(this.bare.folder, base_tree, changes) } };
  }

  async #blob(sha: string): Promise<Answer> {
    const content = await this.bare.content(sha).catch(() => undefined);
    if (!content) return NOT_FOUND;
    // In lines, as GitHub gives it.
    const lines = content.toString("base64").replace(/(.{60})/g, "$1\n");
    return { status: 200, body: { sha, content: lines, encoding: "base64", size: content.length } };
  }

  async #newBlob({ content, encoding }: { content: string; encoding: BufferEncoding }): Promise<Answer> {
    const bytes = Buffer.from(content, encoding);
    const sha = await git(this.bare.folder, ["hash-object", "-w", "--stdin"], { input: bytes });
    return { status: 201, body: { sha: sha.toString().trim() } };
  }

  async #newCommit({ message, tree, parents }: NewCommit): Promise<Answer> {
    const author = { name: "Rita Redaktør", email: "rita@bibliotek.example" };
    return { status: 201, body: { sha: await commitTree(this.bare.folder, tree, parents, message, author) } };
  }

  async #matching(call: Call, start: string): Promise<Answer> {
    const names = (await this.bare.branches()).filter((name) => name.startsWith(start));
    const refs = names.map(async (name) => ({
      ref: `refs/heads/${name}`,
      object: { type: "commit", sha: await this.bare.tip(name) },
    }));
    return githubPage(call, await Promise.all(refs));
  }

  async #newRef({ ref, sha }: { ref: string; sha: string }): Promise<Answer> {
    const name = ref.replace(/^refs\/heads\//, "");
    if (await this.bare.tip(name)) return refuse(422, "Reference already exists");
    await this.bare.move(name, null, sha);
    return { status: 201, body: { ref, object: { type: "commit", sha } } };
  }

  async #move(name: string, { sha, force = false }: { sha: string; force?: boolean }): Promise<Answer> {
    const tip = await this.bare.tip(name);
    if (!tip) return refuse(422, "Reference does not exist");
    if (name === "main" && !this.mayPush)
      return refuse(422, "Protected branch update failed for refs/heads/main.");
    if (!force && !(await isAncestor(this.bare.folder, tip, sha)))
      return refuse(422, "Update is not a fast forward");
    await this.bare.move(name, tip, sha);
    return { status: 200, body: { ref: `refs/heads/${name}`, object: { type: "commit", sha } } };
  }

  async #delete(name: string): Promise<Answer> {
    if (!(await this.bare.deleteBranch(name))) return refuse(422, "Reference does not exist");
    this.onDeleted(name);
    return { status: 204 };
  }
}
