import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesBelow } from "../../../site/entries/read.ts";
import { contentFolder } from "../../../site/folders.ts";
import { launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorServer, startEditorServer } from "../support/editor-server.ts";

/** Which entries to open, as a pattern; by default one of each collection and the oddest. `ENTRIES=.` opens them all. */
const ENTRIES = process.env.ENTRIES && new RegExp(process.env.ENTRIES);

/** What rich text would write in its own way: tables, call-outs, quotations, lists, footnotes, pictures, languages. */
const ODD = /^(?:\||>|- |\d+\. |\[\^|!\[)|\{lang=|\\/;

/** A text in other signs than rich text writes: lists side by side, references, headings, breaks, quotations. */
const SIGNS = `---
title: Tegn
summary: Korte ord.
original: da
date: 2026-01-01
themes: [libraries]
---

[øverst]: https://example.org/o

Et [ord][øverst] med _streg_ og __to__, 2 * 3 * 4 og [a][b] ved siden af [c][].

- bindestreg
- to

* stjerne
* to

[mellem]: https://example.org/m

* stjerne igen

1. ét
2. to

1) parentes
1) og igen

Overskrift
----------
Tæt på.

## Lukket ##

*   langt inde

    med afsnit
*   to
    - dybere

Hårdt skift  \nmed blanke\\\nog \\*stjerne\\*[^1].


> - liste
> * en anden
doven linje

- <!-- note -->
- \\[klamme\\]

[^1]: Kilde
`;

interface Room {
  browser: Browser;
  server: EditorServer;
  page: Page;
  editor: Editor;
  /** The library's entries with all that their files hold: `news/nyt` → text. */
  library: ReadonlyMap<string, string>;
}

const test = suite("the library in the editor's form", {} as Room);

test.before(async (room) => {
  const names = (await filesBelow(contentFolder)).filter((file) => file.endsWith(".md"));
  const files: Record<string, string> = {};
  const library = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(path.join(contentFolder, name), "utf8");
    const entry = name.replace(/\/\w\w\/(.*)\.md$/, "/$1");
    files[`content/${name}`] = text;
    library.set(entry, (library.get(entry) ?? "") + text);
  }
  files["content/news/da/tegn.md"] = SIGNS;
  room.library = library;
  room.server = await startEditorServer(files);
  room.browser = await launchBrowser();
  room.page = await room.browser.newPage({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
  room.editor = new Editor(room.page, room.server.address);
  await room.editor.logIn();
});
test.after(async ({ browser, server }) => {
  await browser.close();
  await server.close();
});

test("every entry is saved with the letters that were typed, and, when they are taken back, to the byte", async (room) => {
  const entries = chosen(room.library);
  assert.ok(entries.length > 10 || ENTRIES, entries.join());
  for (const entry of entries) {
    await open(room, entry);
    const typed = await type(room, "x");
    await room.editor.save();
    const lines = await difference(room, entry);
    assert.is(lines.filter((line) => line.startsWith("+")).length, typed, `${entry}\n${lines.join("\n")}`);
    assert.is(lines.filter((line) => line.startsWith("-")).length, typed, `${entry}\n${lines.join("\n")}`);
    await type(room, "");
    await room.editor.save();
    assert.equal(await difference(room, entry), [], entry);
  }
});

test("a letter in every paragraph of a text with signs of its own changes nothing else", async ({
  page,
  editor,
  server,
}) => {
  await editor.open("news", "tegn");
  const paragraphs = editor.richText("Tekst").locator("p, h2");
  const count = await paragraphs.count();
  assert.ok(count > 15, `${count} paragraphs`);
  for (let index = 0; index < count; index++) {
    await paragraphs.nth(index).click({ position: { x: 1, y: 8 } });
    await page.waitForTimeout(100);
    await page.keyboard.press("Home");
    await page.waitForTimeout(100);
    await page.keyboard.type("¤");
  }
  await editor.save();
  const saved = await server.git("show", "refs/heads/cms/news/tegn:content/news/da/tegn.md");
  assert.is(saved.split("¤").length, count + 1);
  assert.is(saved.replaceAll("¤", "").trim(), SIGNS.trim());
});

/** Of each collection the first entry, and those with the most that rich text is known to damage. */
function chosen(library: Room["library"]): readonly string[] {
  const all = [...library.keys()].sort();
  if (ENTRIES) return all.filter((entry) => ENTRIES.test(entry));
  const first = all.filter((entry, index) => entry.split("/")[0] !== all[index - 1]?.split("/")[0]);
  const odd = (entry: string) => {
    const bodies = (library.get(entry) ?? "").replaceAll(/^---\n[\s\S]*?\n---$/gm, "");
    return bodies.split("\n").filter((line) => ODD.test(line)).length;
  };
  const oddest = [...all].sort((one, other) => odd(other) - odd(one)).slice(0, 4);
  return [...new Set([...first, ...oddest])];
}

/** Goes to an entry as one does by the address bar: without loading the page anew. */
async function open({ page, editor, library }: Room, entry: string): Promise<void> {
  const [collection, slug] = entry.split("/");
  await page.evaluate((hash) => location.assign(hash), `#/collections/${collection}/entries/${slug}`);
  const titles = [...(library.get(entry) ?? "").matchAll(/^title: (.*)$/gm)].map(([, title = ""]) => title);
  const title = editor.field("Titel").locator("input").first();
  for (let attempt = 0; attempt < 300; attempt++) {
    const shown = (await title.count()) ? await title.inputValue() : "";
    if (shown && titles.some((each) => each.includes(shown))) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`The form of ${entry} was never shown`);
}

/** Puts a letter before the title and before the first paragraph, or takes it away; gives how many were there. */
async function type({ page, editor }: Room, letter: string): Promise<number> {
  const title = editor.field("Titel").locator("input").first();
  await title.fill(letter + (await title.inputValue()).slice(letter ? 0 : 1));
  const paragraph = page
    .locator('[data-slate-editor="true"] > p')
    .filter({ has: page.locator(':scope > [data-slate-node="text"]:first-child [data-slate-string="true"]') })
    .first();
  if (!(await paragraph.count())) return 1;
  const before = (await paragraph.textContent()) ?? "";
  await paragraph.click({ position: { x: 1, y: 8 } });
  // Rich text learns of the cursor's place a little after the browser.
  await page.waitForTimeout(300);
  if (letter) await page.keyboard.type(letter);
  else await page.keyboard.press("Delete");
  const after = letter ? letter + before : before.slice(1);
  for (let attempt = 0; attempt < 60 && (await paragraph.textContent()) !== after; attempt++)
    await page.waitForTimeout(50);
  assert.is(await paragraph.textContent(), after);
  return 2;
}

/** The lines that a draft changes, in all files. */
async function difference({ server }: Room, entry: string): Promise<readonly string[]> {
  const lines = (await server.git("diff", "-U0", "refs/heads/main", `refs/heads/cms/${entry}`)).split("\n");
  return lines.filter((line) => /^(?:[+-](?!\+\+|--)|\\|(?:new|deleted) file)/.test(line));
}

test.run();
