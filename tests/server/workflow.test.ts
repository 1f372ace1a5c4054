import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../site/server/drafts.ts";
import type { EntryFile, MediaFile } from "../../site/server/entries.ts";
import { createSandbox, entry, NORDIC, refusal, type Sandbox, upload } from "./sandbox.ts";

const test = suite<{ box: Sandbox }>("editorial workflow");
const CAF = { collection: "methods", slug: "caf" };
const CAF_DA = "content/methods/da/caf.md";
const CAF_NB = "content/methods/nb/caf.md";
const BRANCH = "cms/methods/caf";
const PHOTO = "content/media/sjø.jpg";
const BYTES = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256));

test.before.each(async (context) => {
  context.box = await createSandbox();
});
test.after.each(({ box }) => box.remove());

test("a draft comes back as it was saved, to the last byte", async ({ box }) => {
  const path = "content/methods/da/blåbær.md";
  const name = { collection: "methods", slug: "blåbær" };
  await box.call(
    "persistEntry",
    entry({ [path]: NORDIC }, { slug: "blåbær", assets: [upload(PHOTO, BYTES)] }),
  );
  assert.equal(await box.call("unpublishedEntries"), ["methods/blåbær"]);

  const draft = await box.call<Draft>("unpublishedEntry", { id: "methods/blåbær" });
  assert.is(draft.collection, "methods");
  assert.is(draft.slug, "blåbær");
  assert.is(draft.status, "draft");
  assert.equal(draft.diffs.map((diff) => [diff.path, diff.newFile]).sort(), [
    [PHOTO, true],
    [path, true],
  ]);
  assert.ok(Math.abs(Date.now() - Date.parse(draft.updatedAt)) < 60_000);

  assert.equal(await box.call("unpublishedEntryDataFile", { ...name, path }), { data: NORDIC });
  const media = await box.call<MediaFile>("unpublishedEntryMediaFile", { ...name, path: PHOTO });
  assert.is(media.name, "sjø.jpg");
  assert.ok(Buffer.from(media.content, "base64").equals(BYTES));
});

test("a save changes the edited file and nothing else", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: NORDIC }));
  assert.is(box.git("diff", "--name-only", "main", BRANCH), `${CAF_DA}\n`);
  await box.call("publishUnpublishedEntry", CAF);
  assert.is(box.git("diff", "--name-only", "main^", "main"), `${CAF_DA}\n`);
  assert.is(await box.read("main", "content/methods/sv/älv.md"), "---\ntitle: Älv\n---\nEtt\n");
});

test("a save is a commit with the editor's message and name", async ({ box }) => {
  const author = { name: "Åse Ødegård", email: "ase@example.org" };
  await box.call("persistEntry", entry({ [CAF_DA]: NORDIC }, { options: { author } }));
  const about = () => box.git("log", "-1", "--format=%s|%an|%ae|%cn", BRANCH).trim();
  assert.is(about(), "Update Methods “caf”|Åse Ødegård|ase@example.org|Samskab local");
  const seen = async () =>
    (await box.call<Draft>("unpublishedEntry", { collection: "methods", slug: "caf" })).pullRequestAuthor;
  assert.is(await seen(), "Åse Ødegård");
  box.git("config", "user.name", "Kari Holm");
  box.git("config", "user.email", "kari@example.org");
  await box.call("persistEntry", entry({ [CAF_DA]: `${NORDIC}Mer.\n` }));
  assert.is(about(), "Update Methods “caf”|Kari Holm|kari@example.org|Samskab local");
  assert.is(await seen(), "Kari Holm");
  box.git("config", "user.name", "");
  await box.call("persistEntry", entry({ [CAF_DA]: `${NORDIC}Enda mer.\n` }));
  assert.is(about(), "Update Methods “caf”|Samskab local|local@localhost|Samskab local");
  assert.is(await seen(), "");
});

test("each save of a draft is kept in its history", async ({ box }) => {
  for (const text of ["a\n", "b\n"]) await box.call("persistEntry", entry({ [CAF_DA]: text }));
  assert.is(await box.read(BRANCH, CAF_DA), "b\n");
  assert.is(await box.read(`${BRANCH}^`, CAF_DA), "a\n");
});

test("publishing moves the text to main and ends the draft", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: NORDIC }, { assets: [upload(PHOTO, BYTES)] }));
  assert.is.not(await box.read("main", CAF_DA), NORDIC);
  await box.call("publishUnpublishedEntry", CAF);
  const published = await box.call<EntryFile>("getEntry", { path: CAF_DA });
  assert.is(published.data, NORDIC);
  assert.equal(await box.call("unpublishedEntries"), []);
  assert.is(box.git("for-each-ref", "refs/heads/cms", "refs/samskab/status"), "");
});

