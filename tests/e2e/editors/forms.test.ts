import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { projectFolder } from "../../../site/folders.ts";
import { SETTINGS } from "../../../site/settings/index.ts";
import { COPIED } from "../../admin/support/clipboard.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import type { Upload } from "../support/editor-form.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";
import { PHOTO } from "../support/story.ts";

const BLOCKS = [
  "| A | B |\n|:--|--:|\n| 1 | 2 |",
  "> [!TIP]\n> Et godt råd.",
  "> Vi lytter.\n>\n> — Anna, [En bog](https://example.org/bog)",
  "[Gæstebud](entry:methods/gaestebud)",
] as const;

/** The settings as the project has them. */
const DATA: Readonly<Record<string, string>> = Object.fromEntries(
  SETTINGS.map(({ file }) => [file, readFileSync(path.join(projectFolder, file), "utf8")]),
);

const FILES = {
  ...DATA,
  "content/news/da/nyt.md": `---
title: Nyt fra Ærø
summary: Kort og godt.
original: da
date: 2026-11-20
themes: [learning]
verified: 2026-11-20
---

Første afsnit.

${BLOCKS.join("\n\n")}

Sidste afsnit.
`,
  "content/news/da/tom.md":
    "---\ntitle: Tom\nsummary: Kort.\noriginal: da\ndate: 2026\nthemes: [learning]\n---\n\nBegyndelsen.\n",
  "content/news/da/klip.md":
    "---\ntitle: Klip\nsummary: Kort.\noriginal: da\ndate: 2026\nthemes: [learning]\n---\n\nBegyndelsen.\n",
  "content/news/da/billede.md":
    "---\ntitle: Billede\nsummary: Kort.\noriginal: da\ndate: 2026-11\nthemes: [learning]\n---\n\nTekst.\n",
  "content/organisations/da/aeroe.md": "---\ntitle: Ærø Bibliotek\nsummary: Kort.\noriginal: da\n---\n",
  "content/organisations/sv/aeroe.md": "---\ntitle: Läshuset\nsummary: Kort.\n---\n",
  "content/organisations/da/fanoe.md": "---\ntitle: Fanø Bibliotek\nsummary: Kort.\noriginal: da\n---\n",
  "content/methods/da/gaestebud.md": "---\ntitle: Gæstebud\nsummary: Kort.\noriginal: da\n---\n",
  "content/methods/da/ordsky.md": "---\ntitle: Ordsky på væggen\nsummary: Kort.\noriginal: da\n---\n",
};

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
  breaches: string[];
}

const test = suite("the editor's forms", {} as Room);

test.before(async (room) => {
  room.browser = await launchBrowser();
  room.server = await startEditorServer(FILES);
  room.breaches = [];
});
test.before.each(async (room) => {
  const context = await room.browser.newContext({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  room.page = await context.newPage();
  room.page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) room.breaches.push(message.text());
  });
  room.editor = new Editor(room.page, room.server.address);
  await room.editor.logIn();
});
test.after.each(({ page }) => page.context().close());
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

const saved = async ({ server }: Room, name: string): Promise<string> =>
  server.git("show", `refs/heads/cms/news/${name}:content/news/da/${name}.md`);

test("puts a table, a call-out, a quotation, a method and a picture into a text", async (room) => {
  const { editor } = room;
  await editor.open("news", "tom");
  const table = await editor.insert("Tekst", "Tabel");
  await table.cell(1, 1).fill("År");
  await table.cell(1, 2).fill("Antal | i alt");
  await table.cell(2, 1).fill("2024");
  await table.cell(2, 2).fill("14");
  await table.press("+ Række");
  await table.cell(3, 1).fill("2025");
  await table.press("Fjern række 2");
  const callout = await editor.insert("Tekst", "Boks");
  await callout.write("Tekst", "Lyt først.");
  await callout.choose("Hvad den er", "Pas på");
  const quotation = await editor.insert("Tekst", "Citat");
  await quotation.write("Ordene", "Vi lytter.");
  await quotation.write("Hvem siger det?", "Anna Å.");
  await quotation.write("Kilde", "En bog");
  const method = await editor.insert("Tekst", "Metode");
  await method.choose("Metode", "Ordsky på væggen");
  const picture = await editor.insert("Tekst", "Billede");
  await picture.upload("Billede", PHOTO);
  await picture.write("Billedet beskrevet i ord", "En grøn eng");
  await picture.write("Foto eller tegning af", "Bo Berg");
  await editor.preview.getByText("Billede: Bo Berg").waitFor();
  await editor.save();
  assert.is(
    (await saved(room, "tom")).split("---\n\n")[1],
    [
      "Begyndelsen.",
      "| År | Antal \\| i alt |\n| --- | --- |\n| 2025 | |",
      "> [!WARNING]\n> Lyt først.",
      "> Vi lytter.\n>\n> — Anna Å., *En bog*",
      "[Ordsky på væggen](entry:methods/ordsky)",
      '![En grøn eng](/media/engen.png){credit="Bo Berg"}',
    ].join("\n\n"),
  );
});

