import { readdir, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { publishedContent } from "../../site/server/checkout.ts";
import { commitAll, createSandbox, entry, NORDIC, readText, runGit, type Sandbox, write } from "./sandbox.ts";

const test = suite<{ box: Sandbox }>("published content");
const CAF = "content/methods/da/caf.md";
const ELV = "content/methods/sv/älv.md";
const DIRECT = { options: { useWorkflow: false } };

test.before.each(async (context) => {
  context.box = await createSandbox();
});
test.after.each(({ box }) => box.remove());

const target = ({ folder }: Sandbox) => join(folder, ".cms", "published");
const publish = (box: Sandbox) =>
  publishedContent({
    repository: box.repository,
    project: box.project,
    directory: target(box),
    folders: ["content"],
  });
const shown = (box: Sandbox, path: string) => readText(target(box), path);
const files = async (box: Sandbox) =>
  (await readdir(target(box), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .length;

test("holds the content of main, and only that", async ({ box }) => {
  assert.equal(await publish(box), { changed: true, conflicts: [] });
  assert.is(await shown(box, CAF), await box.read("main", CAF));
  assert.is(await shown(box, ELV), await box.read("main", ELV));
  assert.is(await files(box), 3);
  assert.equal(await publish(box), { changed: false, conflicts: [] });
});

test("follows what editors publish, file by file", async ({ box }) => {
  await publish(box);
  const { ino } = await stat(join(target(box), ELV));
  const bytes = Buffer.from([0xff, 0xd8, 0, 13, 10]);
  const asset = { path: "content/media/å.jpg", content: bytes.toString("base64"), encoding: "base64" };
  await box.call("persistEntry", entry({ [CAF]: NORDIC }, { ...DIRECT, assets: [asset] }));
  assert.ok((await publish(box)).changed);
  assert.is(await shown(box, CAF), NORDIC);
  assert.is(await shown(box, asset.path), bytes.toString());
  assert.is((await stat(join(target(box), ELV))).ino, ino, "an unchanged file is not written again");

  await box.call("deleteFiles", { paths: [asset.path], options: { commitMessage: "Delete" } });
  assert.ok((await publish(box)).changed);
  assert.equal((await readdir(join(target(box), "content"))).sort(), ["methods"]);
});

test("a draft is not shown", async ({ box }) => {
  await publish(box);
  await box.call("persistEntry", entry({ [CAF]: NORDIC }));
  assert.not((await publish(box)).changed);
});

test("shows what the developer changes, adds and removes, committed or not", async ({ box }) => {
  await write(box.project, CAF, "developer\n");
  await write(box.project, "content/methods/nb/ny.md", "ny\n");
  await rm(join(box.project, ELV));
  const check = async () => {
    assert.is(await shown(box, CAF), "developer\n");
    assert.is(await shown(box, "content/methods/nb/ny.md"), "ny\n");
    assert.is(await shown(box, ELV), undefined);
  };
  assert.ok((await publish(box)).changed);
  await check();
  commitAll(box.project, "Second");
  assert.not((await publish(box)).changed);
  await check();
  runGit(box.project, "reset", "--quiet", "--hard", "HEAD^");
  assert.ok((await publish(box)).changed);
  assert.is(await shown(box, ELV), await box.read("main", ELV));
  assert.is(await shown(box, "content/methods/nb/ny.md"), undefined);
});

test("where both changed the same lines, the editors' text is shown and the file named", async ({ box }) => {
  await write(box.project, CAF, "developer\n");
  await box.call("persistEntry", entry({ [CAF]: "editor\n" }, DIRECT));
  assert.equal((await publish(box)).conflicts, [CAF]);
  assert.is(await shown(box, CAF), "editor\n");
  assert.is(await readText(box.project, CAF), "developer\n");
});

test("repairs what something else has done to the folder", async ({ box }) => {
  await publish(box);
  await write(target(box), CAF, "spoilt");
  await write(target(box), "content/methods/da/extra.md", "extra");
  assert.ok((await publish(box)).changed);
  assert.is(await shown(box, CAF), await box.read("main", CAF));
  assert.is(await files(box), 3);
});

test("a link in the project's content leads nowhere", async ({ box }) => {
  await symlink("/etc/hostname", join(box.project, "content/methods/da/link.md"));
  await publish(box);
  assert.is(await shown(box, "content/methods/da/link.md"), undefined);
});

test("data are written when asked for", async ({ box }) => {
  await write(box.project, "_data/site.json", "{}\n");
  const { repository, project } = box;
  await publishedContent({ repository, project, directory: target(box), folders: ["content", "_data"] });
  assert.is(await shown(box, "_data/site.json"), "{}\n");
});

test.run();
