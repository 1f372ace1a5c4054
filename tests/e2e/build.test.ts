import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../site/folders.ts";
import { type Files, method, news, withContent } from "../support/content.ts";

const METHOD = "methods/da/blaabaer.md";
const NEWS = "news/da/nyt.md";

/** What an editor may get wrong, with the file and field that the build must name. */
const MISTAKES: readonly (readonly [mistake: string, files: Files, named: RegExp])[] = [
  [
    "a missing title",
    { [METHOD]: method({ title: undefined }) },
    /content\/methods\/da\/blaabaer\.md: title: /,
  ],
  [
    "an unknown theme",
    { [METHOD]: method({ themes: ["haver"] }) },
    /content\/methods\/da\/blaabaer\.md: themes\[1\]: /,
  ],
  [
    "a broken reference",
    { [NEWS]: news({ reports: ["findes-ikke"] }) },
    /content\/news\/da\/nyt\.md: reports\[1\]: /,
  ],
  ["a bad date", { [NEWS]: news({ date: "2024-13" }) }, /content\/news\/da\/nyt\.md: date: /],
  [
    "a picture without words",
    { [NEWS]: news({ body: "![](/media/a.png)" }), "media/a.png": "x" },
    /content\/news\/da\/nyt\.md: body: /,
  ],
  ["an unknown key", { [NEWS]: news({ tema: "reading" }) }, /content\/news\/da\/nyt\.md: tema: /],
  ["malformed YAML", { [NEWS]: "---\ntitle: [x\n---\n" }, /content\/news\/da\/nyt\.md: Line \d/],
];

for (const [mistake, files, named] of MISTAKES) {
  test(`refuses ${mistake}, says where it is, and leaves the last site as it was`, () =>
    withContent(files, async (content) => {
      const output = await mkdtemp(path.join(os.tmpdir(), "samskab-site-"));
      await writeFile(path.join(output, "index.html"), "the last site");
      const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
        cwd: projectFolder,
        env: { ...process.env, CONTENT_FOLDER: content, OUTPUT_FOLDER: output },
        encoding: "utf8",
      });
      assert.is.not(status, 0);
      assert.match(stderr, named);
      assert.not.match(stderr, /\n\s+at /, "no stack for an editor");
      assert.equal(await readdir(output), ["index.html"]);
      assert.is(await readFile(path.join(output, "index.html"), "utf8"), "the last site");
      await rm(output, { recursive: true });
    }));
}

test.run();
