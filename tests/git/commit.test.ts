import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { commitTree, RefMoved, updateRefs } from "../../site/git/commit.ts";
import { resolveCommit } from "../../site/git/objects.ts";
import { gitText, runGit } from "../../site/git/run.ts";

test("refs move together, or, where one has moved meanwhile, none of them", async () => {
  const repository = await mkdtemp(path.join(tmpdir(), "samskab-refs-"));
  try {
    await runGit(["init", "--quiet", "--bare", repository]);
    const nothing = await gitText(repository, ["hash-object", "-w", "-t", "tree", "--stdin"], { input: "" });
    const [first = "", ours = "", theirs = ""] = await Promise.all(
      ["First", "Ours", "Theirs"].map((message) => commitTree(repository, nothing, [], message)),
    );
    const [one, other] = ["refs/heads/one", "refs/heads/other"];
    await updateRefs(repository, [
      { ref: one, from: null, to: first },
      { ref: other, from: null, to: theirs },
    ]);
    const overtaken = updateRefs(repository, [
      { ref: one, from: first, to: ours },
      { ref: other, from: first, to: ours },
    ]);
    assert.instance(await overtaken.catch((error: unknown) => error), RefMoved);
    assert.is(await resolveCommit(repository, one), first);
    assert.is(await resolveCommit(repository, other), theirs);
  } finally {
    await rm(repository, { recursive: true });
  }
});

test.run();
