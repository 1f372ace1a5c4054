import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../../site/entries/read.ts";
import { projectFolder } from "../../../site/folders.ts";
import { type Files, method, news, withContent } from "../../support/content.ts";

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

test("shows nothing of what waits for its day, and leads from old addresses to new ones", () => {
  const files = {
    "methods/da/hemmelig.md": method({ title: "Xyzzykaffe", publishFrom: "2026-12-24" }),
    "methods/da/gammel.md": method({ slug: "ny", formerSlugs: ["gammel"] }),
    [NEWS]: news({ body: "Se [kaffen](entry:methods/hemmelig) og [den](entry:methods/gammel)." }),
  };
  return withContent(files, async (content) => {
    const output = await mkdtemp(path.join(os.tmpdir(), "samskab-site-"));
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
      cwd: projectFolder,
      env: { ...process.env, CONTENT_FOLDER: content, OUTPUT_FOLDER: output, BUILD_DAY: "2026-12-23" },
      encoding: "utf8",
    });
    assert.is(status, 0, stderr);
    for (const name of await filesBelow(output)) {
      const text = `${name} ${await readFile(path.join(output, name), "utf8")}`;
      assert.not.match(text, /xyzzykaffe|hemmelig/i, name);
    }
    const page = await readFile(path.join(output, "da/nyheder/nyt/index.html"), "utf8");
    assert.match(page, /Se kaffen og <a href="\/da\/metoder\/ny\/">den<\/a>/);
    const moved = await readFile(path.join(output, "sv/metoder/gammel/index.html"), "utf8");
    assert.match(moved, /<meta http-equiv="refresh" content="0; url=\/sv\/metoder\/ny\/"\/>/);
    assert.match(moved, /<link rel="canonical" href="[^"]+\/sv\/metoder\/ny\/"/);
    assert.match(
      await readFile(path.join(output, "_redirects"), "utf8"),
      /^\/sv\/metoder\/gammel\/ \/sv\/metoder\/ny\/ 301$/m,
    );
    await rm(output, { recursive: true });
  });
});

test.run();
