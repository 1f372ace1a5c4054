import { readFile } from "node:fs/promises";
import path from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contentProblems } from "../../site/entries/check/content.ts";
import { projectFolder } from "../../site/folders.ts";
import type { Problem } from "../../site/model/messages.ts";
import { act } from "../../site/server/actions.ts";
import { siteProblems } from "../../site/server/site-problems.ts";
import { writeJson } from "../../site/settings/json.ts";
import { pdfOf } from "../uploads/pdfs.ts";
import { createSandbox, entry, refusal, type Sandbox } from "./sandbox.ts";

interface Room {
  box: Sandbox;
  /** Calls the API as it runs: with the build's own check. */
  call: (action: string, params: object) => Promise<unknown>;
}

const test = suite<Room>("what may be published");
const NAME = { collection: "news", slug: "nyt" };
const NEWS = "content/news/da/nyt.md";
const LIBRARY = "content/organisations/da/aeroe.md";
const WHOLE =
  "---\ntitle: Nyt\nsummary: Kort.\noriginal: da\ndate: 2026-11-22\nthemes: [learning]\norganisations: [aeroe]\n---\n\nTekst.\n";
const AEROE =
  "---\ntitle: Ærø\nsummary: Kort.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n";
const HALF = "---\ntitle: Nyt\noriginal: da\n---\n";

const news = (raw: string) =>
  entry({ [NEWS]: raw }, { slug: NAME.slug, options: { collectionName: NAME.collection } });
const published = (files: Record<string, string>) => entry(files, { options: { useWorkflow: false } });
const fieldsOf = (error: unknown): string[] =>
  (error as { told: { problems: Problem[] } }).told.problems.map(({ field }) => field).sort();

test.before.each(async (context) => {
  context.box = await createSandbox();
  const repository = { ...context.box.repository, check: siteProblems };
  context.call = (action, params) => act(repository, { action, params: { branch: "main", ...params } });
  await context.call("persistEntry", published({ [LIBRARY]: AEROE }));
});
test.after.each(({ box }) => box.remove());

test("half a text is saved, and sent to review, but is neither ready nor published", async ({
  box,
  call,
}) => {
  await call("persistEntry", news(HALF));
  await call("updateUnpublishedEntryStatus", { ...NAME, newStatus: "pending_review" });
  const main = box.git("rev-parse", "main");
  for (const [action, params] of [
    ["updateUnpublishedEntryStatus", { ...NAME, newStatus: "pending_publish" }],
    ["publishUnpublishedEntry", NAME],
  ] as const) {
    const refused = await refusal(call(action, params));
    assert.is(refused.status, 409);
    assert.match(refused.message, `${NEWS}, summary: The field is missing. Fill it in.`);
    assert.equal(fieldsOf(refused), ["date", "summary", "themes"]);
  }
  assert.is(box.git("rev-parse", "main"), main);
  assert.is(await box.read("cms/news/nyt", NEWS), HALF);
});

test("a whole text is published, though main has older faults", async ({ box, call }) => {
  assert.ok(contentProblems(new Map([["content/methods/da/caf.md", "---\ntitle: Café\n---\n"]])).length);
  await call("persistEntry", news(WHOLE));
  await call("updateUnpublishedEntryStatus", { ...NAME, newStatus: "pending_publish" });
  await call("publishUnpublishedEntry", NAME);
  assert.is(await box.read("main", NEWS), WHOLE);
});

test("what was read once is not read again, and every change is seen", () => {
  const files = new Map([
    [NEWS, WHOLE],
    [LIBRARY, AEROE],
  ]);
  const fields = () => contentProblems(files).map(({ file, field }) => [file, field]);
  for (let time = 0; time < 2; time++) {
    assert.equal(fields(), []);
    files.set(NEWS, WHOLE.replace("summary: Kort.\n", ""));
    assert.equal(fields(), [[NEWS, "summary"]]);
    files.set(NEWS, WHOLE).delete(LIBRARY);
    assert.equal(fields(), [[NEWS, "organisations[1]"]]);
    files.set(LIBRARY, AEROE).set("content/news/sv/nyt.md", "---\ndate: 2026\n---\n");
    assert.equal(fields(), [["content/news/sv/nyt.md", "date"]]);
    files.delete("content/news/sv/nyt.md");
  }
});