test("two drafts that change different lines of a file are both published whole", async ({ box }) => {
  const text = "---\ntitle: Café\n---\nEt\n\nTo\n\nTre\n";
  await box.call("persistEntry", entry({ [CAF_DA]: text.replace("Tre", "Tre!") }));
  await box.call("persistEntry", entry({ [CAF_DA]: text.replace("Et\n", "Et!\n") }, { slug: "other" }));
  await box.call("publishUnpublishedEntry", { collection: "methods", slug: "other" });
  await box.call("publishUnpublishedEntry", CAF);
  assert.is(await box.read("main", CAF_DA), "---\ntitle: Café\n---\nEt!\n\nTo\n\nTre!\n");
});

test("a conflict is refused with a sentence, and both texts are still there", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: "mine\n" }));
  await box.call("persistEntry", entry({ [CAF_DA]: "theirs\n" }, { options: { useWorkflow: false } }));
  const main = box.git("rev-parse", "main");
  const { status, message } = await refusal(box.call("publishUnpublishedEntry", CAF));
  assert.is(status, 409);
  assert.match(message, CAF_DA);
  assert.match(message, "Nothing was overwritten");
  assert.is(box.git("rev-parse", "main"), main);
  assert.is(await box.read("main", CAF_DA), "theirs\n");
  assert.equal(await box.call("unpublishedEntryDataFile", { ...CAF, path: CAF_DA }), { data: "mine\n" });
  assert.equal(await box.call("unpublishedEntries"), ["methods/caf"]);
  await box.call("persistEntry", entry({ [CAF_DA]: "mine, more\n" }));
  assert.is(await box.read(BRANCH, CAF_DA), "mine, more\n");
});

test("a text deleted on the site while a draft changes it is a conflict, not a loss", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: "mine\n" }));
  await box.call("deleteFiles", { paths: [CAF_DA], options: { commitMessage: "Delete" } });
  assert.is((await refusal(box.call("publishUnpublishedEntry", CAF))).status, 409);
  assert.is(await box.read(BRANCH, CAF_DA), "mine\n");
});

test("a save over a text that changed since it was opened is refused", async ({ box }) => {
  const { file } = await box.call<EntryFile>("getEntry", { path: CAF_DA });
  const save = (raw: string) => {
    const params = entry({ [CAF_DA]: raw });
    return box.call("persistEntry", { ...params, dataFiles: [{ ...params.dataFiles[0], base: file.id }] });
  };
  await save("first\n");
  await save("first\n");
  const { status, message } = await refusal(save("second\n"));
  assert.is(status, 409);
  assert.match(message, "has changed since you opened it");
  assert.is(await box.read(BRANCH, CAF_DA), "first\n");
});

test("the status moves, survives a save, and only known ones are taken", async ({ box }) => {
  const status = async () => (await box.call<Draft>("unpublishedEntry", CAF)).status;
  await box.call("persistEntry", entry({ [CAF_DA]: "a\n" }));
  for (const newStatus of ["pending_review", "pending_publish", "draft", "pending_review"]) {
    await box.call("updateUnpublishedEntryStatus", { ...CAF, newStatus });
    assert.is(await status(), newStatus);
  }
  await box.call("persistEntry", entry({ [CAF_DA]: "b\n" }));
  assert.is(await status(), "pending_review");
  const unknown = box.call("updateUnpublishedEntryStatus", { ...CAF, newStatus: "done" });
  assert.is((await refusal(unknown)).status, 422);
});

test("deleting a draft leaves the published text, and the name free", async ({ box }) => {
  const before = await box.read("main", CAF_DA);
  await box.call("persistEntry", entry({ [CAF_DA]: "a\n" }));
  await box.call("updateUnpublishedEntryStatus", { ...CAF, newStatus: "pending_review" });
  await box.call("deleteUnpublishedEntry", CAF);
  assert.is((await refusal(box.call("unpublishedEntry", CAF))).status, 404);
  assert.is(await box.read("main", CAF_DA), before);
  await box.call("persistEntry", entry({ [CAF_DA]: "b\n" }));
  assert.is((await box.call<Draft>("unpublishedEntry", CAF)).status, "draft");
});

test("an emptied translation goes; an entry without any text is refused", async ({ box }) => {
  await box.call(
    "persistEntry",
    entry({ [CAF_DA]: NORDIC, [CAF_NB]: "", "content/methods/sv/caf.md": " \n" }),
  );
  assert.is(box.git("diff", "--name-status", "main", BRANCH), `M\t${CAF_DA}\nD\t${CAF_NB}\n`);
  const { diffs } = await box.call<Draft>("unpublishedEntry", CAF);
  assert.equal(
    diffs.map(({ path }) => path),
    [CAF_DA],
  );
  const nothing = box.call("persistEntry", entry({ [CAF_DA]: "", [CAF_NB]: "" }));
  assert.is((await refusal(nothing)).status, 422);
  assert.is(await box.read(BRANCH, CAF_DA), NORDIC);
});

