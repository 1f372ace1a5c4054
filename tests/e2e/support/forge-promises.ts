import * as assert from "uvu/assert";
import { OWN } from "../../../admin/phrase.ts";
import { branches, changes, files, forgeSuite, type Start, show } from "./forge-suite.ts";
import type { HostedEditor } from "./hosted-editor.ts";
import { PHOTO } from "./story.ts";

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

const FANOE =
  "---\ntitle: Fanø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n";

const FILES = {
  "content/news/da/nyt.md": NEWS,
  "content/news/nb/nyt.md": "---\ntitle: Nytt fra Ærø\nsummary: Kort.\n---\n\nFørste avsnitt.\n",
  "content/news/da/gammelt.md": NEWS.replace("Nyt fra", "Gammelt fra"),
  "content/news/sv/gammelt.md": "---\ntitle: Gammalt från Ærø\nsummary: Kort.\n---\n",
  "content/news/da/tilbage.md": NEWS.replace("Nyt fra", "Tilbage til"),
  "content/news/nb/tilbage.md": "---\ntitle: Tilbake til Ærø\nsummary: Kort.\n---\n",
  "content/organisations/da/aeroe.md":
    "---\ntitle: Ærø Bibliotek\nsummary: Et bibliotek.\noriginal: da\nthemes: [learning]\ncountry: DK\nkind: library\n---\n",
  "content/organisations/da/fanoe.md": FANOE,
};

const words = (key: string): string => OWN.da[key] ?? key;
/** How a sentence begins, as far as it has no blanks. */
const begins = (key: string): string => words(key).split("%{")[0] ?? "";

