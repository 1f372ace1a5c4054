import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";
import { METHOD, PHOTO, WORKSHEET, writeMethod } from "../support/story.ts";

/** Everything that rich text is known to damage, between a first and a last paragraph. */
const NASTY = [
  "| Venstre | Højre \\| begge |\n|---|---|\n| a | b |",
  "- [ ] ikke gjort\n- [x] gjort",
  "1986\\. var et år.",
  "[x] (y) og fodnote[^1]",
  "* stjerne\n* stjerne",
  "1. ét\n1. to",
  "[^1]: Kilde",
  "En [henvisning][1] med _kursiv_ og __fed__.",
  "[1]: https://example.org",
].join("\n\n");

const NEWS = `---
title: Nyt fra Ærø
summary: Kort og godt.
original: da
date: 2026-11-20
themes: [learning]
organisations: [aeroe]
verified: 2026-11-20
---

Første afsnit.

${NASTY}

Sidste afsnit.
`;

const FILES = {
  "content/news/da/nyt.md": NEWS,
  "content/news/nb/nyt.md": "---\ntitle: Nytt fra Ærø\nsummary: Kort.\n---\n\nFørste avsnitt.\n",
  "content/news/sv/page.md":
    "---\ntitle: Bara på svenska\nsummary: Kort.\noriginal: sv\ndate: 2026-11-01\nthemes: [learning]\n---\n\nText.\n",
  "content/organisations/da/aeroe.md":
    "---\ntitle: Ærø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n",
  "content/organisations/da/fanoe.md":
    "---\ntitle: Fanø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n",
};

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
  /** What went wrong in the browser: requests to other hosts, and breaches of the page's policy. */
  breaches: string[];
}

const test = suite("an editor", {} as Room);

async function enter(room: Room, language: "da" | "sv" = "da"): Promise<{ page: Page; editor: Editor }> {
  const context = await room.browser.newContext({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  const page = await context.newPage();
  const own = new URL(room.server.address).origin;
  page.on("request", (request) => {
    if (!/^(?:blob|data|about):/.test(request.url()) && !request.url().startsWith(own))
      room.breaches.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) room.breaches.push(message.text());
  });
  const editor = new Editor(page, room.server.address, language);
  await editor.logIn();
  return { page, editor };
}

test.before(async (room) => {
  room.breaches = [];
  room.browser = await launchBrowser();
  room.server = await startEditorServer(FILES);
});
test.before.each(async (room) => void Object.assign(room, await enter(room)));
test.after.each(({ page }) => page.context().close());
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

/** A file of an entry, as its draft has it, or as it is published. */
const draftOf = (entry: string) => `refs/heads/cms/${entry}`;
const MAIN = "refs/heads/main";
const show = ({ server }: Room, at: string, path: string) => server.git("show", `${at}:${path}`);
/** The lines that a draft changes, with their signs. */
const changes = async ({ server }: Room, entry: string): Promise<string[]> =>
  (await server.git("diff", "-U0", MAIN, draftOf(entry)))
    .split("\n")
    .filter((line) => /^[+-](?!\+\+|--)/.test(line));

test("saves half a text, is told what is missing, and cannot call it ready before it is there", async (room) => {
  const { editor, page } = room;
  await editor.newEntry("news");
  await editor.write("Dato", "2026");
  await editor.pressSave();
  await page.getByText("Giv teksten en titel").waitFor();
  await editor.write("Titel", "Halvt");
  await editor.save();
  assert.match(
    (await editor.missing.textContent()) ?? "",
    /Før udgivelse: 2.*Resumé \(dansk\): Feltet mangler/,
  );
  const at = draftOf("news/halvt");
  assert.match(await show(room, at, "content/news/da/halvt.md"), /^---\ntitle: Halvt\noriginal: da\n/);

  await editor.askForStatus("ready");
  await editor.refusal.getByText("Temaer (dansk): Feltet mangler").waitFor();
  await page.keyboard.press("Escape");
  await editor.write("Resumé", "Kort.");
  await editor.choose("Temaer", "Læring og folkeoplysning");
  await editor.save();
  assert.is(await editor.missing.count(), 0);
  await editor.setStatus("ready");
});

test("is told what must be filled in, in the original's language only", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  const label = async (name: string) =>
    (await editor.field(name).locator("label").first().textContent())?.trim();
  assert.is(await label("Titel"), "Titel (skal udfyldes)");
  assert.is(await label("Dato"), "Dato (skal udfyldes)");
  assert.is(await label("Tekst"), "Tekst (kan udelades)");
  await editor.writeIn("norsk bokmål");
  assert.is(await label("Titel"), "Titel");
  await editor.writeIn("dansk");
  await editor.choose("Originalsprog", "Svenska");
  assert.is(await label("Titel"), "Titel");
});

