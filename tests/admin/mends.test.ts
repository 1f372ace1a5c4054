import { readFile } from "node:fs/promises";
import path from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { mended } from "../../scripts/bundle/mend.ts";
import { MENDS } from "../../scripts/bundle/mends.ts";
import { projectFolder } from "../../site/folders.ts";

test("every mend fits the installed packages", async () => {
  for (const mend of MENDS) {
    const source = await readFile(path.join(projectFolder, "node_modules", mend.file), "utf8");
    assert.not.throws(() => mended(source, mend, projectFolder), mend.file);
  }
});

test("a mend whose line is gone says which, where and why", () => {
  const mend = { reason: "It loses texts.", file: "a/b.js", changes: [["old();", "new();"]] as const };
  assert.throws(
    () => mended("other();", mend, "/project"),
    /node_modules\/a\/b\.js has changed[\s\S]*old\(\);[\s\S]*loses texts/,
  );
  assert.throws(() => mended("old(); old();", mend, "/project"), /exactly once/);
  assert.is(mended("old();", mend, "/project"), "new();");
});

test.run();
