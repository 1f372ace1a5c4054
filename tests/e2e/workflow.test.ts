import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchBrowser } from "./support/browser.ts";
import { Editor } from "./support/editor.ts";
import { type EditorServer, startEditorServer } from "./support/editor-server.ts";

const organisation = (title: string) =>
  `---\ntitle: ${title}\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n`;

const FILES = {
  "content/organisations/da/aeroe.md": organisation("Ærø Bibliotek"),
  "content/organisations/sv/aeroe.md": "---\ntitle: Ærø bibliotek\nsummary: Ett bibliotek.\n---\n",
};

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
}

const test = suite("from draft to page and back", {} as Room);

test.before(async (room) => {
  room.browser = await launchBrowser();
  room.server = await startEditorServer(FILES);
});
test.before.each(async (room) => {
  room.page = await room.browser.newPage({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  room.editor = new Editor(room.page, room.server.address);
  await room.editor.logIn();
});
test.after.each(({ page }) => page.close());
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

const MAIN = "refs/heads/main";
const show = ({ server }: Room, at: string, path: string) => server.git("show", `${at}:${path}`);

async function publishAs({ editor }: Room, address: string): Promise<void> {
  await editor.open("organisations", "aeroe");
  await editor.write("Adresse", address);
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
}

test("gives a page another address, and the old one is kept; and the other way round", async (room) => {
  const path = "content/organisations/da/aeroe.md";
  await room.editor.open("organisations", "aeroe");
  assert.is(await room.editor.field("Adresse").locator("input").inputValue(), "aeroe");
  await publishAs(room, "aeroe-bibliotek");
  assert.is(
    await show(room, MAIN, path),
    organisation("Ærø Bibliotek").replace(/---\n$/, "slug: aeroe-bibliotek\nformerSlugs: [aeroe]\n---"),
  );
  await publishAs(room, "aeroe");
  assert.is(
    await show(room, MAIN, path),
    organisation("Ærø Bibliotek").replace(/---\n$/, "formerSlugs: [aeroe-bibliotek]\n---"),
  );
  assert.is(await room.server.git("rev-list", "--count", MAIN, "--", "content/organisations/sv"), "1");
});

test("chooses the address of a new page", async (room) => {
  const { editor } = room;
  await editor.newEntry("news");
  await editor.write("Titel", "Et meget langt og tungt navn");
  await editor.write("Adresse", "kort");
  await editor.save();
  const file = await show(room, "refs/heads/cms/news/kort", "content/news/da/kort.md");
  assert.not.match(file, /slug/);
});

test.run();