test("a draft saved without a change still names its files", async ({ box }) => {
  const { data } = await box.call<EntryFile>("getEntry", { path: CAF_DA });
  await box.call("persistEntry", entry({ [CAF_DA]: data }));
  const { diffs } = await box.call<Draft>("unpublishedEntry", CAF);
  assert.equal(
    diffs.map(({ path, newFile }) => [path, newFile]),
    [[CAF_DA, false]],
  );
});

test("an upload that the editor takes back goes, one that a text shows stays", async ({ box }) => {
  const kept = "content/media/Sjø #1.jpg";
  const text = "![Sjø](/media/Sj%C3%B8%20%231.jpg)\n";
  const assets = [upload(PHOTO, BYTES), upload(kept, BYTES)];
  await box.call("persistEntry", entry({ [CAF_DA]: text }, { assets }));
  await box.call("persistEntry", entry({ [CAF_DA]: `${text}Mer.\n` }));
  assert.is(await box.read(BRANCH, PHOTO), undefined);
  assert.ok(await box.read(BRANCH, kept));
});

test("a renamed entry moves its file", async ({ box }) => {
  const params = entry({ [CAF_DA]: "a\n" }, { options: { useWorkflow: false } });
  const newPath = "content/methods/da/café.md";
  await box.call("persistEntry", { ...params, dataFiles: [{ ...params.dataFiles[0], newPath }] });
  assert.is(await box.read("main", CAF_DA), undefined);
  assert.is(await box.read("main", newPath), "a\n");
});

test("saves that come at once are all kept", async ({ box }) => {
  const slugs = Array.from({ length: 8 }, (_, index) => `e${index}`);
  const save = (slug: string) =>
    box.call(
      "persistEntry",
      entry({ [`content/methods/da/${slug}.md`]: slug }, { slug, options: { useWorkflow: false } }),
    );
  await Promise.all(slugs.map(save));
  for (const slug of slugs) assert.is(await box.read("main", `content/methods/da/${slug}.md`), slug);
});

test("a draft whose publication was killed after main moved counts as published", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: "a\n" }));
  const tip = box.git("rev-parse", BRANCH).trim();
  await box.call("publishUnpublishedEntry", CAF);
  box.git("update-ref", `refs/heads/${BRANCH}`, tip);
  assert.equal(await box.call("unpublishedEntries"), []);
  assert.is((await refusal(box.call("unpublishedEntry", CAF))).status, 404);
  await box.call("persistEntry", entry({ [CAF_DA]: "b\n" }));
  await box.call("publishUnpublishedEntry", CAF);
  assert.is(await box.read("main", CAF_DA), "b\n");
});

test("an entry that is taken off the site is a draft again, in every language, and can be published anew", async ({
  box,
}) => {
  const paths = [CAF_DA, CAF_NB, "content/methods/sv/caf.md"];
  const before = box.git("rev-parse", "main^{tree}");
  await box.call("unpublishEntry", { ...CAF, paths });
  for (const path of paths) assert.is(await box.read("main", path), undefined);
  const { status, diffs } = await box.call<Draft>("unpublishedEntry", CAF);
  assert.is(status, "draft");
  assert.equal(diffs.map(({ path, newFile }) => [path, newFile]).sort(), [
    [CAF_DA, true],
    [CAF_NB, true],
  ]);
  await box.call("publishUnpublishedEntry", CAF);
  assert.is(box.git("rev-parse", "main^{tree}"), before);
});

test("an entry of which somebody has begun a draft is not taken off the site", async ({ box }) => {
  await box.call("persistEntry", entry({ [CAF_DA]: "mine\n" }));
  const { status, message } = await refusal(box.call("unpublishEntry", { ...CAF, paths: [CAF_DA] }));
  assert.is(status, 409);
  assert.match(message, "begun a draft");
  assert.is(await box.read(BRANCH, CAF_DA), "mine\n");
});

test("taking off the site that was killed half-way is done when it is asked for again", async ({ box }) => {
  const main = box.git("rev-parse", "main").trim();
  const text = await box.read("main", CAF_DA);
  await box.call("unpublishEntry", { ...CAF, paths: [CAF_DA] });
  box.git("update-ref", "refs/heads/main", main);
  assert.equal(await box.call("unpublishedEntries"), ["methods/caf"]);
  await box.call("unpublishEntry", { ...CAF, paths: [CAF_DA] });
  assert.is(await box.read("main", CAF_DA), undefined);
  assert.is(await box.read(BRANCH, CAF_DA), text);
});

test.run();