test("sees the page first, on a phone or a large screen, by day and by night, and keeps the choice", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "nyt");
  const width = () => editor.preview.locator("html").evaluate(() => innerWidth);
  const scheme = () => editor.preview.locator("html").evaluate((root) => getComputedStyle(root).colorScheme);
  await page.getByLabel("Sidens bredde").selectOption({ label: "Telefon" });
  assert.is(await width(), 390);
  await page.getByLabel("Sidens bredde").selectOption({ label: "Stor skærm" });
  assert.is(await width(), 1280);
  const { width: shown = 0 } = (await page.locator("#preview-pane").boundingBox()) ?? {};
  assert.ok(shown > 300 && shown < 750, `the large screen is ${shown} pixels wide`);
  await page.getByLabel("Sidens farver").selectOption({ label: "Mørke" });
  await editor.visit("/collections/news/entries/nyt");
  await editor.preview.getByRole("heading", { name: "Nyt fra Ærø" }).waitFor();
  assert.is(await width(), 1280);
  assert.is(await scheme(), "dark");
});

test("writes a method, sees it as readers will, and publishes it", async (room) => {
  const { editor, server } = room;
  await writeMethod(editor);
  await editor.preview.getByRole("heading", { name: METHOD.title }).waitFor();
  await editor.preview.getByText(METHOD.step).first().waitFor();
  const photo = editor.preview.getByRole("img", { name: METHOD.photoInWords });
  assert.match((await photo.getAttribute("src")) ?? "", /^blob:/);
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();

  const path = `content/methods/da/${METHOD.slug}.md`;
  const text = await show(room, MAIN, path);
  assert.match(
    text,
    /\n\nBegynd med at lytte\.\n\n17\\\. maj er en god dag\.\n\n\\\+ moms regnes ikke med\.\n?$/,
  );
  const files = await server.git("ls-tree", "-r", "--name-only", MAIN);
  assert.not.match(files, new RegExp(`methods/(nb|sv|en)/${METHOD.slug}`));
  for (const { name, buffer } of [PHOTO, WORKSHEET]) {
    assert.is(await server.git("cat-file", "-s", `${MAIN}:content/media/${name}`), String(buffer.length));
  }
});

test("changes only the lines that were edited", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  await editor.write("Titel", "Nyt fra øen");
  await editor.save();
  assert.equal(await changes(room, "news/nyt"), ["-title: Nyt fra Ærø", "+title: Nyt fra øen"]);
});

test("edits a paragraph, and every other block stays to the byte", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  await editor.typeAfter("Tekst", "Første afsnit.", " Og mere.");
  await editor.save();
  const saved = await show(room, draftOf("news/nyt"), "content/news/da/nyt.md");
  assert.ok(saved.includes(`\n\nFørste afsnit. Og mere.\n\n${NASTY}\n\nSidste afsnit.`), saved);
});

test("chooses another entry by its title", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  await editor.choose("Organisationer", "Fanø Bibliotek");
  await editor.save();
  assert.ok((await changes(room, "news/nyt")).includes("+organisations: [aeroe, fanoe]"));
});

test("begins in Swedish, translates, and shared fields stay in the Danish original", async (room) => {
  const { page, editor } = await enter(room, "sv");
  await editor.open("news", "nyt");
  assert.is(await editor.field("Titel").locator("input").inputValue(), "");
  await editor.write("Titel", "Nytt från Ærø");
  await editor.write("Sammanfattning", "Kort och gott.");
  await editor.write("Datum", "2026-11-21");
  await editor.save();
  const at = draftOf("news/nyt");
  assert.match(
    await show(room, at, "content/news/sv/nyt.md"),
    /^---\ntitle: Nytt från Ærø\nsummary: Kort och gott\.\nfollows:\n( {2}(title|summary): [a-z]{7}\n){2}---$/,
  );
  assert.match(await show(room, at, "content/news/da/nyt.md"), /^date: 2026-11-21$/m);
  assert.is(await show(room, at, "content/news/nb/nyt.md"), FILES["content/news/nb/nyt.md"].trim());

  await editor.write("Titel", "");
  await editor.write("Sammanfattning", "");
  await editor.save();
  assert.not.match(await room.server.git("ls-tree", "-r", "--name-only", at), /news\/sv\/nyt/);
  await page.context().close();
});

test("finds an entry in the list by the original's title, and opens it without another language's text", async (room) => {
  const { editor, page } = room;
  await editor.visit("/collections/news");
  await page.getByText("Bara på svenska").click();
  await page.getByRole("button", { name: "Gem", exact: true }).waitFor();
  assert.is(await editor.field("Titel").locator("input").inputValue(), "");
  assert.is(await editor.field("Dato").locator("input").inputValue(), "2026-11-01");
});

