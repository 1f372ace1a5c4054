import { test } from "uvu";
import * as assert from "uvu/assert";
import { changesOf } from "../../../admin/forges/changes.ts";
import type { FileThere, SavedFile } from "../../../admin/forges/forge.ts";
import { gitId } from "../../../admin/git-id.ts";
import { pretendBrowser } from "../../support/editors-browser.ts";

pretendBrowser("en");

const idsOf = async (files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, FileThere>> =>
  new Map(
    await Promise.all(
      Object.entries(files).map(async ([path, text]) => [path, { id: await gitId(text) }] as const),
    ),
  );
type Files = Readonly<Record<string, string>>;
const there = (draft: Files, main: Files) => ({
  branch: "main",
  filesAt: (branch: string) => idsOf(branch === "main" ? main : draft),
});
const text = async (path: string, before: string, raw: string): Promise<SavedFile> => ({
  path,
  raw,
  base: before && (await gitId(before)),
});
const upload = (path: string, content: string): SavedFile => ({ path, toBase64: async () => btoa(content) });

/** What is changed, as `path: content`, `path: –` for a file that goes. */
const inShort = async (draft: Files, files: readonly SavedFile[], main: Files = {}) =>
  (await changesOf(there(draft, main), "draft", files)).map(
    ({ path, content }) => `${path}: ${content === undefined ? "–" : atob(content)}`,
  );

test("git's own ids are reckoned here as well", async () => {
  assert.is(await gitId("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4");
});

test("what was not written in stays out, so that another language can be edited elsewhere", async () => {
  const files = [await text("da", "a", "b"), await text("sv", "x", "x"), await text("en", "", "")];
  assert.equal(await inShort({ da: "a", sv: "changed by somebody" }, files), ["da: b"]);
});

test("a text that somebody else has changed, made or removed is not written over", async () => {
  for (const branch of [{ da: "theirs" }, {}] as const) {
    const file = await text("da", "a", "b");
    await inShort(branch as Record<string, string>, [file]).then(
      () => assert.unreachable(),
      (error) => assert.match(String(error), /“da” has changed/),
    );
  }
  await inShort({ da: "theirs" }, [await text("da", "", "b")]).then(
    () => assert.unreachable(),
    (error) => assert.match(String(error), /nothing overwritten/),
  );
});

test("what is there already, after an answer that was lost, is not written again", async () => {
  assert.equal(
    await inShort({ da: "b", "m.png": "P" }, [await text("da", "a", "b"), upload("m.png", "P")]),
    [],
  );
});

test("an emptied text goes, an upload takes the place of one of its name", async () => {
  assert.equal(await inShort({ sv: "x", "m.png": "O" }, [await text("sv", "x", ""), upload("m.png", "P")]), [
    "sv: –",
    "m.png: P",
  ]);
});

test("an upload does not take the place of a published one, which other texts show", async () => {
  await inShort({}, [upload("m.png", "P")], { "m.png": "O" }).then(
    () => assert.unreachable(),
    (error) => assert.match(String(error), /another file called “m\.png”/),
  );
  assert.equal(await inShort({}, [upload("m.png", "P")], { "m.png": "P" }), ["m.png: P"]);
});

test.run();