test("changes one block through its form, and the others stay to the byte", async (room) => {
  const { editor } = room;
  await editor.open("news", "nyt");
  await editor.block("Tekst", 1).write("Tekst", "Et bedre råd.");
  await editor.save();
  const [, tip = ""] = BLOCKS;
  const text = FILES["content/news/da/nyt.md"].replace(tip, "> [!TIP]\n> Et bedre råd.");
  assert.is(await saved(room, "nyt"), text.trim());
});

test("pastes from Word, Excel and the editor itself, and writes on below the last table", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "klip");
  await editor.pasteAfter("Tekst", "Begyndelsen.", COPIED.Word.html);
  await editor.block("Tekst", 0).cell(2, 1).fill("19.00");
  await editor.pasteAfter("Tekst", "Avtalt i mars.", COPIED.Excel.html);
  assert.is(await editor.block("Tekst", 1).cell(2, 1).inputValue(), "Tromsø");
  await editor.save();
  const word = COPIED.Word.markdown.replace("18.00", "19.00");
  const text = ["Begyndelsen.", word, COPIED.Excel.markdown].join("\n\n");
  assert.is((await saved(room, "klip")).split("---\n\n")[1], text);

  await editor.richText("Tekst").getByText("Begyndelsen.").click();
  await editor.moveTo("Control+A");
  await page.keyboard.press("Control+C");
  await editor.typeAfter("Tekst", "Avtalt i mars.", " ");
  await page.keyboard.press("Control+V");
  await editor.moveTo("Control+End");
  await page.keyboard.type("Slut.");
  await editor.save();
  assert.is(
    (await saved(room, "klip")).split("---\n\n")[1],
    `Begyndelsen.\n\n${word} ${text}\n\n${COPIED.Excel.markdown}\n\nSlut.`,
  );
});

/** A photo as a phone makes it: large, lying on its side, with the place where it was taken. */
async function phonePhoto(): Promise<Upload> {
  const [width, height] = [2000, 2800];
  const noise = sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 120, sigma: 25 },
    },
  });
  const red = { create: { width, height: 700, channels: 3 as const, background: "#c03020" } };
  const picture = await noise
    .composite([{ input: red, gravity: "north" }])
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Make: "Telefon" }, IFD3: { GPSLatitude: "55/1 40/1 0/1" } })
    .toBuffer();
  return { name: "IMG 0042.JPG", mimeType: "image/jpeg", buffer: picture };
}

test("uploads a phone's photo upright and small, without the place where it was taken", async (room) => {
  const { editor, page } = room;
  const photo = await phonePhoto();
  await editor.open("news", "billede");
  const cover = await editor.group("Forsidebillede");
  await cover.upload("Billede", photo, "img-0042.jpg");
  const told = await page.getByText("uden sted og tid").textContent();
  assert.match(told ?? "", /IMG 0042.JPG: [\d,]+ MB → [\d,]+ (MB|kB)/);
  await editor.write("Billedet beskrevet i ord", "En rød stribe");
  await editor.save();
  assert.match(await saved(room, "billede"), /image: \/media\/img-0042\.jpg/);

  const bytes = await room.server.read("refs/heads/cms/news/billede", "content/media/img-0042.jpg");
  const { width, height, exif, orientation } = await sharp(bytes).metadata();
  assert.equal(
    { width, height, exif, orientation },
    { width: 2400, height: 1714, exif: undefined, orientation: undefined },
  );
  assert.ok(bytes.length < photo.buffer.length / 2);
  // Turned a quarter to the right, what was at the top of the sensor's picture is at its right.
  const { dominant } = await sharp(
    await sharp(bytes).extract({ left: 2200, top: 0, width: 200, height: 1714 }).toBuffer(),
  ).stats();
  assert.ok(dominant.r > 150 && dominant.g < 100, JSON.stringify(dominant));
});

