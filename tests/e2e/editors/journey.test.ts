import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../../site/folders.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type Running, startAll } from "../support/running.ts";
import { METHOD, PHOTO, WORKSHEET, writeMethod } from "../support/story.ts";

const test = suite(
  "from the editor to the reader",
  {} as { browser: Browser; running: Running; page: Page; editor: Editor; reader: Page },
);
test.before(async (context) => {
  context.running = await startAll();
  context.browser = await launchBrowser();
  context.page = await context.browser.newPage({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  context.editor = new Editor(context.page, `${context.running.address}/admin/`);
});
test.after(({ browser }) => browser.close());

const METHOD_PAGE = `/da/metoder/${METHOD.slug}/`;

/** Asks for a page until the site has been rebuilt with what was published. */
async function untilThere(page: Page, address: string, words: string): Promise<void> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const response = await page.request.get(address);
    if (response.ok() && (await response.text()).includes(words)) return;
    await page.waitForTimeout(500);
  }
  throw new Error(`${address} never came to say “${words}”`);
}

const git = (running: Running, ...words: string[]): string =>
  execFileSync("git", ["-C", path.join(running.home, "repository.git"), ...words], { encoding: "utf8" });

test("an editor writes a method, and publishes it", async ({ editor, page, running }) => {
  const before = execFileSync("git", ["status", "--porcelain"], { cwd: projectFolder, encoding: "utf8" });
  await editor.logIn();
  await writeMethod(editor);
  await editor.preview.getByRole("heading", { name: METHOD.title }).waitFor();
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  await untilThere(page, running.address + METHOD_PAGE, METHOD.step);
  const after = execFileSync("git", ["status", "--porcelain"], { cwd: projectFolder, encoding: "utf8" });
  assert.is(after, before, "the developer's own tree is untouched");
});

test("a reader reads it, with its picture, and finds it in the list and on its theme's page", async ({
  page,
  running,
}) => {
  await page.goto(running.address + METHOD_PAGE);
  assert.is((await page.getByRole("heading", { level: 1 }).textContent()) ?? "", METHOD.title);
  for (const paragraph of METHOD.paragraphs) await page.getByText(paragraph, { exact: true }).waitFor();
  const photo = page.getByRole("img", { name: METHOD.photoInWords });
  assert.is(await photo.getAttribute("width"), "900");
  assert.ok(
    await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth > 0)),
  );
  for (const list of ["/da/metoder/", "/da/temaer/laering-og-folkeoplysning/"]) {
    await page.goto(running.address + list);
    await page.getByRole("link", { name: METHOD.title }).waitFor();
  }
});

test("a reader finds it by search, by its other name", async ({ page, running }) => {
  await page.goto(`${running.address}/da/soeg/?q=${METHOD.alias}`);
  const first = page.locator(".results li a").first();
  await first.waitFor();
  assert.match((await first.textContent()) ?? "", new RegExp(METHOD.title.slice(0, 14)));
});

test("a reader takes home its PDF, and the worksheet byte for byte", async ({ page, running }) => {
  await page.goto(running.address + METHOD_PAGE);
  const pdf = await page.locator(".download a").getAttribute("href");
  const download = await page.request.get(running.address + pdf);
  assert.is((await download.body()).subarray(0, 5).toString(), "%PDF-");
  const worksheet = await page.getByRole("link", { name: "Spørgsmål til kaffen" }).getAttribute("href");
  const bytes = await (await page.request.get(running.address + worksheet)).body();
  assert.ok(bytes.equals(WORKSHEET.buffer));
  assert.ok(PHOTO.buffer.length > 0);
});

test("the Swedish page says that the text is Danish", async ({ page, running }) => {
  await page.goto(`${running.address}/sv/metoder/${METHOD.slug}/`);
  assert.match((await page.locator(".notice").textContent()) ?? "", /inte översatt till svenska.*danska/);
  assert.is(await page.locator(".prose").getAttribute("lang"), "da");
  assert.is(await page.locator("h1 [lang]").getAttribute("lang"), "da");
});

test("another reader's browser keeps the page", async (context) => {
  const { browser, running } = context;
  context.reader = await browser.newPage();
  await context.reader.goto(running.address + METHOD_PAGE);
  await context.reader.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== "activated") await new Promise((wait) => setTimeout(wait, 50));
  });
  const response = await context.reader.goto(running.address + METHOD_PAGE);
  assert.ok(response?.fromServiceWorker());
});

test("a second edit is a commit of the edited lines only", async ({ editor, page, running }) => {
  await editor.open("methods", METHOD.slug);
  await editor.write("Pas på", "Lad alle komme til orde.");
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  await untilThere(page, running.address + METHOD_PAGE, "Lad alle komme til orde.");
  const changes = git(running, "log", "-1", "-p", "-U0", "--first-parent", "-m", "--format=", "main")
    .split("\n")
    .filter((line) => /^[+-](?!\+\+|--)/.test(line));
  assert.equal(changes, ["-watch: Lad ikke én tale hele tiden.", "+watch: Lad alle komme til orde."]);
});

test("the browser that kept the page shows what was published since", async ({ reader, running }) => {
  const response = await reader.goto(running.address + METHOD_PAGE);
  assert.ok(response?.fromServiceWorker());
  await reader.getByText("Lad alle komme til orde.").waitFor({ timeout: 5000 });
});

test("a word of the interface that an editor changes is on the readers' pages", async ({
  editor,
  page,
  running,
}) => {
  await editor.open("settings", "strings-da");
  await page.getByLabel("Søg i listen").fill("home.week");
  await page.locator(".strings-control li:visible").getByRole("textbox").fill("Metoden netop nu");
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  await untilThere(page, `${running.address}/da/`, "Metoden netop nu");
});

test("Ctrl+C stops it all, and leaves a sound repository", async ({ running }) => {
  assert.is(git(running, "fsck", "--no-dangling").trim(), "");
  assert.is(await running.stop(), 0);
});

test("without the host the page is read as it was last, and neither editor nor search index is an old one", async ({
  reader,
  running,
}) => {
  await reader.goto(running.address + METHOD_PAGE);
  await reader.getByText("Lad alle komme til orde.").waitFor({ timeout: 5000 });
  for (const address of ["/admin/", "/search/da.json", "/data/entries.json", "/api/v1"])
    assert.is(
      await reader.evaluate((each) => fetch(each).then(String, () => "fails"), address),
      "fails",
      address,
    );
});

test.run();
