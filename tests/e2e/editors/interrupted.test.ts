import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findChromium } from "../../../scripts/chromium.ts";
import { runGit } from "../../server/sandbox.ts";
import { ARGUMENTS, launchBrowser } from "../support/browser.ts";
import { Editor } from "../support/editor.ts";
import { type EditorProcess, startEditorProcess } from "../support/editor-process.ts";
import { makeEditorFolder } from "../support/editor-server.ts";
import type { EditorWords } from "../support/editor-words.ts";

const organisation = (title: string) =>
  `---\ntitle: ${title}\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n`;

const FILES = {
  "content/organisations/da/aeroe.md": organisation("Ærø Bibliotek"),
  "content/organisations/sv/aeroe.md": "---\ntitle: Ærø bibliotek\nsummary: Ett bibliotek.\n---\n",
  "content/organisations/da/fanoe.md": organisation("Fanø Bibliotek"),
};

interface Room {
  browser: Browser;
  folder: string;
  server: EditorProcess;
  context: BrowserContext;
}

const test = suite("interrupted work", {} as Room);

test.before(async (room) => {
  room.browser = await launchBrowser();
  room.folder = await makeEditorFolder(FILES);
  room.server = await startEditorProcess(room.folder);
});
test.before.each(async (room) => {
  room.context = await room.browser.newContext({ locale: "da-DK", viewport: { width: 1400, height: 1000 } });
});
test.after.each(({ context }) => context.close());
test.after(async ({ browser, server, folder }) => {
  await browser.close();
  await server.kill();
  await rm(folder, { recursive: true });
});

const git = ({ folder }: Room, ...words: string[]): string =>
  runGit(path.join(folder, "repository.git"), ...words);

/** What is asked, and answered, when a text was found that was not saved. */
const WORDS = {
  da: { question: "Du havde noget, der ikke blev gemt", use: "Skriv videre", drop: "Smid kopien væk" },
  nb: { question: "Du hadde noe som ikke ble lagret", use: "Skriv videre", drop: "Kast kopien" },
  sv: { question: "Du hade något som inte sparades", use: "Skriv vidare", drop: "Släng kopian" },
  en: {
    question: "Something of yours was not saved",
    use: "Go on writing",
    drop: "Throw the copy away",
  },
} as const;

async function enter(
  { server }: Room,
  context: BrowserContext,
  language: EditorWords = "da",
): Promise<{ page: Page; editor: Editor }> {
  const page = await context.newPage();
  const editor = new Editor(page, server.address, language);
  await editor.logIn();
  return { page, editor };
}

/** A moment longer than the browser takes to keep a copy of what was typed. */
const kept = (page: Page) => page.waitForTimeout(700);

const LABEL = { da: "Titel", nb: "Tittel", sv: "Titel", en: "Title" } as const;

/** Waits a little for the title to be this one: a text that is taken up again comes a moment after the answer. */
async function titleIs(editor: Editor, expected: string, language: EditorWords = "da"): Promise<void> {
  const input = editor.field(LABEL[language]).locator("input");
  for (let attempt = 0; attempt < 30 && (await input.inputValue()) !== expected; attempt++)
    await new Promise((wait) => setTimeout(wait, 100));
  assert.is(await input.inputValue(), expected);
}

const answer = async (page: Page, button: "use" | "drop", language: EditorWords = "da"): Promise<void> => {
  const dialog = page.getByRole("dialog", { name: WORDS[language].question });
  await dialog.getByRole("button", { name: WORDS[language][button] }).click();
  await dialog.waitFor({ state: "detached" });
};

const asksNothing = async (page: Page): Promise<void> => {
  await page.waitForTimeout(1000);
  assert.is(await page.getByRole("dialog").count(), 0);
};

/** From now on the browser's database has nothing finished before the tab is closed. */
const slowDisk = (page: Page): Promise<void> =>
  page.evaluate(() => {
    IDBTransaction.prototype.commit = IDBTransaction.prototype.abort;
  });

test("a tab that is closed at the last key: the text is offered again, is saved, and then forgotten", async (room) => {
  const first = await enter(room, room.context);
  await first.editor.open("organisations", "aeroe");
  await slowDisk(first.page);
  await first.editor.write("Titel", "Ærø Folkebibliotek");
  await first.page.close();

  const { page, editor } = await enter(room, room.context);
  await editor.open("organisations", "fanoe");
  await asksNothing(page);
  await titleIs(editor, "Fanø Bibliotek");
  await editor.open("organisations", "aeroe");
  await answer(page, "use");
  await titleIs(editor, "Ærø Folkebibliotek");
  await editor.save();
  await editor.open("organisations", "aeroe");
  await asksNothing(page);
});

