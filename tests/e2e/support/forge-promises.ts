import type { Browser, BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseBackend } from "../../../admin/backend.ts";
import { OWN } from "../../../admin/phrase.ts";
import { launchBrowser } from "./browser.ts";
import { EditorPage } from "./editor-page.ts";
import type { ForgejoDouble } from "./forge-double/forgejo.ts";
import type { GitLabDouble } from "./forge-double/gitlab.ts";
import { APP_ID } from "./forge-double/login.ts";
import { HostedEditor } from "./hosted-editor.ts";
import { PHOTO } from "./story.ts";

type Double = ForgejoDouble | GitLabDouble;
type Start = (files: Readonly<Record<string, string>>, page: string) => Promise<Double>;

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

| Venstre | Højre \\| begge |
|---|---|
| a | b |

1986\\. var et år.
`;

const FILES = {
  "content/news/da/nyt.md": NEWS,
  "content/news/nb/nyt.md": "---\ntitle: Nytt fra Ærø\nsummary: Kort.\n---\n\nFørste avsnitt.\n",
  "content/news/da/gammelt.md": NEWS.replace("Nyt fra", "Gammelt fra"),
  "content/news/sv/gammelt.md": "---\ntitle: Gammalt från Ærø\nsummary: Kort.\n---\n",
  "content/organisations/da/aeroe.md":
    "---\ntitle: Ærø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n",
};

interface Room {
  browser: Browser;
  site: EditorPage;
  double: Double;
  context: BrowserContext;
  page: Page;
  editor: HostedEditor;
  /** Requests to anybody but the site and its forge, and breaches of the page's policy. */
  breaches: string[];
}

const words = (key: string): string => OWN.da[key] ?? key;
/** How a sentence begins, as far as it has no blanks. */
const begins = (key: string): string => words(key).split("%{")[0] ?? "";

/** What an editor can rely on with a forge: the client code of its backend in a real browser, against a double. */
export function keepsItsPromises(name: HostedEditor["forge"], start: Start): void {
  const test = suite(`an editor on ${name} (a double)`, {} as Room);

  async function enter(room: Room): Promise<void> {
    room.context = await room.browser.newContext({
      locale: "da-DK",
      viewport: { width: 1400, height: 1000 },
    });
    const page = await room.context.newPage();
    const known = [new URL(room.site.address).origin, room.double.address];
    page.on("request", (request) => {
      const url = request.url();
      if (!/^(?:blob|data|about):/.test(url) && !known.some((each) => url.startsWith(`${each}/`)))
        room.breaches.push(url);
    });
    page.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) room.breaches.push(message.text());
    });
    room.page = page;
    room.editor = new HostedEditor(page, room.site.address, "da");
    room.editor.forge = name;
  }

  test.before(async (room) => {
    room.breaches = [];
    room.browser = await launchBrowser();
    room.site = await EditorPage.listen();
    room.double = await start(FILES, room.site.address);
    const { repository, address } = room.double;
    const choice = chooseBackend({
      backend: name,
      repository,
      branch: "main",
      address,
      appId: APP_ID,
      login: "",
    });
    await room.site.show(choice);
  });
  test.before.each(enter);
  test.after.each(({ context }) => context.close());
  test.after(async ({ browser, site, double }) => {
    await browser.close();
    await site.close();
    await double.close();
  });

  const show = ({ double }: Room, at: string, path: string) => double.bare.text("show", `${at}:${path}`);
  const branches = ({ double }: Room) =>
    double.bare.text("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)");
  /** The lines that a draft changes, with their signs. */
  const changes = async ({ double }: Room, branch: string): Promise<string[]> =>
    (await double.bare.text("diff", "-U0", "main", branch))
      .split("\n")
      .filter((line) => /^[+-](?!\+\+|--)/.test(line));

  test("logs in by a code and its proof; the token stands in no address, and goes with the tab", async (room) => {
    const { editor, page, double } = room;
    await editor.logIn();
    assert.is(new URL(page.url()).search, "");
    const kept = await page.evaluate(() => ({ for_good: { ...localStorage }, tab: { ...sessionStorage } }));
    assert.not.match(JSON.stringify(kept.for_good), /token|verifier|nonce/);
    assert.not.match(Object.keys(kept.tab).join(), /verifier|decap-cms-auth/);
    assert.equal(double.login.faults, []);
  });

  test("is told in words when a login does not belong to it", async ({ editor, page, site, double }) => {
    const asked = double.server.requests.length;
    await page.goto(`${site.address}?lang=da&code=stolen&state=${encodeURIComponent('{"nonce":"other"}')}`);
    await page.getByText(begins("samskab.forge.login")).waitFor();
    assert.not(double.server.requests.slice(asked).some((request) => /token/.test(request)));
    await editor.logIn();
  });

  test("opens lists and texts, and changes nothing by it", async (room) => {
    const { editor, page } = room;
    const before = await branches(room);
    await editor.logIn();
    await editor.visit("/collections/news");
    await page.getByText("Nyt fra Ærø").waitFor();
    await editor.open("news", "nyt");
    assert.is(await editor.field("Titel").locator("input").inputValue(), "Nyt fra Ærø");
    await editor.preview.getByRole("heading", { name: "Nyt fra Ærø" }).waitFor();
    assert.is(await branches(room), before);
  });

  test("writes with a picture, saves, sends to review and publishes; untranslated languages have no file", async (room) => {
    const { editor, double } = room;
    await editor.logIn();
    await editor.newEntry("news");
    await editor.write("Titel", "Blåbær på Ærø");
    await editor.write("Resumé", "Kort og godt.");
    await editor.write("Dato", "2026-11-22");
    await editor.choose("Temaer", "Læring og folkeoplysning");
    const cover = await editor.group("Forsidebillede");
    await cover.upload("Billede", PHOTO);
    await editor.write("Billedet beskrevet i ord", "En grøn eng");
    await editor.save();
    const draft = "cms/news/blabaer-pa-aero";
    assert.match(
      await show(room, draft, "content/news/da/blabaer-pa-aero.md"),
      /^---\ntitle: Blåbær på Ærø\n/,
    );
    await editor.setStatus("review");
    await editor.setStatus("ready");
    await editor.publish();
    const files = await double.bare.text("ls-tree", "-r", "--name-only", "main");
    assert.match(files, /news\/da\/blabaer-pa-aero\.md/);
    assert.match(files, /content\/media\/engen\./);
    assert.not.match(files, /news\/(?:nb|sv|en)\/blabaer/);
    assert.not.match(await branches(room), /cms\/news\/blabaer/);
  });

  test("changes a line, and only that; shared fields stay in the original; an emptied translation goes", async (room) => {
    const { editor } = room;
    await editor.logIn();
    await editor.open("news", "nyt");
    await editor.write("Titel", "Nyt fra øen");
    await editor.save();
    assert.equal(await changes(room, "cms/news/nyt"), ["-title: Nyt fra Ærø", "+title: Nyt fra øen"]);
    await editor.open("news", "nyt");
    await editor.writeIn("svensk");
    await editor.write("Titel", "Nytt från Ærø");
    await editor.write("Resumé", "Kort och gott.");
    await editor.save();
    assert.match(
      await show(room, "cms/news/nyt", "content/news/sv/nyt.md"),
      /^---\ntitle: Nytt från Ærø\nsummary: Kort och gott\.\n(?!date|themes|original)/,
    );
    await editor.open("news", "nyt");
    await editor.writeIn("svensk");
    await editor.write("Titel", "");
    await editor.write("Resumé", "");
    await editor.save();
    assert.equal(await changes(room, "cms/news/nyt"), ["-title: Nyt fra Ærø", "+title: Nyt fra øen"]);
  });

  test("is told when somebody else has saved in the meantime, and nothing is written over", async (room) => {
    const { editor, double } = room;
    await editor.logIn();
    await editor.open("news", "nyt");
    const theirs = Buffer.from(NEWS.replace("Nyt fra Ærø", "Deres titel"));
    await double.bare.commit("cms/news/nyt", [{ path: "content/news/da/nyt.md", content: theirs }], "Theirs");
    await editor.write("Titel", "Min titel");
    await editor.pressSave();
    await editor.refusal.getByText("I har begge ændret Titel (dansk)").waitFor();
    await editor.refusal.getByRole("button", { name: "Tilbage til teksten" }).click();
    await editor.isTold(/er ændret, siden du åbnede teksten/);
    assert.match(await show(room, "cms/news/nyt", "content/news/da/nyt.md"), /Deres titel/);
    assert.is(await editor.field("Titel").locator("input").inputValue(), "Min titel");
  });

  test("keeps a draft when its request could not be made, and publishes it all the same", async (room) => {
    const { editor, page, double } = room;
    await editor.logIn();
    await editor.open("news", "gammelt");
    await editor.write("Titel", "Meget gammelt");
    double.failNextRequest();
    await editor.save();
    await editor.visit("/workflow");
    await page.getByText("Meget gammelt").waitFor();
    await editor.open("news", "gammelt");
    await editor.setStatus("ready");
    await editor.publish();
    assert.match(await show(room, "main", "content/news/da/gammelt.md"), /title: Meget gammelt/);
  });

  test("saves once when the answer was lost, and can save again", async (room) => {
    const { editor, double, page } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    await editor.write("Titel", "Ærø Folkebibliotek");
    double.loseAnswer();
    await editor.save();
    await page.getByText("Ændringer gemt").waitFor();
    assert.is(await double.bare.text("rev-list", "--count", "main..cms/organisations/aeroe"), "1");
  });

  test("goes on with a new token when the old one has ended", async (room) => {
    const { editor, double } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    double.login.expire({ forGood: false });
    await editor.write("Resumé", "Et stort bibliotek.");
    await editor.save();
    assert.match(
      await show(room, "cms/organisations/aeroe", "content/organisations/da/aeroe.md"),
      /Et stort bibliotek/,
    );
  });

  test("loses no word when the login has ended for good, or the network has gone", async (room) => {
    const { editor, page, double, context } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    await editor.write("Resumé", "Tastet uden net.");
    await context.setOffline(true);
    await editor.pressSave();
    await editor.isTold(begins("samskab.forge.offline"));
    await context.setOffline(false);
    double.login.expire({ forGood: true });
    await editor.pressSave();
    await editor.isTold(begins("samskab.forge.expired"));
    assert.is(await editor.field("Resumé").locator("textarea").inputValue(), "Tastet uden net.");
    await editor.visit("/collections/organisations/entries/aeroe");
    await editor.askForLogin();
    await editor.refusal.getByRole("button").first().click();
    await page.locator("textarea").getByText("Tastet uden net.").waitFor();
    await editor.save();
    assert.match(
      await show(room, "cms/organisations/aeroe", "content/organisations/da/aeroe.md"),
      /Tastet uden net/,
    );
  });

  test("hears in words what the forge refuses", async (room) => {
    const { editor, double } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    await editor.write("Titel", "Biblioteket på Ærø");
    for (const [status, key] of [
      [403, "samskab.forge.forbidden"],
      [413, "samskab.server.tooLarge"],
      [500, "samskab.forge.down"],
    ] as const) {
      double.refuseSaving(status);
      await editor.pressSave();
      await editor.isTold(begins(key));
    }
    await editor.save();
  });

  test("may not publish without the right to, and nothing is changed", async (room) => {
    const { editor, double } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    await editor.setStatus("ready");
    double.mayPublish = false;
    const before = await branches(room);
    await editor.askToPublish();
    await editor.isTold(begins("samskab.forge.forbidden"));
    double.mayPublish = true;
    assert.is(await branches(room), before);
    await editor.publish();
  });

  test("cannot delete what others point to; deletes the rest in all languages at once", async (room) => {
    const { editor, double, page } = room;
    await editor.logIn();
    await editor.open("organisations", "aeroe");
    const before = await branches(room);
    await editor.askToDelete();
    await editor.refusal.getByRole("link", { name: /gammelt/ }).waitFor();
    assert.is(await branches(room), before);
    const main = await double.bare.text("rev-parse", "main");
    await editor.open("news", "gammelt");
    await editor.askToDelete();
    await editor.refusal.getByRole("button", { name: "Slet siden" }).click();
    await page.waitForURL(/#\/collections\/news$/);
    assert.not.match(await double.bare.text("ls-tree", "-r", "--name-only", "main"), /gammelt/);
    assert.is(await double.bare.text("rev-list", "--count", "--no-merges", `${main}..main`), "1");
  });

  test("publishes nothing that points to what is not there", async (room) => {
    const { editor, double } = room;
    const text = NEWS.replace("[aeroe]", "[findes-ikke]");
    await double.bare.commit(
      "cms/news/vild",
      [{ path: "content/news/da/vild.md", content: Buffer.from(text) }],
      "Vild",
      "main",
    );
    await editor.logIn();
    await editor.open("news", "vild");
    await editor.setStatus("ready");
    await editor.askToPublish();
    await editor.refusal.getByText("findes-ikke").waitFor();
    assert.not.match(await double.bare.text("ls-tree", "-r", "--name-only", "main"), /vild/);
  });

  test("speaks to nobody but the site and its forge, and leaves the repository sound", async ({
    breaches,
    double,
  }) => {
    assert.equal(breaches, []);
    assert.equal(double.login.faults, []);
    assert.not.match(await double.bare.text("fsck", "--full"), /error|missing|broken/);
  });

  test.run();
}
