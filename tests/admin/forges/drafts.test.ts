import { test } from "uvu";
import * as assert from "uvu/assert";
import {
  draftBranches,
  publishDraft,
  removeFiles,
  requestOf,
  saveDraft,
} from "../../../admin/forges/drafts.ts";
import type { Commit, FileThere, Forge } from "../../../admin/forges/forge.ts";
import { gitId } from "../../../admin/git-id.ts";
import { pretendBrowser } from "../../support/editors-browser.ts";

pretendBrowser("en");
console.warn = () => undefined;

const BRANCH = "cms/news/nyt";
const PATH = "content/news/da/nyt.md";
const NEWS = "---\ntitle: Nyt\nsummary: Kort.\noriginal: da\ndate: 2026-11-20\nthemes: [learning]\n---\n";

/** A forge in memory: branches of files, open requests; `fails` names the next ways that fail. */
class Memory implements Forge<string> {
  readonly branch = "main";
  readonly fails = new Set<string>();
  /** Whether a commit that fails has arrived all the same. */
  arrives = false;
  readonly requests = new Map<string, string>();
  readonly branches = new Map<string, Map<string, string>>([["main", new Map([[PATH, NEWS]])]]);

  #way(name: string): void {
    if (this.fails.delete(name)) throw Object.assign(new Error(name), { status: 500 });
  }
  #same = (branch: string) => JSON.stringify([...(this.branches.get(branch) ?? [])]);

  branchExists = async (branch: string) => this.branches.has(branch);
  isAhead = async (branch: string) => this.#same(branch) !== this.#same("main");
  branchesBelow = async () => [...this.branches.keys()].filter((name) => name.startsWith("cms/"));
  publishedFiles = async () =>
    Promise.all(
      [...(this.branches.get("main") ?? [])].map(async ([path, text]) => ({ path, id: await gitId(text) })),
    );
  changedFiles = async () => [{ path: PATH, change: "changed" }] as const;
  openRequest = async (branch: string) => this.requests.get(branch);
  async filesAt(branch: string): Promise<ReadonlyMap<string, FileThere>> {
    const files = [...(this.branches.get(branch) ?? [])];
    return new Map(
      await Promise.all(files.map(async ([path, text]) => [path, { id: await gitId(text) }] as const)),
    );
  }
  readText = async ({ path, branch }: { path: string; branch: string }) =>
    this.branches.get(branch)?.get(path) ?? "";
  async deleteBranch(branch: string) {
    this.#way("deleteBranch");
    this.branches.delete(branch);
  }
  async commit({ at, branch, changes }: Commit) {
    if (this.arrives || !this.fails.has("commit")) {
      const files = new Map(this.branches.get(at));
      for (const { path, content } of changes) content ? files.set(path, atob(content)) : files.delete(path);
      this.branches.set(branch, files);
    }
    this.#way("commit");
  }
  async createRequest(branch: string, _title: string, status: string) {
    this.#way("createRequest");
    this.requests.set(branch, status);
    return status;
  }
  async merge() {
    this.branches.set("main", new Map(this.branches.get(BRANCH)));
  }
}

const HOW = { message: "written", status: "draft" };
const file = async (raw: string, before = NEWS) => ({ path: PATH, raw, base: await gitId(before) });
const NEW = NEWS.replace("title: Nyt", "title: Nyere");

test("a draft is a branch with a request, and saving it again is a commit more", async () => {
  const forge = new Memory();
  await saveDraft(forge, BRANCH, [await file(NEW)], HOW);
  assert.is(forge.branches.get(BRANCH)?.get(PATH), NEW);
  assert.is(forge.branches.get("main")?.get(PATH), NEWS);
  assert.is(forge.requests.get(BRANCH), "draft");
  await saveDraft(forge, BRANCH, [await file(NEW.replace("Kort", "Lang"), NEW)], HOW);
  assert.match(forge.branches.get(BRANCH)?.get(PATH) ?? "", /Lang/);
});

test("the words are saved even where no request can be made; the next reading makes it", async () => {
  const forge = new Memory();
  forge.fails.add("createRequest");
  await saveDraft(forge, BRANCH, [await file(NEW)], HOW);
  assert.equal(await draftBranches(forge), [BRANCH]);
  assert.is(await requestOf(forge, BRANCH), "draft");
});

test("a commit whose answer was lost counts; one that failed does not", async () => {
  const forge = new Memory();
  forge.fails.add("commit");
  await saveDraft(forge, BRANCH, [await file(NEW)], HOW).then(
    () => assert.unreachable(),
    (error) => assert.is(error.message, "commit"),
  );
  assert.not(forge.branches.has(BRANCH));
  forge.fails.add("commit");
  forge.arrives = true;
  await saveDraft(forge, BRANCH, [await file(NEW)], HOW);
  assert.is(forge.requests.get(BRANCH), "draft");
});

test("saving without a change makes no draft", async () => {
  const forge = new Memory();
  await saveDraft(forge, BRANCH, [await file(NEWS)], HOW);
  assert.not(forge.branches.has(BRANCH));
});

test("a published branch that could not be deleted is no draft, and is in nobody's way", async () => {
  const forge = new Memory();
  await saveDraft(forge, BRANCH, [await file(NEW)], HOW);
  forge.fails.add("deleteBranch");
  await publishDraft(forge, BRANCH);
  forge.requests.delete(BRANCH);
  assert.ok(forge.branches.has(BRANCH));
  assert.equal(await draftBranches(forge), []);
  await requestOf(forge, BRANCH).then(
    () => assert.unreachable(),
    (error) => assert.ok(error.notUnderEditorialWorkflow),
  );
  await saveDraft(forge, BRANCH, [await file(NEWS, NEW)], HOW);
  assert.is(forge.branches.get(BRANCH)?.get(PATH), NEWS);
});

test("languages without a file are in nobody's way when an entry is deleted", async () => {
  const forge = new Memory();
  await removeFiles(forge, [PATH, PATH.replace("/da/", "/sv/")], "deleted");
  assert.is(forge.branches.get("main")?.size, 0);
});

test.run();