test("a text that names an entry or an upload which is not published waits for it", async ({ call }) => {
  const named = WHOLE.replace("aeroe", "fanoe").replace("Tekst.", "![Eng](/media/eng.jpg)");
  await call("persistEntry", news(named));
  const refused = await refusal(call("publishUnpublishedEntry", NAME));
  assert.equal(fieldsOf(refused), ["body", "organisations[1]"]);
});

const FILE = "content/media/plan.pdf";
const upload = (content: string | Buffer, path = FILE) => ({
  asset: { path, content: Buffer.from(content).toString("base64"), encoding: "base64" },
  options: { commitMessage: "Upload" },
});

test("a file that is not what its name says is refused at once, with what to do", async ({ box, call }) => {
  const refused = await refusal(call("persistMedia", upload("<script>alert(1)</script>")));
  assert.is(refused.status, 409);
  assert.match(refused.message, `${FILE}: The file /media/plan.pdf is not what the ending of its name says.`);
  assert.is(await box.read("main", FILE), undefined);
  await call("persistMedia", upload(pdfOf()));
  assert.ok(await box.read("main", FILE));
});

test("an entry with a damaged file is not published; an old one in main stands in nobody's way", async ({
  box,
  call,
}) => {
  const named = WHOLE.replace("Tekst.", "Se [planen](/media/plan%20%231.pdf).");
  await box.call("persistMedia", upload("half", "content/media/plan #1.pdf"));
  await call("persistEntry", news(named));
  assert.equal(fieldsOf(await refusal(call("publishUnpublishedEntry", NAME))), ["body"]);
  await box.call("persistEntry", published({ [NEWS]: named }));
  await call("persistEntry", published({ [NEWS]: named.replace("Se", "Læs") }));
});

test("an entry that others name is neither deleted nor taken off the site under them", async ({
  box,
  call,
}) => {
  await call("persistEntry", published({ [NEWS]: WHOLE }));
  const remove = () => call("deleteFiles", { paths: [LIBRARY], options: { commitMessage: "Delete" } });
  const takeOff = () =>
    call("unpublishEntry", { collection: "organisations", slug: "aeroe", paths: [LIBRARY] });
  for (const go of [remove, takeOff]) assert.match((await refusal(go())).message, `${NEWS}, organisations`);
  assert.is(await box.read("main", LIBRARY), AEROE);
  await call("deleteFiles", { paths: [NEWS], options: { commitMessage: "Delete" } });
  await remove();
  assert.is(await box.read("main", LIBRARY), undefined);
});

const THEMES = "_data/themes.json";
const themes = JSON.parse(await readFile(path.join(projectFolder, THEMES), "utf8")) as { id: string }[];

test("a theme is added, used, and not deleted while a text stands under it", async ({ box, call }) => {
  const [first, ...others] = themes as [object, ...object[]];
  const named = { ...first, id: "harvest" };
  const words = JSON.parse(JSON.stringify(named).replaceAll('"label":"', '"label":"Høst ')) as object;
  const save = (list: readonly object[]) => call("persistEntry", published({ [THEMES]: writeJson(list) }));
  await save([first, ...others, words]);
  const harvest = WHOLE.replace("[learning]", "[harvest]");
  await call("persistEntry", published({ [NEWS]: harvest }));
  assert.is(await box.read("main", NEWS), harvest);
  assert.equal(fieldsOf(await refusal(save([first, ...others]))), ["themes[1]"]);
  assert.ok((await box.read("main", THEMES))?.includes("harvest"));
});

test("settings that are not as they should be are not published", async ({ box, call }) => {
  const broken = themes.map((theme, index) => (index ? theme : { ...theme, id: themes[1]?.id }));
  const refused = await refusal(call("persistEntry", published({ [THEMES]: writeJson(broken) })));
  assert.equal(fieldsOf(refused), ["[2].id"]);
  await refusal(call("persistEntry", published({ [THEMES]: "[" })));
  assert.is(await box.read("main", THEMES), undefined);
});

test.run();