/** In every page opened from now on the browser's database answers questions late, as on a busy machine. */
const lateDatabase = (page: Page): Promise<unknown> =>
  page.addInitScript(`Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
    set(answer) {
      this.addEventListener("complete", () => setTimeout(answer, this.mode === "readonly" ? 2000 : 0));
    },
  })`);

test("what is typed before the database has answered is not asked about; what was left before is", async (room) => {
  const first = await enter(room, room.context);
  await first.editor.open("organisations", "fanoe");
  await first.editor.write("Titel", "Fanø Folkebibliotek");
  await kept(first.page);
  await first.page.close();

  const { page, editor } = await enter(room, room.context);
  await lateDatabase(page);
  await editor.open("organisations", "aeroe");
  await editor.write("Titel", "Ærø Folkebibliotek");
  await page.waitForTimeout(3000);
  await asksNothing(page);
  await titleIs(editor, "Ærø Folkebibliotek");
  await editor.open("organisations", "fanoe");
  await editor.write("Titel", "Fanø");
  await answer(page, "use");
  await titleIs(editor, "Fanø Folkebibliotek");
});

test("what is thrown away does not come back, and what says nothing new is not offered", async (room) => {
  const { page, editor } = await enter(room, room.context);
  const before = "Fanø Bibliotek";
  await editor.open("organisations", "fanoe");
  await editor.write("Titel", "Fanø");
  await kept(page);
  await editor.open("organisations", "fanoe");
  await answer(page, "drop");
  await titleIs(editor, before);
  await editor.open("organisations", "fanoe");
  await asksNothing(page);
  await editor.write("Titel", "Fanø");
  await editor.write("Titel", before);
  await kept(page);
  await editor.open("organisations", "fanoe");
  await asksNothing(page);
});

test("two new entries in two tabs are two texts", async (room) => {
  const one = await enter(room, room.context);
  const two = await enter(room, room.context);
  for (const [{ editor }, name] of [
    [one, "Den ene"],
    [two, "Den anden"],
  ] as const) {
    await editor.newEntry("news");
    await editor.write("Titel", name);
  }
  await kept(two.page);
  for (const [{ editor, page }, name] of [
    [two, "Den anden"],
    [one, "Den ene"],
  ] as const) {
    await editor.newEntry("news");
    await answer(page, "use");
    await titleIs(editor, name);
  }
  await kept(one.page);
  await one.page.close();
  await two.page.close();
  const three = await enter(room, room.context);
  // The youngest first.
  for (const name of ["Den ene", "Den anden"]) {
    await three.editor.newEntry("news");
    await answer(three.page, "use");
    await three.editor.save();
    await titleIs(three.editor, name);
  }
  await three.editor.newEntry("news");
  await asksNothing(three.page);
});

for (const language of ["nb", "sv", "en"] as const) {
  test(`each language gets its own text back, asked in ${language}`, async (room) => {
    const first = await enter(room, room.context);
    await first.editor.open("organisations", "fanoe");
    await first.editor.write("Titel", `Fanø for ${language}`);
    await kept(first.page);
    const { page, editor } = await enter(room, room.context, language);
    await editor.open("organisations", "fanoe");
    await answer(page, "use", language);
    await titleIs(editor, "", language);
    await editor.save();
    const files = git(room, "ls-tree", "-r", "--name-only", "cms/organisations/fanoe");
    assert.not.match(files, new RegExp(`organisations/${language}/fanoe`));
    assert.match(
      git(room, "show", "cms/organisations/fanoe:content/organisations/da/fanoe.md"),
      new RegExp(`title: Fanø for ${language}\n`),
    );
  });
}

