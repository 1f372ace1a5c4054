import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { runGit } from "../../site/git/run.ts";
import { readHistory } from "../../site/history/index.ts";
import { news } from "../support/content.ts";

const WHO = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"];

/** A folder for a test, with a project of which the content lies below the repository's top. */
async function withProject(
  use: (folder: string, git: (...args: string[]) => Promise<unknown>) => Promise<void>,
) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samskab-history-"));
  const git = (...args: string[]) => runGit(["-C", path.join(folder, "top"), ...WHO, ...args]);
  try {
    await mkdir(path.join(folder, "top/site/content/news/da"), { recursive: true });
    await git("init", "--quiet");
    await use(folder, git);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const write = (folder: string, name: string, changes: Record<string, unknown> = {}) =>
  writeFile(path.join(folder, "top/site/content/news/da", name), news(changes));
const dated = (day: string) => ({
  env: { GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
});
const commit = async (folder: string, day: string) => {
  const at = ["-C", path.join(folder, "top"), ...WHO];
  await runGit([...at, "add", "--all"]);
  await runGit([...at, "commit", "--quiet", "-m", day], dated(day));
};

/** The days of an entry's versions, the newest first; a question mark where older ones may be unknown. */
async function daysOf(folder: string, content: string, contentRepository?: string): Promise<string> {
  const cacheFolder = path.join(folder, "cache");
  const histories = await readHistory({
    contentFolder: path.join(folder, content),
    cacheFolder,
    contentRepository,
  });
  const history = histories.get("news/nyt");
  if (!history) return "nothing";
  return [...history.versions.map(({ day }) => day), ...(history.isComplete ? [] : ["?"])].join(" ");
}

test("reads the history below the repository's top, merges as what they brought, and knows a shallow clone", () =>
  withProject(async (folder, git) => {
    await write(folder, "nyt.md");
    await commit(folder, "2026-01-01");
    await git("checkout", "--quiet", "-b", "draft");
    await write(folder, "nyt.md", { body: "Et udkast." });
    await commit(folder, "2026-02-01");
    await write(folder, "nyt.md", { body: "Færdig." });
    await commit(folder, "2026-03-01");
    await git("checkout", "--quiet", "main");
    await write(folder, "andet.md");
    await commit(folder, "2026-03-15");
    await runGit(
      ["-C", path.join(folder, "top"), ...WHO, "merge", "--quiet", "--no-ff", "-m", "Publish", "draft"],
      dated("2026-04-01"),
    );
    assert.is(await daysOf(folder, "top/site/content"), "2026-04-01 2026-01-01");
    // From the cache.
    assert.is(await daysOf(folder, "top/site/content"), "2026-04-01 2026-01-01");

    const source = `file://${path.join(folder, "top")}`;
    await runGit(["clone", "--quiet", "--depth", "2", source, path.join(folder, "shallow")]);
    assert.is(await daysOf(folder, "shallow/site/content"), "2026-04-01 ?");
  }));

test("reads the editors' repository, where the content is a copy of what is published there", () =>
  withProject(async (folder) => {
    await mkdir(path.join(folder, "top/content/news/da"), { recursive: true });
    await writeFile(path.join(folder, "top/content/news/da/nyt.md"), news());
    await commit(folder, "2026-01-01");
    await runGit(["clone", "--quiet", "--bare", path.join(folder, "top"), path.join(folder, "bare.git")]);
    assert.is(await daysOf(folder, "copy/content", path.join(folder, "bare.git")), "2026-01-01");
  }));

test("without git, without a repository or without a commit there is no history", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "samskab-history-"));
  assert.is(await daysOf(folder, "."), "nothing");
  await runGit(["-C", folder, "init", "--quiet"]);
  assert.is(await daysOf(folder, "."), "nothing");
  await rm(folder, { recursive: true });
});

test.run();
