import { test } from "uvu";
import * as assert from "uvu/assert";
import { draftBranches, readDraft, requestOf, saveDraft } from "../../../admin/forges/drafts.ts";
import { publishDraft, removeFiles, unpublish } from "../../../admin/forges/publishing.ts";
import { gitId } from "../../../admin/git-id.ts";
import { pretendBrowser } from "../../support/editors-browser.ts";
import { MemoryForge } from "../../support/memory-forge.ts";

pretendBrowser("en");
console.warn = () => undefined;

const NAME = { collection: "news", slug: "nyt" };
const BRANCH = "cms/news/nyt";
const PATH = "content/news/da/nyt.md";
const OTHER = "content/news/da/andet.md";
const NEWS = "---\ntitle: Nyt\nsummary: Kort.\noriginal: da\ndate: 2026-11-20\nthemes: [learning]\n---\n";
const NEW = NEWS.replace("title: Nyt", "title: Nyere");
const HOW = { message: "written", status: "draft" };
const file = async (raw: string, before = NEWS) => ({ path: PATH, raw, base: await gitId(before) });

test("a published branch that could not be deleted is no draft, and is in nobody's way", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  forge.fails.add("deleteBranch");
  await publishDraft(forge, BRANCH);
  forge.requests.delete(BRANCH);
  assert.ok(forge.branches.has(BRANCH));
  assert.equal(await draftBranches(forge), []);
  await requestOf(forge, BRANCH).then(
    () => assert.unreachable(),
    (error) => assert.ok(error.notUnderEditorialWorkflow),
  );
  await saveDraft(forge, NAME, [await file(NEWS, NEW)], HOW);
  assert.is(forge.branches.get(BRANCH)?.get(PATH), NEWS);
});

test("a draft that was ready, and has become wrong since, is not published", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  const pointing = NEWS.replace("themes:", "organisations: [gone]\nthemes:");
  await saveDraft(forge, NAME, [await file(pointing)], { ...HOW, status: "pending_publish" });
  await publishDraft(forge, BRANCH).then(
    () => assert.unreachable(),
    () => undefined,
  );
  assert.is(forge.branches.get("main")?.get(PATH), NEWS);
  assert.is(draftText(forge), pointing);
});

test("languages without a file are in nobody's way when an entry is deleted", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  await removeFiles(forge, [PATH, PATH.replace("/da/", "/sv/")], "deleted");
  assert.equal([...(forge.branches.get("main")?.keys() ?? [])], [OTHER]);
});

const off = (forge: MemoryForge) => unpublish(forge, NAME, [PATH, PATH.replace("/da/", "/sv/")]);
const isPublished = (forge: MemoryForge) => forge.branches.get("main")?.has(PATH);
const draftText = (forge: MemoryForge) => forge.branches.get(BRANCH)?.get(PATH);

test("an entry that is taken off the site is a draft with every word", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  await off(forge);
  assert.not(isPublished(forge));
  assert.is(draftText(forge), NEWS);
  assert.equal((await readDraft(forge, BRANCH)).diffs, [{ path: PATH, newFile: true, id: "" }]);
  assert.equal(await forge.branchesBelow("cms"), [BRANCH]);
});

test("taking an entry off the site can be interrupted anywhere: no word is lost, and it can be done again", async () => {
  let steps = 0;
  for (let isDone = false; !isDone; steps++) {
    const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
    forge.diesAt = steps + 1;
    await off(forge).catch(() => undefined);
    assert.ok(isPublished(forge) || draftText(forge) === NEWS, `step ${steps}`);
    isDone = !isPublished(forge);
    forge.diesAt = Number.POSITIVE_INFINITY;
    if (!isDone) await off(forge);
    assert.not(isPublished(forge), `step ${steps}`);
    assert.is(draftText(forge), NEWS, `step ${steps}`);
  }
  assert.ok(steps > 5, "nothing was interrupted");
});

test("an entry that somebody changes in the same moment is not taken off the site", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  const read = forge.readBytes;
  forge.readBytes = async (path, branch) => Buffer.concat([await read(path, branch), Buffer.from("theirs")]);
  await off(forge).then(
    () => assert.unreachable(),
    (error) => assert.match(String(error), /same moment/),
  );
  assert.ok(isPublished(forge));
  assert.not(forge.branches.has(BRANCH));
});

test("a publication, and a page taken off the site, count when only the answer was lost", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  forge.arrives = true;
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  forge.fails.add("merge");
  await publishDraft(forge, BRANCH);
  assert.is(forge.branches.get("main")?.get(PATH), NEW);
  forge.fails.add("merge");
  await off(forge);
  assert.not(isPublished(forge));
  assert.is(draftText(forge), NEW);
});

test("an entry is not taken off the site over somebody's draft", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS, [OTHER]: NEWS });
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  await off(forge).then(
    () => assert.unreachable(),
    (error) => assert.match(String(error), /begun a draft/),
  );
  assert.ok(isPublished(forge));
  assert.is(draftText(forge), NEW);
});

test.run();
