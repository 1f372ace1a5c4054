import { test } from "uvu";
import * as assert from "uvu/assert";
import { draftBranches, readDraft, requestOf, saveDraft } from "../../../admin/forges/drafts.ts";
import { draftBranch } from "../../../admin/forges/names.ts";
import { gitId } from "../../../admin/git-id.ts";
import { pretendBrowser } from "../../support/editors-browser.ts";
import { MemoryForge } from "../../support/memory-forge.ts";

pretendBrowser("en");
console.warn = () => undefined;

const NAME = { collection: "news", slug: "nyt" };
const BRANCH = "cms/news/nyt";
const PATH = "content/news/da/nyt.md";
const NEWS = "---\ntitle: Nyt\nsummary: Kort.\noriginal: da\ndate: 2026-11-20\nthemes: [learning]\n---\n";

const HOW = { message: "written", status: "draft" };
const file = async (raw: string, before = NEWS) => ({ path: PATH, raw, base: await gitId(before) });
const NEW = NEWS.replace("title: Nyt", "title: Nyere");

test("a draft is a branch with a request, and saving it again is a commit more", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS });
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  assert.is(forge.branches.get(BRANCH)?.get(PATH), NEW);
  assert.is(forge.branches.get("main")?.get(PATH), NEWS);
  assert.is(forge.requests.get(BRANCH)?.status, "draft");
  await saveDraft(forge, NAME, [await file(NEW.replace("Kort", "Lang"), NEW)], HOW);
  assert.match(forge.branches.get(BRANCH)?.get(PATH) ?? "", /Lang/);
});

test("the words are saved even where no request can be made; the next reading makes it", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS });
  forge.fails.add("createRequest");
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  assert.equal(await draftBranches(forge), [BRANCH]);
  assert.is((await requestOf(forge, BRANCH)).status, "draft");
});

test("a commit whose answer was lost counts; one that failed does not", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS });
  forge.fails.add("commit");
  await saveDraft(forge, NAME, [await file(NEW)], HOW).then(
    () => assert.unreachable(),
    (error) => assert.is(error.message, "commit"),
  );
  assert.not(forge.branches.has(BRANCH));
  forge.fails.add("commit");
  forge.arrives = true;
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  assert.is(forge.requests.get(BRANCH)?.status, "draft");
});

test("saving without a change makes no draft", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS });
  await saveDraft(forge, NAME, [await file(NEWS)], HOW);
  assert.not(forge.branches.has(BRANCH));
});

test("a draft of which nothing is left shows the text as it stands", async () => {
  const forge = new MemoryForge({ [PATH]: NEWS });
  await saveDraft(forge, NAME, [await file(NEW)], HOW);
  await saveDraft(forge, NAME, [await file(NEWS, NEW)], HOW);
  const { diffs } = await readDraft(forge, BRANCH);
  assert.equal(
    diffs.map(({ path }) => path),
    [PATH],
  );
});

test("drafts of long names have branches of their own, of a length that every forge allows, and their names", async () => {
  const forge = new MemoryForge({});
  const slugs = ["en", "to"].map((end) => `${"et-meget-langt-navn-".repeat(6)}${end}`);
  for (const slug of slugs) {
    const path = `content/news/da/${slug}.md`;
    await saveDraft(forge, { collection: "news", slug }, [{ path, raw: NEWS, base: "" }], HOW);
  }
  const branches = await draftBranches(forge);
  assert.is(branches.length, 2);
  for (const branch of branches) assert.ok(branch.length <= 100, branch);
  const names = await Promise.all(branches.map((branch) => readDraft(forge, branch)));
  assert.equal(
    names.map(({ slug }) => slug),
    slugs,
  );
  assert.is(draftBranch(NAME), BRANCH);
});

test.run();
