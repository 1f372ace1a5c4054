import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeMarkdown } from "../../../admin/content-format.ts";
import { followsNow } from "../../../site/entries/translation/follow.ts";
import type { Language } from "../../../site/model/language.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";

const DANISH = {
  title: "Nyt fra Ærø",
  summary: "Kort og godt.",
  original: "da",
  date: "2026-11-20",
  themes: ["learning"],
  body: "Først.\n\n## Hvornår\n\nTidligt.\n\n## Bagefter\n\nSvar.",
};
const TEXTS = {
  title: "Nytt från Ærø",
  summary: "Kort och gott.",
  body: "Först.\n\n## När\n\nTidigt.\n\n## Efteråt\n\nSvara.",
};
const follows = followsNow("news", { language: "da", data: DANISH }, { language: "sv", data: { ...TEXTS } });
const { body, ...front } = TEXTS;
const SWEDISH = writeMarkdown({ ...front, follows, body });

const FILES = {
  "content/news/da/nyt.md": writeMarkdown(DANISH),
  "content/news/sv/nyt.md": SWEDISH,
  // Written by hand: nobody has noted what it follows.
  "content/news/en/nyt.md": writeMarkdown({ title: "News from Ærø", summary: "In short." }),
};

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
}

const test = suite("a translator", {} as Room);

test.before(async (room) => {
  room.browser = await launchBrowser();
  room.server = await startEditorServer(FILES);
});
test.before.each(async (room) => {
  const context = await room.browser.newContext({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  room.page = await context.newPage();
  room.editor = new Editor(room.page, room.server.address);
  await room.editor.logIn();
});
test.after.each(({ page }) => page.context().close());
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

const DRAFT = "refs/heads/cms/news/nyt";
const saved = ({ server }: Room, language: Language) =>
  server.git("show", `${DRAFT}:content/news/${language}/nyt.md`);
/** The lines that were changed in a file since it was published. */
const changed = async ({ server }: Room, language: Language): Promise<string[]> =>
  (await server.git("diff", "-U0", "refs/heads/main", DRAFT, "--", `content/news/${language}`))
    .split("\n")
    .filter((line) => /^[+-](?!\+\+|--)/.test(line));
const debts = ({ page }: Room) => page.locator(".translation").first();

test("is told which sections of the original have changed, and says that one is still right", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "nyt");
  assert.match((await debts(room).textContent()) ?? "", /dansk: originalen.*svensk: følger originalen/);
  await editor.typeAfter("Tekst", "Tidligt.", " Meget tidligt.");
  await editor.write("Resumé", "Kort.");
  await debts(room).getByText("svensk: Ændret i originalen: Resumé, Hvornår.").waitFor();
  await editor.save();
  assert.equal(await changed(room, "sv"), []);

  await editor.writeIn("svensk");
  await debts(room).getByText("svensk: 2 afsnit at se på").waitFor();
  const point = debts(room).locator("li", { hasText: "Resumé" });
  await point.getByRole("button", { name: "Passer stadig" }).click();
  await debts(room).getByText("svensk: 1 afsnit at se på").waitFor();
  await editor.save();
  const lines = await changed(room, "sv");
  assert.is(lines.length, 2, lines.join("\n"));
  assert.match(lines.join("\n"), /^- {2}summary: \w+\n\+ {2}summary: \w+$/);
  assert.is(await page.locator(".translation").count(), 1);
});

test("settles a section by translating it, beside the original, in the language that the link names", async (room) => {
  const { editor, page, server } = room;
  await page.goto("about:blank");
  await page.goto(`${server.address}?write=sv#/collections/news/entries/nyt`);
  await page.getByText("Du skriver på svensk").waitFor();
  await page.getByText("Du skriver på dansk").waitFor();
  assert.is(await page.locator(".translation").count(), 2);
  await page.setViewportSize({ width: 1000, height: 800 });
  const outside = await page
    .locator("#nc-root input, #nc-root button")
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML),
    );
  assert.equal(outside, []);
  const [left, right] = [editor.field("Dato"), page.getByLabel("Dato").last()];
  assert.is(await left.locator("input").first().inputValue(), "2026-11-20");
  assert.is(await right.count(), 1);

  await debts(room).getByText("svensk: 1 afsnit at se på").waitFor();
  await editor.typeAfter("Tekst", "Tidigt.", " Mycket tidigt.");
  await debts(room).getByText("svensk: følger originalen").waitFor();
  await editor.save();
  const lines = await changed(room, "sv");
  assert.is(lines.filter((line) => line.startsWith("+")).length, 3, lines.join("\n"));
  assert.ok(lines.includes("+Tidigt. Mycket tidigt."));
});

test("corrects a letter in the original, and says that the translations are still right", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  await editor.typeAfter("Tekst", "Svar.", "!");
  await debts(room).getByRole("button", { name: "Oversættelserne passer stadig" }).click();
  await debts(room).getByText("svensk: følger originalen").waitFor();
  await editor.save();
  assert.not.match(await saved(room, "da"), /follows/);
  await debts(room).getByText("svensk: følger originalen").waitFor();
});

test("is told what is not translated, and of a text written by hand that nobody knows", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  const words = (await debts(room).textContent()) ?? "";
  assert.match(words, /norsk bokmål: endnu ikke oversat/);
  assert.match(
    words,
    /engelsk: Ikke oversat: Tekst\. Det vides ikke, hvilken udgave oversættelsen følger: Titel, Resumé/,
  );
});

test("opens and saves a translation without a change, and no byte of any file changes", async (room) => {
  const { editor, server } = room;
  await editor.open("news", "nyt");
  const before = await Promise.all((["da", "sv", "en"] as const).map((language) => saved(room, language)));
  for (const day of ["2026-11-21", "2026-11-20"]) {
    await editor.write("Dato", "");
    await editor.write("Dato", day);
    await editor.save();
  }
  const after = await Promise.all((["da", "sv", "en"] as const).map((language) => saved(room, language)));
  assert.equal(after, before);
  assert.not.match(await server.git("ls-tree", "-r", "--name-only", DRAFT), /news\/nb/);
});

test.run();