test("finds its fields in parts that can be folded, and points at what must stay in a picture", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "billede");
  assert.equal(await page.locator(".field-group > summary").allTextContents(), [
    "Om teksten",
    "Tekst og billede",
    "Hører sammen med",
    "Mennesker",
    "Kilder og filer",
    "Udgivelse",
  ]);
  await page.getByText("Mennesker", { exact: true }).click();
  await editor.field("Skrevet af").waitFor({ state: "hidden" });
  await editor.visit("/collections/news/entries/billede");
  await editor.field("Titel").waitFor();
  assert.not.ok(await editor.field("Skrevet af").isVisible());

  const cover = await editor.group("Forsidebillede");
  if (!(await cover.field("Billede").locator("img").count())) await cover.upload("Billede", PHOTO);
  const picture = cover.field("Det vigtigste sted").locator(".point-control__picture");
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  await picture.click({ position: { x: width * 0.2, y: height * 0.7 } });
  await cover.field("Det vigtigste sted").getByLabel("Fra venstre").press("ArrowRight");
  await editor.write("Billedet beskrevet i ord", "En eng");
  await editor.save();
  assert.match(await saved(room, "billede"), /\n {2}focus:\n {4}x: 25\n {4}y: 70\n/);
});

test("changes a word of the interface, and is stopped where it asks for what is not there", async (room) => {
  const { editor, page, server } = room;
  await editor.open("settings", "strings-da");
  await page.getByLabel("Søg i listen").fill("home.week");
  const rows = page.locator(".strings-control li:visible");
  assert.is(await rows.count(), 1);
  const before = await rows.getByRole("textbox").inputValue();
  await rows.getByRole("textbox").fill("Historier {her}");
  await rows.getByText("Teksten beder om {her}").waitFor();
  await editor.save();
  assert.match(
    (await editor.missing.textContent()) ?? "",
    /Før udgivelse: 1.*home\.week: Teksten beder om \{her\}/,
  );
  await editor.askForStatus("ready");
  await editor.refusal.getByText("Teksten beder om {her}").waitFor();
  await page.keyboard.press("Escape");
  await rows.getByRole("textbox").fill("Historier fra bibliotekerne.");
  await editor.save();
  await editor.setStatus("ready");
  await editor.publish();
  const file = "_data/strings/da.json";
  assert.is(
    await server.git("show", `refs/heads/main:${file}`),
    (DATA[file] ?? "").replace(JSON.stringify(before), '"Historier fra bibliotekerne."').trim(),
  );
});

test("finds one of hundreds of search words, and changes its lines only", async (room) => {
  const { editor, page, server } = room;

  await editor.open("settings", "concepts");
  await page.getByLabel("Søg i listen").waitFor();

  await page.getByLabel("Søg i listen").fill("gæstebud");
  const items = page.locator('[class*="SortableListItem"]:visible');
  assert.ok((await items.count()) < 5);
  await items.first().locator("button").first().click();
  await editor.addLines("Dansk", "gæstebudsaften");
  await editor.save();
  const changes = await server.git("diff", "-U0", "refs/heads/main", "refs/heads/cms/settings/concepts");
  assert.equal(
    changes
      .split("\n")
      .filter((line) => /^\+ /.test(line))
      .map((line) => line.includes("gæstebudsaften")),
    [true],
  );
});

/** Presses a key until what is focused is called so, by its label, its name or its words. */
async function reach(page: Page, name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return (
        (element?.labels?.[0] ?? element)?.textContent?.trim() || element?.getAttribute("aria-label") || ""
      );
    });
    if (focused.startsWith(name)) return;
  }
  throw new Error(`${key} never leads to “${name}”`);
}