test("never takes another entry's address", async (room) => {
  const { editor } = room;
  await editor.newEntry("news");
  await editor.write("Titel", "Page");
  await editor.write("Resumé", "Kort.");
  await editor.write("Dato", "2026");
  await editor.choose("Temaer", "Læring og folkeoplysning");
  await editor.save();
  const drafts = await room.server.git("for-each-ref", "--format=%(refname)", "refs/heads/cms/news");
  assert.match(drafts, /news\/page-1$/m);
  assert.match(await show(room, draftOf("news/page-1"), "content/news/da/page-1.md"), /^title: Page$/m);
});

test("waits for no other draft when a text is opened and saved; the board then has them all", async ({
  editor,
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.postData() ?? ""));
  await editor.open("organisations", "fanoe");
  await editor.write("Resumé", "Et bibliotek på Fanø.");
  await editor.save();
  assert.equal(
    asked.filter((body) => body.includes('"unpublishedEntr') && !body.includes("fanoe")),
    [],
  );
  await page.evaluate(() => location.assign("#/workflow"));
  await page.getByRole("link", { name: "Fanø Bibliotek" }).waitFor();
  await page.getByRole("link", { name: "Page" }).waitFor();
});

test("is told when somebody else has saved in the meantime, and nothing is written over", async (room) => {
  const { editor } = room;
  const other = await enter(room);
  await editor.open("organisations", "aeroe");
  await other.editor.open("organisations", "aeroe");
  await editor.write("Titel", "Ærø Folkebibliotek");
  await editor.save();
  await other.editor.write("Titel", "Biblioteket på Ærø");
  await other.editor.pressSave();
  await other.editor.refusal.getByText("I har begge ændret Titel (dansk)").waitFor();
  await other.editor.refusal.getByRole("button", { name: "Tilbage til teksten" }).click();
  await other.page.getByText("er ændret, siden du åbnede teksten").waitFor();
  assert.match(
    await show(room, draftOf("organisations/aeroe"), "content/organisations/da/aeroe.md"),
    /Ærø Folkebibliotek/,
  );
  assert.is(await other.editor.field("Titel").locator("input").inputValue(), "Biblioteket på Ærø");
  await other.page.context().close();
});

test("writes in other fields than somebody else, and both are saved together", async (room) => {
  const { editor } = room;
  const other = await enter(room);
  await editor.open("news", "page");
  await other.editor.open("news", "page");
  await editor.write("Dato", "2026-11-02");
  await editor.writeIn("norsk bokmål");
  await editor.write("Titel", "Også på norsk");
  await editor.save();
  await other.editor.choose("Organisationer", "Fanø Bibliotek");
  await other.editor.writeIn("svensk");
  await other.editor.pressSave();
  const { refusal } = other.editor;
  await refusal.getByText("Den anden har ændret Dato (svensk)").waitFor();
  await refusal.getByText("Den anden har ændret Titel (norsk bokmål)").waitFor();
  await refusal.getByRole("button", { name: "Gem begge dele" }).click();
  await other.page.getByText("Ændringer gemt").waitFor();
  const file = await show(room, draftOf("news/page"), "content/news/sv/page.md");
  assert.match(file, /^date: 2026-11-02$/m);
  assert.match(file, /^organisations: \[fanoe\]$/m);
  await show(room, draftOf("news/page"), "content/news/nb/page.md");
  await other.page.locator("#nc-root:not([inert])").waitFor({ state: "attached" });
  await other.page.getByRole("button", { name: "Du skriver på svensk" }).waitFor();
  await other.editor.writeIn("dansk");
  assert.is(await other.editor.field("Dato").locator("input").inputValue(), "2026-11-02");
  await other.page.context().close();
});

test("loses no word that is typed while an entry is saved", async (room) => {
  const { editor, page } = room;
  await editor.open("organisations", "fanoe");
  await page.route("**/api/v1", async (route) => {
    if (route.request().postData()?.includes('"persistEntry"'))
      await new Promise((wait) => setTimeout(wait, 1500));
    await route.continue();
  });
  await editor.write("Titel", "Fanø Folkebibliotek");
  const saved = editor.save();
  await page.waitForTimeout(500);
  await page.keyboard.type("tastet imens");
  await saved;
  const written = await editor.field("Titel").locator("input").inputValue();
  const file = await show(room, draftOf("organisations/fanoe"), "content/organisations/da/fanoe.md");
  assert.ok(file.includes(`title: ${written}\n`), `“${written}” stands in the form, but not in\n${file}`);
});

test("meets four languages at the door", async ({ page, server }) => {
  for (const [language, words] of [
    ["da", "Log ind"],
    ["nb", "Logg inn"],
    ["sv", "Logga in"],
    ["en", "Login"],
  ] as const) {
    const door = await page.context().browser()?.newPage();
    await door?.goto(`${server.address}?lang=${language}`);
    await door?.getByRole("button", { name: words }).waitFor();
    await door?.getByRole("link", { name: "Norsk bokmål" }).waitFor();
    await door?.close();
  }
});

test("speaks to no other host, and keeps to the page's policy", ({ breaches }) => {
  assert.equal(breaches, []);
});

test.run();
