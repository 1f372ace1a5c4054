import { readdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { act } from "../../site/server/actions.ts";
import { publishedContent } from "../../site/server/checkout.ts";
import { openRepository } from "../../site/server/repository.ts";
import {
  commitAll,
  createProject,
  createSandbox,
  entry,
  readText,
  refusal,
  runGit,
  type Sandbox,
  write,
} from "./sandbox.ts";

const test = suite<{ box: Sandbox }>("editors' repository");
const CAF = "content/methods/da/caf.md";
const ELV = "content/methods/sv/älv.md";
const DIRECT = { options: { useWorkflow: false } };

test.before.each(async (context) => {
  context.box = await createSandbox();
});
test.after.each(({ box }) => box.remove());

const reopen = async ({ folder, project }: Sandbox) =>
  (await openRepository(join(folder, ".cms", "repository.git"), project)).conflicts;

test("main starts as the project's commit", ({ box }) => {
  assert.is(box.git("rev-parse", "main").trim(), runGit(box.project, "rev-parse", "HEAD").trim());
  assert.is(box.git("rev-parse", "--is-bare-repository").trim(), "true");
});

test("the project follows fast-forward", async ({ box }) => {
  await write(box.project, CAF, "new\n");
  commitAll(box.project, "Second");
  assert.equal(await reopen(box), []);
  assert.is(box.git("rev-parse", "main").trim(), runGit(box.project, "rev-parse", "HEAD").trim());
});

test("changes of both sides are merged, and again on the next start", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF]: "editor\n" }, DIRECT));
  for (const text of ["one\n", "two\n"]) {
    await write(box.project, ELV, text);
    commitAll(box.project, text);
    assert.equal(await reopen(box), []);
    assert.is(await box.read("main", CAF), "editor\n");
    assert.is(await box.read("main", ELV), text);
  }
  const main = box.git("rev-parse", "main");
  assert.equal(await reopen(box), []);
  assert.is(box.git("rev-parse", "main"), main, "a start without news makes no commit");
});

test("a conflict leaves main as it is and names the files, at each start", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF]: "editor\n" }, DIRECT));
  const main = box.git("rev-parse", "main");
  await write(box.project, CAF, "developer\n");
  commitAll(box.project, "Second");
  assert.equal(await reopen(box), [CAF]);
  assert.equal(await reopen(box), [CAF]);
  assert.is(box.git("rev-parse", "main"), main);
});

test("a project with a rewritten history is followed, and the editors' work stays", async ({ box }) => {
  await write(box.project, ELV, "one\n");
  commitAll(box.project, "Second");
  await reopen(box);
  await box.call("persistEntry", entry({ [CAF]: "editor\n" }, DIRECT));
  await write(box.project, ELV, "two\n");
  runGit(box.project, "commit", "--quiet", "--all", "--amend", "--message", "Second, amended");
  assert.equal(await reopen(box), []);
  assert.is(await box.read("main", ELV), "two\n");
  assert.is(await box.read("main", CAF), "editor\n");
});

test("a project that has taken over the editors' work and went on from it is followed", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF]: "editor\n" }, DIRECT));
  runGit(box.project, "pull", "--quiet", box.repository.directory, "main");
  await box.call("persistEntry", entry({ [ELV]: "editor\n" }, DIRECT));
  await write(box.project, CAF, "editor and developer\n");
  commitAll(box.project, "Second");
  assert.equal(await reopen(box), []);
  assert.is(await box.read("main", CAF), "editor and developer\n");
  assert.is(await box.read("main", ELV), "editor\n");
});

test("a shallow and detached project works", async ({ box }) => {
  const shallow = join(box.folder, "shallow");
  runGit(box.folder, "clone", "--quiet", "--depth", "1", `file://${box.project}`, shallow);
  runGit(shallow, "checkout", "--quiet", "--detach");
  const { repository, conflicts } = await openRepository(join(box.folder, "other.git"), shallow);
  assert.equal(conflicts, []);
  const read = { action: "getEntry", params: { branch: "main", path: CAF } };
  assert.match(((await act(repository, read)) as { data: string }).data, "Café");
});

test("a folder without history gives its content, and is followed later", async () => {
  const { folder, project } = await createProject({ history: false });
  try {
    const open = () => openRepository(join(folder, "repository.git"), project);
    const { repository } = await open();
    const tree = () => runGit(repository.directory, "ls-tree", "-r", "--name-only", "main");
    assert.match(tree(), CAF);
    assert.not.match(tree(), "code.ts");
    await write(project, ELV, "later\n");
    await rm(join(project, CAF));
    await open();
    assert.is(runGit(repository.directory, "show", `main:${ELV}`), "later\n");
    assert.not.match(tree(), CAF);
    // The developer starts to use git.
    runGit(project, "init", "--quiet");
    await write(project, ELV, "committed\n");
    commitAll(project, "First");
    assert.equal((await open()).conflicts, []);
    assert.is(runGit(repository.directory, "show", `main:${ELV}`), "committed\n");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("nothing is ever written into the project", async ({ box }) => {
  await write(box.project, CAF, "uncommitted\n");
  const state = async () => [
    runGit(box.project, "--no-optional-locks", "status", "--porcelain"),
    runGit(box.project, "for-each-ref"),
    (await readdir(box.project, { recursive: true })).sort().join("\n"),
    await readText(box.project, ".git/index"),
  ];
  const before = await state();
  await reopen(box);
  await box.call("persistEntry", entry({ [ELV]: "editor\n" }, DIRECT));
  const { repository, project } = box;
  await publishedContent({
    repository,
    project,
    directory: join(box.folder, "published"),
    folders: ["content"],
  });
  assert.equal(await state(), before);
});

test("a lock that a killed process left behind does not stop the next save", async ({ box }) => {
  const lock = join(box.repository.directory, "refs/heads/main.lock");
  await writeFile(lock, "");
  const old = new Date(Date.now() - 60_000);
  await utimes(lock, old, old);
  await box.call("persistEntry", entry({ [CAF]: "after\n" }, DIRECT));
  assert.is(await box.read("main", CAF), "after\n");
});

test("a repository without main says so", async ({ box }) => {
  box.git("update-ref", "-d", "refs/heads/main");
  assert.match((await refusal(box.call("getEntry", { path: CAF }))).message, "no branch");
});

test.run();
