import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../../site/folders.ts";
import { SETTINGS } from "../../../site/settings/index.ts";
import { addAxe, editorBarriers } from "../support/barriers.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";
import { PHOTO } from "../support/story.ts";

const FILES = {
  ...Object.fromEntries(
    SETTINGS.map(({ file }) => [file, readFileSync(path.join(projectFolder, file), "utf8")]),
  ),
  "content/media/engen.png": PHOTO.buffer,
  "content/organisations/da/aeroe.md":
    "---\ntitle: Ærø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\npublishFrom: 2099-12-24\n---\n",
  "content/methods/da/gaestebud.md":
    "---\ntitle: Gæstebud\nsummary: Kort.\noriginal: da\nsteps:\n  - name: Et\n    text: Først.\n  - name: To\n    text: Så.\n  - name: Tre\n    text: Til sidst.\n---\n\nTekst.\n",
};

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
}

const test = suite("an editor who does not see or point", {} as Room);

test.before(async (room) => {
  room.browser = await launchBrowser();
  room.server = await startEditorServer(FILES);
  const context = await room.browser.newContext({
    locale: "da-DK",
    viewport: { width: 1400, height: 1000 },
    // The page's policy rightly forbids what looks for barriers.
    bypassCSP: true,
  });
  room.page = await context.newPage();
  room.editor = new Editor(room.page, room.server.address);
});
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

const meetsNoBarrier = async ({ page }: Room, place: string): Promise<void> => {
  await addAxe(page);
  assert.equal(await editorBarriers(page), [], place);
};

test("meets no barrier on any screen of the CMS", async (room) => {
  const { editor, page, server } = room;
  await page.goto(`${server.address}?lang=da`);
  await page.getByRole("button", { name: "Log ind" }).waitFor();
  await meetsNoBarrier(room, "login");
  await editor.logIn();
  await editor.visit("/collections/organisations");
  await page.getByText("Siden kan ses fra").waitFor();
  await meetsNoBarrier(room, "list");
  await editor.open("organisations", "aeroe");
  await editor.write("Titel", "Ærø");
  await editor.save();
  await meetsNoBarrier(room, "form of a draft, with a notice");
  await editor.openStatus();
  await meetsNoBarrier(room, "menu of the status");
  await editor.visit("/workflow");
  await page.getByText("Siden kan ses fra").waitFor();
  await meetsNoBarrier(room, "board");
  await editor.visit("/collections/settings");
  await page.getByRole("heading", { name: "Nabosprogenes ord" }).waitFor();
  await meetsNoBarrier(room, "settings");
  await editor.visit("/collections/settings/entries/site");
  await editor.field("Tidszone").waitFor();
  await meetsNoBarrier(room, "form of a setting");
  await editor.visit("/collections/organisations");
  await page
    .getByRole("button", { name: /^Medie/ })
    .first()
    .click();
  await page.getByRole("dialog").getByText("engen.png").click();
  await meetsNoBarrier(room, "media library");
});

test("moves the items of a list by keyboard, stays on the button, and hears where the item is", async (room) => {
  const { editor, page, server } = room;
  await editor.open("methods", "gaestebud");
  const steps = editor.field("Trin for trin");
  const up = steps.getByRole("button", { name: "Flyt op: Tre" });
  await up.focus();
  await page.keyboard.press("Enter");
  await page.locator(".spoken", { hasText: "Flyttet til plads 2 af 3" }).waitFor({ state: "attached" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Flyt op: Tre");
  await page.keyboard.press("Enter");
  await page.locator(".spoken", { hasText: "Flyttet til plads 1 af 3" }).waitFor({ state: "attached" });
  // At the end nothing moves, and nobody is thrown out.
  assert.is(await up.getAttribute("aria-disabled"), "true");
  await page.keyboard.press("Enter");
  await steps.getByRole("button", { name: "Flyt ned: Et" }).click();
  await editor.save();
  const file = await server.git("show", "refs/heads/cms/methods/gaestebud:content/methods/da/gaestebud.md");
  assert.equal(
    [...file.matchAll(/name: (\w+)$/gm)].map(([, title]) => title),
    ["Tre", "To", "Et"],
  );
  await meetsNoBarrier(room, "form with a list and rich text");
});

test.run();