test("a browser that crashes: the text is there when it is opened again", async (room) => {
  const profile = await mkdtemp(path.join(tmpdir(), "samskab-profile-"));
  try {
    const crashed = await openProfile(profile);
    const first = await enter(room, crashed.context);
    await first.editor.newEntry("organisations");
    await first.editor.write("Titel", "Læsø Bibliotek");
    await kept(first.page);
    await crashed.kill();

    const again = await openProfile(profile);
    const { page, editor } = await enter(room, again.context);
    await editor.newEntry("organisations");
    await answer(page, "use");
    await titleIs(editor, "Læsø Bibliotek");
    await again.kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test("a browser without room for a copy: a sentence says so, once, and saving works", async (room) => {
  await room.context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const { page, editor } = await enter(room, room.context);
  await editor.newEntry("news");
  await editor.write("Titel", "Uden plads");
  const dialog = page.getByRole("dialog", { name: "Browseren har ikke plads til en kopi" });
  await dialog.getByRole("button", { name: "Tilbage til teksten" }).click();
  await editor.write("Resumé", "Kort.");
  await kept(page);
  assert.is(await page.getByRole("dialog").count(), 0);
  await editor.save();
});

test("a lost network: a sentence says so, the text stays, and is saved when the network is back", async (room) => {
  const { page, editor } = await enter(room, room.context);
  await editor.newEntry("news");
  await editor.write("Titel", "Uden net");
  await room.context.setOffline(true);
  await editor.pressSave();
  await page.getByText("Serveren svarer ikke.").first().waitFor();
  await titleIs(editor, "Uden net");
  await room.context.setOffline(false);
  await editor.save();
  assert.match(git(room, "show", "cms/news/uden-net:content/news/da/uden-net.md"), /title: Uden net/);
});

test("a server that is killed while saving and while publishing: nothing is lost", async (room) => {
  const { page, editor } = await enter(room, room.context);
  await editor.open("organisations", "aeroe");
  await editor.write("Titel", "Ærø, gemt igen");
  // The server is killed when the request has left, and answers nothing.
  const killOn = async (action: string, ask: () => Promise<void>): Promise<void> => {
    let killed: Promise<void> | undefined;
    await page.route("**/api/v1", async (route) => {
      if (route.request().postData()?.includes(`"${action}"`))
        killed ??= new Promise((done) => setTimeout(() => room.server.kill().then(done), 20));
      await route.continue();
    });
    await ask();
    await page.getByText("Serveren svarer ikke.").first().waitFor();
    await killed;
    await page.unroute("**/api/v1");
    await room.server.restart();
    // Read and put away: it must not be taken for the next one.
    await page.getByText("Serveren svarer ikke.").first().click();
    await page.getByText("Serveren svarer ikke.").first().waitFor({ state: "detached" });
  };
  await killOn("persistEntry", () => editor.pressSave());
  await titleIs(editor, "Ærø, gemt igen");
  await editor.save();
  await editor.setStatus("ready");
  await killOn("publishUnpublishedEntry", () => editor.askToPublish());
  assert.is(git(room, "fsck", "--full", "--strict", "--no-dangling").trim(), "");
  await editor.open("organisations", "aeroe");
  await titleIs(editor, "Ærø, gemt igen");
});

test("a text that was kept never overwrites what somebody else has saved since", async (room) => {
  const first = await enter(room, room.context);
  await first.editor.open("organisations", "fanoe");
  await first.editor.write("Titel", "Mit Fanø");
  await kept(first.page);
  await first.page.close();
  const other = await room.browser.newContext({ locale: "da-DK" });
  const colleague = await enter(room, other);
  await colleague.editor.open("organisations", "fanoe");
  await colleague.editor.write("Titel", "Deres Fanø");
  await colleague.editor.save();
  await other.close();

  const { page, editor } = await enter(room, room.context);
  await editor.open("organisations", "fanoe");
  await answer(page, "use");
  await editor.pressSave();
  await editor.refusal.getByText("I har begge ændret Titel (dansk)").waitFor();
  await room.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.refusal.getByRole("button", { name: "Kopiér mit" }).click();
  await page.getByText("er ændret, siden du åbnede teksten").first().waitFor();
  assert.is(await page.evaluate(() => navigator.clipboard.readText()), "Mit Fanø");
  assert.match(
    git(room, "show", "cms/organisations/fanoe:content/organisations/da/fanoe.md"),
    /title: Deres Fanø/,
  );
});

/** A Chromium with a profile on the disk, in a process group of its own. */
async function openProfile(profile: string): Promise<{ context: BrowserContext; kill(): Promise<void> }> {
  const words = [...ARGUMENTS, "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
  await rm(path.join(profile, "DevToolsActivePort"), { force: true });
  const child = spawn(findChromium() ?? "", words, { detached: true, stdio: "ignore" });
  const port = await firstLine(path.join(profile, "DevToolsActivePort"));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error("Chromium has no window");
  return {
    context,
    async kill() {
      process.kill(-(child.pid ?? 0), "SIGKILL");
      await once(child, "exit");
    },
  };
}

async function firstLine(file: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const [line] = (await readFile(file, "utf8").catch(() => "")).split("\n");
    if (line) return line;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`${file} was never written`);
}

test.run();