/** What an editor can rely on with a forge: the client code of its backend in a real browser, against a double. */
export function keepsItsPromises(name: HostedEditor["forge"], start: Start): void {
  const test = forgeSuite(`an editor on ${name} (a double)`, name, start, FILES);

  test("logs in by a code and its proof; the token stands in no address, and goes with the tab", async (room) => {
    const { editor, page, double } = room;
    await editor.logIn();
    assert.not.match(page.url(), /code|token|state/);
    const kept = await page.evaluate(() => ({ for_good: { ...localStorage }, tab: { ...sessionStorage } }));
    assert.not.match(JSON.stringify(kept.for_good), /token|verifier|nonce/);
    assert.not.match(Object.keys(kept.tab).join(), /verifier|decap-cms-auth/);
    assert.equal(double.login.faults, []);
  });

  // GitHub logs in by a server between, in a window of its own, and its tokens do not end by themselves.
  if (name === "github") {
    test("is told in words when a person says no, and believes no window but that of its login", async ({
      editor,
      page,
      site,
    }) => {
      await page.goto(`${site.address}?lang=da`);
      await page.evaluate("open_ = open; open = () => null");
      await page.getByRole("button", { name: /^Log ind/ }).click();
      await page.getByText(words("samskab.forge.window")).waitFor();
      await page.evaluate("open = open_");
      await editor.answerLogin("Cancel");
      await page.getByText(begins("samskab.forge.login")).waitFor();
      await page.evaluate(() => postMessage('authorization:github:success:{"token":"stolen"}', "*"));
      await editor.askForLogin();
      await page.getByRole("heading", { name: "Samlinger" }).waitFor();
    });
  } else {
    test("is told in words when a login does not belong to it", async ({ editor, page, site, double }) => {
      const asked = double.server.requests.length;
      await page.goto(`${site.address}?lang=da&code=stolen&state=${encodeURIComponent('{"nonce":"other"}')}`);
      await page.getByText(begins("samskab.forge.login")).waitFor();
      assert.not(double.server.requests.slice(asked).some((request) => /token/.test(request)));
      await editor.logIn();
    });
  }

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
    const { editor } = room;
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
    const published = await files(room);
    assert.match(published, /news\/da\/blabaer-pa-aero\.md/);
    assert.match(published, /content\/media\/engen\./);
    assert.not.match(published, /news\/(?:nb|sv|en)\/blabaer/);
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

  if (name !== "github") {
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
  }

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
    assert.not.match(await files(room), /gammelt/);
    assert.is(await double.bare.text("rev-list", "--count", "--no-merges", `${main}..main`), "1");
  });

  test("takes a page off the site in every language; it is a draft with every word, and can be published again", async (room) => {
    const { editor, page } = room;
    const before = await show(room, "main", "content/news/da/tilbage.md");
    await editor.logIn();
    await editor.open("news", "tilbage");
    await editor.askToUnpublish();
    await editor.refusal.getByRole("button", { name: "Træk siden tilbage" }).click();
    await page.getByText("trukket tilbage").waitFor();
    assert.not.match(await files(room), /\/tilbage\.md/);
    assert.is(await show(room, "cms/news/tilbage", "content/news/da/tilbage.md"), before);
    assert.match(await files(room, "cms/news/tilbage"), /news\/nb\/tilbage\.md/);
    assert.not.match(await branches(room), /cms-off/);
    await editor.open("news", "tilbage");
    await editor.setStatus("ready");
    await editor.publish();
    assert.is(await show(room, "main", "content/news/da/tilbage.md"), before);
    assert.match(await files(room), /news\/nb\/tilbage\.md/);
  });

  test("changes nothing when a page may not be taken off the site, and loses nothing when that breaks off", async (room) => {
    const { editor, page, double } = room;
    const path = "content/news/da/tilbage.md";
    const before = await show(room, "main", path);
    const askToUnpublish = async () => {
      await editor.open("news", "tilbage");
      await editor.askToUnpublish();
      await editor.refusal.getByRole("button", { name: "Træk siden tilbage" }).click();
    };
    await editor.logIn();
    double.mayPublish = false;
    const all = await branches(room);
    await askToUnpublish();
    await editor.isTold(begins("samskab.forge.forbidden"));
    double.mayPublish = true;
    assert.is(await branches(room), all);
    // The browser is closed before the published files go.
    const merging = new Promise((asked) => page.route(/\/merge(?:\?|$)/, asked));
    await askToUnpublish();
    await merging;
    await page.close();
    assert.is(await show(room, "main", path), before);
    assert.is(await show(room, "cms/news/tilbage", path), before);
  });

  test("gives a page another address, and the old one leads on", async (room) => {
    const { editor } = room;
    await editor.logIn();
    await editor.open("organisations", "fanoe");
    await editor.write("Adresse", "fanoe-bibliotek");
    await editor.save();
    await editor.setStatus("ready");
    await editor.publish();
    assert.is(
      await show(room, "main", "content/organisations/da/fanoe.md"),
      FANOE.replace(/---\n$/, "slug: fanoe-bibliotek\nformerSlugs: [fanoe]\n---"),
    );
  });

  test("writes nothing over what somebody else saves in the same moment", async (room) => {
    const { editor, double } = room;
    const [path, branch] = ["content/organisations/da/fanoe.md", "cms/organisations/fanoe"];
    await editor.logIn();
    await editor.open("organisations", "fanoe");
    await editor.write("Titel", "Mit Fanø");
    await editor.save();
    const theirs = (await show(room, branch, path)).replace("Mit Fanø", "Deres Fanø");
    await editor.overtakenBy(() =>
      double.bare.commit(branch, [{ path, content: Buffer.from(theirs) }], "Theirs"),
    );
    await editor.write("Titel", "Mit Fanø igen");
    await editor.pressSave();
    await editor.refusal.getByText("I har begge ændret Titel (dansk)").waitFor();
    assert.is(await show(room, branch, path), theirs);
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
    await editor.askForStatus("ready");
    await editor.refusal.getByText("findes-ikke").waitFor();
    assert.not.match(await files(room), /vild/);
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
