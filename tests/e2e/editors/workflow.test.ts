import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { themeName } from "../../../site/model/vocabulary.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";

const organisation = (title: string) =>
  `---\ntitle: ${title}\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n`;

const FILES = {
  "content/organisations/da/aeroe.md": organisation("Ærø Bibliotek"),
  "content/organisations/da/fanoe.md": organisation("Fanø Bibliotek"),
  "content/organisations/da/laesoe.md": organisation("Læsø Bibliotek"),
  "content/organisations/sv/laesoe.md": "---\ntitle: Läsö bibliotek\nsummary: Ett bibliotek.\n---\n",
  "content/news/da/nyt.md":
    "---\ntitle: Nyt fra Fanø\nsummary: Kort.\noriginal: da\ndate: 2026-11-20\nthemes: [learning]\norganisations: [fanoe]\n---\n\nTekst.\n",
  "content/news/sv/nyt.md": "---\ntitle: Nytt från Fanö\nsummary: Kort.\n---\n\nText.\n",
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

test("chooses the address of a new page, one that is free, and the day from which it is shown", async (room) => {
  const { editor } = room;
  await editor.newEntry("news");
  await editor.write("Titel", "Et meget langt og tungt navn");
  await editor.write("Adresse", "nyt");
  await editor.pressSave();
  await room.page.getByText("Adresse: »nyt« er eller var adressen på Nyt fra Fanø.").waitFor();
  await editor.write("Adresse", "");
  await editor.write("Adresse", "kort");
  await editor.write("Vises fra", "2099-12-24");
  await editor.preview.getByText("Siden kan ses fra 24. december 2099.").waitFor();
  await editor.save();
  const file = await show(room, "refs/heads/cms/news/kort", "content/news/da/kort.md");
  assert.not.match(file, /slug/);
  for (const list of ["/workflow", "/collections/news"]) {
    await editor.visit(list);
    await room.page.getByText("Siden kan ses fra 24. december 2099.").waitFor();
    assert.is(await room.page.locator(".waiting").count(), 1, list);
  }
});

test("is shown who links to a page before it is deleted or taken off the site, and neither is done", async (room) => {
  const { editor, page, server } = room;
  const main = await server.git("rev-parse", MAIN);
  await editor.open("organisations", "fanoe");
  await editor.askToUnpublish();
  await editor.refusal.getByRole("link", { name: "Nyhed: Nyt fra Fanø" }).waitFor();
  assert.match(
    (await editor.refusal.getByRole("link").getAttribute("href")) ?? "",
    /^#\/collections\/news\/entries\/nyt$/,
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Slet den udgivne side" }).click();
  await editor.refusal.getByRole("link", { name: "Nyhed: Nyt fra Fanø" }).waitFor();
  assert.is(await server.git("rev-parse", MAIN), main);
});

test("takes a page off the site, which is a draft again with every word", async (room) => {
  const { editor, server } = room;
  const path = "content/news/da/nyt.md";
  const text = await show(room, MAIN, path);
  await editor.open("news", "nyt");
  await editor.askToUnpublish();
  await editor.refusal.getByText("Ingen andre sider henviser hertil.").waitFor();
  await editor.refusal.getByRole("button", { name: "Træk siden tilbage" }).click();
  await room.page.getByText("trukket tilbage").waitFor();
  assert.not.match(await server.git("ls-tree", "-r", "--name-only", MAIN), /news\//);
  assert.is(await show(room, "refs/heads/cms/news/nyt", path), text);
  assert.match(await server.git("ls-tree", "-r", "--name-only", "refs/heads/cms/news/nyt"), /news\/sv\/nyt/);
});

test("deletes a page, in every language and in one commit", async (room) => {
  const { editor, page, server } = room;
  const before = await server.git("rev-parse", MAIN);
  await editor.open("organisations", "laesoe");
  await page.getByRole("button", { name: "Slet den udgivne side" }).click();
  await editor.refusal.getByRole("button", { name: "Slet siden" }).click();
  await page.getByRole("heading", { name: "Organisationer" }).first().waitFor();
  assert.is(
    await server.git("diff", "--name-status", before, MAIN),
    "D\tcontent/organisations/da/laesoe.md\nD\tcontent/organisations/sv/laesoe.md",
  );
  assert.is(await server.git("rev-list", "--count", `${before}..${MAIN}`), "1");
});

test("goes on in the language, and at the place, that was written in: after the first saving, a status, publishing, another saving", async (room) => {
  const { editor, page } = room;
  const place = () =>
    page
      .locator('[class*="ControlPaneContainer"]')
      .first()
      .evaluate((pane) => pane.scrollTop);
  const writesSwedish = () => page.getByRole("button", { name: "Du skriver på svensk" }).waitFor();
  await editor.newEntry("news");
  await editor.write("Titel", "To sprog");
  await editor.write("Resumé", "Kort.");
  await editor.write("Dato", "2026");
  await editor.choose("Temaer", themeName("learning", "da"));
  await editor.writeIn("svensk");
  await editor.write("Titel", "Två språk");
  await editor.field("Adresse").scrollIntoViewIfNeeded();
  const before = await place();
  await editor.save();
  await writesSwedish();
  assert.ok(before > 500);
  assert.is(await place(), before);
  await editor.write("Titel", "Två språk igen");
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  await writesSwedish();
  await editor.write("Resumé", "I korthet.");
  await editor.save();
  await writesSwedish();
  const path = (language: string) => `content/news/${language}/to-sprog.md`;
  const draft = "refs/heads/cms/news/to-sprog";
  assert.match(await show(room, draft, path("sv")), /title: Två språk igen\nsummary: I korthet\.\n/);
  assert.match(await show(room, draft, path("da")), /title: To sprog\nsummary: Kort\.\n/);
});

test("can save what was typed in one language though nothing was changed in another, and nothing that was taken back", async ({
  editor,
  page,
}) => {
  const save = page.getByRole("button", { name: "Gem", exact: true });
  await editor.open("organisations", "fanoe");
  await editor.writeIn("svensk");
  await editor.write("Titel", "Fanö");
  await editor.writeIn("dansk");
  await editor.write("Titel", "Fanø");
  await editor.write("Titel", "Fanø Bibliotek");
  assert.ok(await save.isEnabled());
  await editor.writeIn("svensk");
  await editor.write("Titel", "");
  assert.not(await save.isEnabled());
});

const FIELDS = {
  da: { title: "Titel", summary: "Resumé", date: "Dato", themes: "Temaer" },
  nb: { title: "Tittel", summary: "Sammendrag", date: "Dato", themes: "Temaer" },
  sv: { title: "Titel", summary: "Sammanfattning", date: "Datum", themes: "Teman" },
  en: { title: "Title", summary: "Summary", date: "Date", themes: "Themes" },
} as const;

for (const language of ["da", "nb", "sv", "en"] as const) {
  test(`goes from draft to review to ready to published in ${language}`, async (room) => {
    const editor = new Editor(room.page, room.server.address, language);
    await editor.logIn();
    const labels = FIELDS[language];
    await editor.newEntry("news");
    await editor.write(labels.title, `Way ${language}`);
    await editor.write(labels.summary, "Kort.");
    await editor.write(labels.date, "2026");
    await editor.choose(labels.themes, themeName("learning", language));
    await editor.save();
    await editor.setStatus("review");
    assert.match(
      await room.server.git("cat-file", "blob", `refs/samskab/status/news/way-${language}`),
      /pending_review/,
    );
    await editor.setStatus("ready");
    await editor.publish();
    const path = `content/news/${language}/way-${language}.md`;
    assert.match(await show(room, MAIN, path), new RegExp(`^original: ${language}$`, "m"));
  });
}

test.run();