test("writes, chooses and saves with the keyboard alone", async (room) => {
  const { editor, page, server } = room;
  await editor.visit("/collections/news");
  await page.getByText("Nyt fra Ærø").waitFor();
  await reach(page, "+ Nyhed");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Gem", exact: true }).waitFor();
  for (const [label, words] of [
    ["Titel", "Kun taster"],
    ["Resumé", "Uden mus."],
    ["Dato", "2026-11"],
  ] as const) {
    await reach(page, label);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
  }
  await reach(page, "Temaer");
  await page.keyboard.type("Læring");
  await page.getByRole("option", { name: "Læring" }).first().waitFor();
  await page.keyboard.press("Enter");
  await reach(page, "Gem", "Shift+Tab");
  const saved = page.waitForResponse((response) =>
    Boolean(response.request().postData()?.includes('"action":"persistEntry"')),
  );
  await page.keyboard.press("Enter");
  await saved;
  const file = await server.git("show", "refs/heads/cms/news/kun-taster:content/news/da/kun-taster.md");
  assert.match(
    file,
    /title: Kun taster\nsummary: Uden mus\.\noriginal: da\ndate: 2026-11\nthemes: \[learning\]/,
  );
});

test("chooses an entry by its name in another language, in plain letters too", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "nyt");
  for (const words of ["Ærø", "aeroe", "Läshuset"]) {
    await editor.field("Organisationer").getByRole("combobox").fill(words);
    await page.getByRole("option", { name: "Ærø Bibliotek" }).waitFor();
  }
});

test("works on a phone: nothing stands outside, and everything can be hit", async (room) => {
  const { editor, page } = room;
  await page.setViewportSize({ width: 390, height: 844 });
  await editor.open("news", "nyt");
  const faults = await page.evaluate(() => {
    const controls = "button, input:not([type=file]), textarea, select, a[href], [role=button], summary";
    return [...document.querySelectorAll<HTMLElement>(`#nc-root :is(${controls})`)].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const shown = width && height && getComputedStyle(element).visibility !== "hidden";
      if (!shown || element.closest('[class*="react-select"], [class*="-control"]')) return [];
      const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
      const isSmall = Math.min(width, height) < 24 && getComputedStyle(element).display !== "inline";
      return isOut || isSmall ? [`${element.outerHTML.slice(0, 120)} ${left} ${width}×${height}`] : [];
    });
  });
  assert.equal(faults, []);
  assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  await editor.write("Titel", "Fra telefonen");
  await editor.save();
  await page.getByTitle("Vis eller skjul siden").click();
  await editor.preview.getByRole("heading", { name: "Fra telefonen" }).waitFor();
});

test("keeps the day and the summary in sight on the board, however long the title", async (room) => {
  const { editor, page } = room;
  await editor.newEntry("news");
  await editor.write("Titel", "En titel, der er så lang som hele indledningen, ".repeat(9));
  await editor.write("Resumé", "Det korte af det lange.");
  await editor.write("Dato", "2026-11");
  await editor.save();
  for (const width of [1400, 600, 390]) {
    await page.setViewportSize({ width, height: 1000 });
    await editor.visit("/workflow");
    const card = page.locator('[class*="WorkflowCardContainer"]').filter({ hasText: "så lang som" });
    for (const part of [card.locator('[class*="CardDate"]'), card.getByText("Det korte af det lange.")]) {
      await part.waitFor();
      const isSeen = await part.evaluate((element) => {
        const { left, top, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + 5, top + height / 2) === element;
      });
      assert.ok(isSeen, `${await part.textContent()} is covered in a window of ${width} pixels`);
    }
  }
});

test("says beneath a field what is wrong with it, before anything is saved", async (room) => {
  const { editor, page } = room;
  await editor.open("news", "billede");
  await editor.write("Dato", "i går");
  await editor.write("Titel", "Billede");
  await editor.field("Dato").getByText("»i går« er ikke en dato").waitFor();
  await editor.write("Dato", "");
  await editor.write("Dato", "2026-11");
  await editor.write("Titel", "Billedet");
  await page.locator(".field-problem").waitFor({ state: "detached" });
});

test("keeps to the page's policy", ({ breaches }) => {
  assert.equal(breaches, []);
});

test.run();
