import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { EntryFile, MediaFile } from "../../site/server/entries.ts";
import { createSandbox, entry, refusal, type Sandbox, upload } from "./sandbox.ts";

const test = suite<{ box: Sandbox }>("published files");
const PHOTO = "content/media/sjø.jpg";
const BYTES = Buffer.from([0xff, 0xd8, 0, 10, 13, 10, 0x80, 0xfe]);
const options = { commitMessage: "Upload “sjø.jpg”" };

test.before.each(async (context) => {
  context.box = await createSandbox();
});
test.after.each(({ box }) => box.remove());

test("a folder lists its texts in all languages, to the depth asked for", async ({ box }) => {
  const list = async (depth: number, extension = "md") => {
    const params = { folder: "content/methods", extension, depth };
    const entries = await box.call<EntryFile[]>("entriesByFolder", params);
    return entries.map(({ file }) => file.path);
  };
  const all = ["content/methods/da/caf.md", "content/methods/nb/caf.md", "content/methods/sv/älv.md"];
  assert.equal(await list(2), all);
  assert.equal(await list(1), []);
  assert.equal(await list(2, "txt"), []);
});

test("the texts are found in whose name or words something stands, as it stands", async ({ box }) => {
  const found = async (word: string, folder = "content/methods") => {
    const texts = await box.call<EntryFile[]>("textsWith", { folder, word });
    return texts.map(({ file }) => file.path);
  };
  assert.equal(await found("Älv"), ["content/methods/sv/älv.md"]);
  assert.equal(await found("älv"), ["content/methods/sv/älv.md"]);
  assert.equal(await found("Ä.v"), []);
  assert.equal(await found("--all"), []);
  assert.equal(await found("Älv", "content/news"), []);
});

test("an entry has its text and an id that changes with it; a missing one is a 404", async ({ box }) => {
  const { data, file } = await box.call<EntryFile>("getEntry", { path: "content/methods/sv/älv.md" });
  assert.is(data, "---\ntitle: Älv\n---\nEtt\n");
  assert.is(file.id, box.git("rev-parse", "main:content/methods/sv/älv.md").trim());
  assert.is((await refusal(box.call("getEntry", { path: "content/methods/da/no.md" }))).status, 404);
});

test("an upload is listed, comes back byte for byte, and can be deleted", async ({ box }) => {
  const saved = await box.call<MediaFile>("persistMedia", { asset: upload(PHOTO, BYTES), options });
  const listed = await box.call<MediaFile[]>("getMedia", { mediaFolder: "content/media" });
  assert.equal(listed, [saved]);
  const read = await box.call<MediaFile>("getMediaFile", { path: PHOTO });
  assert.equal(read, saved);
  assert.ok(Buffer.from(read.content, "base64").equals(BYTES));
  assert.is(box.git("log", "-1", "--format=%s").trim(), options.commitMessage);

  await box.call("deleteFiles", { paths: [PHOTO, "content/media/none.jpg"], options });
  assert.equal(await box.call("getMedia", { mediaFolder: "content/media" }), []);
  assert.is(
    box.git("diff", "--name-only", "main^", "main"),
    box.git("diff", "--name-only", "main^^", "main^"),
  );
});

test("a damaged upload is refused, not stored", async ({ box }) => {
  const asset = { path: PHOTO, content: "abc*", encoding: "base64" };
  assert.is((await refusal(box.call("persistMedia", { asset, options }))).status, 422);
  assert.is(await box.read("main", PHOTO), undefined);
});

test("saving what is there already makes no commit", async ({ box }) => {
  await box.call("persistMedia", { asset: upload(PHOTO, BYTES), options });
  const main = box.git("rev-parse", "main");
  await box.call("persistMedia", { asset: upload(PHOTO, BYTES), options });
  assert.is(box.git("rev-parse", "main"), main);
});

test("an upload takes no published one's place, neither in the library nor in a draft", async ({ box }) => {
  await box.call("persistMedia", { asset: upload(PHOTO, BYTES), options });
  const other = upload(PHOTO, Buffer.from([...BYTES].reverse()));
  const inLibrary = await refusal(box.call("persistMedia", { asset: other, options }));
  assert.is(inLibrary.status, 409);
  assert.match(inLibrary.message, /another file called “content\/media\/sjø\.jpg”/);
  const draft = entry({ "content/methods/da/caf.md": "---\ntitle: x\n---\n" }, { assets: [other] });
  assert.is((await refusal(box.call("persistEntry", draft))).message, inLibrary.message);
});

test.run();
