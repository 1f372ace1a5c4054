import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isEditableFile, isEditableFolder, isPlainName } from "../../site/server/paths.ts";
import { createSandbox, entry, refusal, type Sandbox, upload } from "./sandbox.ts";

const test = suite<{ box: Sandbox }>("paths");

const FOREIGN = [
  "content/../site/code.ts",
  "content/./a.md",
  "content//a.md",
  "content/",
  "/etc/passwd",
  "content",
  "site/code.ts",
  "contents/a.md",
  "Content/a.md",
  ".git/hooks/pre-commit",
  "content/.git/config",
  "content/.GIT/config",
  "content/\u200c.git/config",
  "content\\a.md",
  "content/..\\..\\a.md",
  "content/a\n.md",
  "content/a\0.md",
  "content/C:a.md",
  "content/a.md ",
  "content/a.",
  "",
];

test.before(async (context) => {
  context.box = await createSandbox();
});
test.after(({ box }) => box.remove());

test("only files in content/ and _data/ are editable", () => {
  for (const path of FOREIGN) assert.not(isEditableFile(path), JSON.stringify(path));
  for (const path of [
    "content/a.md",
    "content/methods/sv/älv.md",
    "content/media/a b.jpg",
    "_data/site.json",
  ]) {
    assert.ok(isEditableFile(path), path);
  }
  assert.ok(isEditableFolder("content"));
});

test("names of collections and entries are plain", () => {
  for (const name of ["caf", "blåbær-på-ærø", "2024-møte", "a.b", "_x"]) assert.ok(isPlainName(name), name);
  for (const name of ["", "..", "a..b", "a/b", "-a", ".a", "a.", "a.lock", "a b", "a~b", "a^", "a:b", "@{"]) {
    assert.not(isPlainName(name), name);
  }
});

test("every way to a foreign path is refused, and nothing is written", async ({ box }) => {
  const refs = box.git("for-each-ref");
  const options = { commitMessage: "Evil" };
  for (const path of FOREIGN) {
    const bytes = Buffer.from("evil");
    const calls = [
      box.call("getEntry", { path }),
      box.call("getMediaFile", { path }),
      box.call("entriesByFiles", { files: [{ path }] }),
      box.call("persistEntry", entry({ [path]: "evil" })),
      box.call("persistEntry", entry({ [path]: "evil" }, { options: { useWorkflow: false } })),
      box.call("persistEntry", entry({ "content/a.md": "a" }, { assets: [upload(path, bytes)] })),
      box.call("persistMedia", { asset: upload(path, bytes), options }),
      box.call("deleteFiles", { paths: [path], options }),
      box.call("unpublishedEntryDataFile", { collection: "methods", slug: "caf", path }),
    ];
    for (const call of calls) {
      const { status } = await refusal(call);
      assert.is(status, 422, JSON.stringify(path));
    }
  }
  for (const folder of ["", "site", "content/..", ".", "/"]) {
    const listing = box.call("entriesByFolder", { folder, extension: "ts", depth: 9 });
    assert.is((await refusal(listing)).status, 422);
    assert.is((await refusal(box.call("getMedia", { mediaFolder: folder }))).status, 422);
  }
  const renamed = entry({ "content/methods/da/caf.md": "a" });
  const dataFiles = [{ ...renamed.dataFiles[0], newPath: "../a.md" }];
  assert.is((await refusal(box.call("persistEntry", { ...renamed, dataFiles }))).status, 422);
  assert.is(box.git("for-each-ref"), refs);
});

test("foreign branches, collections, slugs and actions are refused with a sentence", async ({ box }) => {
  const refused = async (action: string, params: object, name: string) => {
    const { status, message } = await refusal(box.call(action, params));
    assert.is(status, 422);
    assert.match(message, name);
  };
  await refused("getEntry", { branch: "other", path: "content/a.md" }, "branch");
  await refused("unpublishedEntry", { collection: "../..", slug: "main" }, "collection");
  await refused("unpublishedEntry", { id: "a/b/c" }, "id");
  await refused("publishUnpublishedEntry", { collection: "methods", slug: "a..b" }, "slug");
  await refused("persistEntry", entry({ "content/a.md": "a" }, { slug: "a b" }), "slug");
  await refused("toString", {}, "toString");
  await refused("format", {}, "format");
});

test.run();
