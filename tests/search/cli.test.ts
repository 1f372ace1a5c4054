import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../site/folders.ts";
import { contentFolder, indexFiles } from "./fixture.ts";

const run = (folders: Readonly<Record<string, string>>, ...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", path.join(projectFolder, "scripts/search.ts"), ...words], {
    cwd: projectFolder,
    encoding: "utf8",
    env: { ...process.env, ...folders },
  });

const nowhere = path.join(tmpdir(), "there-is-no-site-here");

test("the search on the command line gives JSON, best first, from the content where nothing is built", async () => {
  const folders = { CONTENT_FOLDER: await contentFolder(), OUTPUT_FOLDER: nowhere };
  const { stdout, status } = run(folders, "--lang", "da", "--json", "aktionslæring");
  const [first, ...rest] = JSON.parse(stdout);
  assert.is(status, 0);
  assert.equal(Object.keys(first), ["id", "lang", "url", "title", "score"]);
  assert.is(first.id, "methods/aktionslaering");
  assert.is(first.lang, "da");
  assert.is(first.url, "/da/metoder/aktionslaering/");
  assert.ok(rest.every((each: { score: number }) => each.score <= first.score));
});

test("it reads the finished site's index where there is one", async () => {
  const output = await mkdtemp(path.join(tmpdir(), "site-"));
  await mkdir(path.join(output, "search"));
  for (const [name, text] of await indexFiles()) await writeFile(path.join(output, "search", name), text);
  const { stdout } = run({ CONTENT_FOLDER: nowhere, OUTPUT_FOLDER: output }, "--lang", "nb", "gjestebud");
  assert.match(stdout, /Gjestebud\n +\/nb\/metoder\/gjestebud\//);
});

test("bad arguments give a sentence and exit 1", () => {
  for (const words of [
    [],
    ["--lang", "da"],
    ["--lang", "xx", "ord"],
    ["ord"],
    ["--lang", "da", "--limit", "0", "ord"],
    ["--odd"],
  ]) {
    const { status, stderr, stdout } = run({ OUTPUT_FOLDER: nowhere }, ...words);
    assert.is(status, 1, words.join(" "));
    assert.match(stderr, /npm run --silent search/);
    assert.is(stdout, "");
  }
});

test.run();
