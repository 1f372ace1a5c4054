import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundle } from "../../../site/assets/bundle.ts";
import { SearchPanel } from "../../../site/components/search-panel.tsx";
import { indexFiles } from "../../search/fixture.ts";
import { addAxe, barriers } from "../support/barriers.ts";
import { launchBrowser } from "../support/browser.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'";

/** The files of which excerpts are made. */
const TEXTS = /\/search\/[a-z]+-[a-z]+-[0-9a-f]{6}\.json$/;

let server: Server;
let browser: Browser;
let address = "";
let offline = false;
/** The files of the index as they are published. */
let files: ReadonlyMap<string, string>;

test.before(async () => {
  const scripts = new Map([
    ["/search.js", await bundle("browser/search.ts")],
    ["/search-engine.js", await bundle("browser/search-engine.ts")],
  ]);
  // Without the fonts, which are no part of this.
  const style = (await bundle("styles/site.css")).replace(/@font-face\{[^}]*\}/g, "");
  files = await indexFiles();
  const page = `<!doctype html><html lang="sv"><title>Sök</title><link rel="stylesheet" href="/site.css"><script type="module" src="/search.js"></script><main>${renderToString(<SearchPanel language="sv" engine="/search-engine.js" documents={12} />)}</main></html>`;
  server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://site").pathname;
    const index = files.get(path.replace("/search/", ""));
    response.setHeader("Content-Security-Policy", POLICY);
    const script = scripts.get(path);
    if (path === "/site.css") response.setHeader("Content-Type", "text/css").end(style);
    else if (script) response.setHeader("Content-Type", "text/javascript").end(script);
    else if (path === "/sv/sok/") response.setHeader("Content-Type", "text/html; charset=utf-8").end(page);
    else if (index && !offline) response.setHeader("Content-Type", "application/json").end(index);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sv/sok/`;
  browser = await launchBrowser();
});

test.after(async () => {
  await browser?.close();
  server?.close();
});

/** A page at the search, with what the browser complained about. */
async function visit(search = ""): Promise<{ page: Page; complaints: string[] }> {
  // Too narrow for filters beside the results.
  const page = await browser.newPage({ viewport: { width: 1000, height: 720 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address + search);
  return { page, complaints };
}

const titles = (page: Page) => page.locator(".results h2 a").allTextContents();

test("where drawing takes its time, what was found is still said, not that it is being searched for", async () => {
  const page = await browser.newPage();
  // The rests between two drawings are long, as on a machine that has much else to do.
  await page.addInitScript(
    "const wait = setTimeout; setTimeout = (then, pause) => wait(then, pause === 16 ? 900 : pause);",
  );
  await page.goto(`${address}?q=stadsbibliotek`);
  await page.locator(".results > li").first().waitFor();
  await page.getByRole("searchbox").fill("");
  await page.locator(".results:empty").waitFor({ state: "attached" });
  await page.getByRole("searchbox").fill("gjestebud");
  await page.locator(".results > li:nth-child(3)").waitFor();
  assert.is(await page.locator(".search-count").textContent(), "3 träffar på ”gjestebud”");
  await page.close();
});

test("results come as one types, the address follows, and the count is announced", async () => {
  const { page, complaints } = await visit();
  await page.getByRole("searchbox").pressSequentially("gjestebud", { delay: 20 });
  await page.waitForURL(/\?q=gjestebud$/);
  await page
    .locator(".search-count")
    .filter({ hasText: /^3 träffar på ”gjestebud”$/ })
    .waitFor();
  assert.is((await titles(page))[0], "Gjestebud");
  await page.getByRole("status").filter({ hasText: "3 träffar på ”gjestebud”" }).waitFor();
  assert.equal(complaints, [], "nothing that the policy forbids");
  await page.close();
});

test("what was typed before the script had come is searched for, not taken away", async () => {
  const page = await browser.newPage();
  try {
    let arrive = () => {};
    const held = new Promise<void>((done) => (arrive = done));
    await page.route("**/search.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: "commit" });
    await page.fill("#search input", "bibliotek");
    arrive();
    await page.locator(".results > li").first().waitFor();
    assert.is(await page.inputValue("#search input"), "bibliotek");
    assert.is(new URL(page.url()).searchParams.get("q"), "bibliotek");
  } finally {
    await page.close();
  }
});

test("the search runs in a worker, and in the page where a worker cannot be had", async () => {
  const { page } = await visit("?q=gjestebud");
  await page.waitForSelector(".results h2 a");
  assert.is(page.workers().length, 1);
  await page.close();
  const without = await browser.newPage();
  await without.addInitScript("delete self.Worker");
  await without.goto(`${address}?q=f%C3%B6rslag`);
  await without.waitForSelector(".results__excerpt mark");
  assert.is(without.workers().length, 0);
  await without.close();
});

test("a result shows where its text answers, in the text's language, and leads to that section", async () => {
  const { page, complaints } = await visit("?q=f%C3%B6rslag");
  const place = page.locator(".results__excerpt").first();
  await place.locator("mark").first().waitFor();
  const text = place.locator("p");
  assert.is(await text.getAttribute("lang"), "nb");
  assert.match((await text.textContent()) ?? "", /^Kommunen svarer på alle forslagene/);
  assert.equal(await text.locator("mark").allTextContents(), ["forslagene"]);
  const section = place.getByRole("list", { name: "Avsnitt som svarar på sökningen" }).getByRole("link");
  assert.is(await section.getAttribute("href"), "/sv/metoder/gjestebud/#etterpaa");
  assert.equal(complaints, []);
  await page.close();
});

test("nothing moves when an excerpt comes late, and a result without one is whole", async () => {
  const { page } = await visit();
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.context().route(TEXTS, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("searchbox").fill("förslag");
  await page.waitForSelector(".results h2 a");
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll(".results > li")].map((item) => item.clientHeight));
  const before = await heights();
  release();
  await page.waitForSelector(".results__excerpt mark");
  assert.equal(await heights(), before);
  await page.close();
});

test("an answer that comes after the next question is not shown", async () => {
  const { page } = await visit();
  await page.getByRole("searchbox").fill("gjestebud");
  await page.waitForSelector(".results h2 a");
  const shards: (() => void)[] = [];
  await page.context().route("**/search/sv-*.json", async (route) => {
    if (!shards.length) await new Promise<void>((done) => shards.push(done));
    await route.continue();
  });
  await page.getByRole("searchbox").fill("stadsbibliotek");
  await page.waitForURL(/stadsbibliotek/);
  await page.getByRole("searchbox").fill("gjestebud");
  await page.waitForURL(/gjestebud/);
  for (const release of shards) release();
  await page.waitForFunction(() =>
    document.querySelector(".search-count")?.textContent?.includes("gjestebud"),
  );
  await page.waitForTimeout(300);
  assert.is((await titles(page))[0], "Gjestebud");
  await page.close();
});

test("who is among the results stays there when the last key's answer comes", async () => {
  const { page } = await visit("?q=bibliotek");
  await page.locator(".results > li:nth-child(6)").waitFor();
  const second = await page.locator(".results > li:nth-child(2)").elementHandle();
  await page.getByRole("searchbox").press("End");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction((item) => !item?.isConnected, second);
  assert.is(await page.evaluate(() => document.activeElement?.textContent ?? ""), (await titles(page))[1]);
  await page.close();
});

test("each step can be taken back, and keys do for what a mouse does", async () => {
  const { page } = await visit();
  await page.keyboard.type("bibliotek");
  await page.waitForSelector(".results h2 a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
  assert.is(await focused(), (await titles(page))[1]);
  await page.keyboard.press("/");
  assert.is(await page.evaluate(() => document.activeElement?.id), "search-page-sv");
  await page.locator("#filters").click();
  await page.locator("#filter-type-organisations").check();
  await page.waitForURL(/type=organisations/);
  await page.getByRole("button", { name: "Ta bort ”Organisationer”" }).waitFor();
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".results > li").length > 1);
  assert.not.match(page.url(), /type=/);
  await page.goForward();
  await page.getByRole("button", { name: "Ta bort ”Organisationer”" }).click();
  await page.waitForFunction(() => !location.search.includes("type="));
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => location.search === "");
  assert.equal(await titles(page), []);
  await page.close();
});

test("axe sees no barrier in results with their excerpts, by day and by night", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(`${address}?q=f%C3%B6rslag`);
    await page.waitForSelector(".results__excerpt mark");
    await page.waitForSelector(".search-filters fieldset");
    await addAxe(page);
    // The frame around the panel is another test's.
    const found = (await barriers(page)).filter(
      (each) => !/landmark|region|page-has-heading|heading-order/.test(each),
    );
    assert.equal(found, [], colorScheme);
    await context.close();
  }
});

test("an address with a query shows its answer, and the back button leaves the page", async () => {
  const { page } = await visit("?q=malm%C3%B6");
  await page.waitForSelector(".results h2 a");
  assert.is((await titles(page))[0], "Malmö stadsbibliotek");
  assert.is(await page.getByRole("searchbox").inputValue(), "malmö");
  await page.close();
});

test("titles and summaries in other languages are marked, and the text's language is told", async () => {
  const { page } = await visit("?q=gjestebud");
  const link = page.locator(".results h2 a").first();
  await link.waitFor();
  assert.is(await link.getAttribute("lang"), "nb");
  assert.is(await link.getAttribute("href"), "/sv/metoder/gjestebud/");
  assert.is(await page.locator(".results__summary").first().getAttribute("lang"), "nb");
  assert.match(
    (await page.locator(".results__kind").first().textContent()) ?? "",
    /^Metod · på norskt bokmål|^Metod · på norsk/,
  );
  await page.goto(`${address}?q=malm%C3%B6`);
  await page.waitForSelector(".results h2 a");
  assert.is(await page.locator(".results h2 a").first().getAttribute("lang"), null);
  await page.close();
});

test("other words that were searched are named, and can be switched off and on with the keyboard", async () => {
  const { page } = await visit("?q=volont%C3%A4rer");
  const off = page.getByRole("button", { name: "Sök bara efter mina ord" });
  await off.waitFor();
  assert.match((await page.locator(".search-notes").textContent()) ?? "", /frivillig/);
  assert.ok((await titles(page)).length > 0);
  await off.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Sök även efter dem" }).waitFor();
  assert.match(page.url(), /own=1/);
  assert.equal(await titles(page), []);
  assert.is(
    await page.evaluate(() => document.activeElement?.textContent),
    "Sök även efter dem",
    "the focus stays",
  );
  await page.close();
});

test("filters narrow the results, stand in the address, and keep the focus", async () => {
  const { page, complaints } = await visit("?q=bibliotek");
  await page.locator("#filters").click();
  const all = (await titles(page)).length;
  const box = page.locator("#filter-type-organisations");
  await box.focus();
  await page.keyboard.press("Space");
  await page.waitForURL(/type=organisations/);
  await page.waitForFunction((before) => document.querySelectorAll(".results > li").length < before, all);
  const kinds = await page.locator(".results__kind").allTextContents();
  assert.ok(kinds.length > 0 && kinds.every((kind) => kind.startsWith("Organisation")), kinds.join());
  assert.is(await page.evaluate(() => document.activeElement?.id), "filter-type-organisations");
  await page.reload();
  await page.waitForSelector(".results h2 a");
  assert.ok(await page.locator("#filter-type-organisations").isChecked(), "a shared address shows the same");
  await page.getByRole("button", { name: "Ta bort avgränsningar" }).click();
  await page.waitForFunction((before) => document.querySelectorAll(".results > li").length === before, all);
  assert.not.match(page.url(), /type=/);
  assert.equal(complaints, []);
  await page.close();
});

test("filters stand open beside the results where there is room, but never cost a large library's readers unasked", async () => {
  const shown = async (few: boolean) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    if (!few)
      await page.route(`${address}*`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/ data-open(="")?/, "") });
      });
    await page.goto(`${address}?q=bibliotek`);
    await page.locator(".results > li").first().waitFor();
    const open = await page.locator(".search-filters details[open]").count();
    const values = await page.locator(".search-filters input").count();
    await page.close();
    return { open, counted: values > 0 };
  };
  assert.equal(await shown(true), { open: 1, counted: true });
  assert.equal(await shown(false), { open: 0, counted: false });
});

test("what a reader types is never markup", async () => {
  const { page, complaints } = await visit(
    `?q=${encodeURIComponent('<img src=x onerror="alert(1)">$& {count}')}`,
  );
  await page.locator(".search-count").filter({ hasText: "<img" }).waitFor();
  assert.match(
    (await page.locator(".search-count").textContent()) ?? "",
    /<img src=x onerror="alert\(1\)">\$&/,
  );
  assert.is(await page.locator("main img").count(), 0);
  assert.equal(complaints, []);
  await page.close();
});

test("results are drawn a few at a time, all of them and in their order, and only the last question's", async () => {
  const { page } = await visit();
  await page.evaluate(() => {
    const most = { drawn: 0 };
    Object.assign(window, { most });
    // Called when a task ends, with all that it has drawn.
    new MutationObserver((changes) => {
      const drawn = changes.flatMap(({ addedNodes }) => [...addedNodes]).length;
      most.drawn = Math.max(most.drawn, drawn);
    }).observe(document.querySelector(".results") as Element, { childList: true });
  });
  await page.getByRole("searchbox").fill("bibliotek kommun");
  await page.locator(".results > li").nth(6).waitFor();
  const drawn = await page.evaluate(() => (window as unknown as { most: { drawn: number } }).most.drawn);
  assert.ok(drawn > 0 && drawn <= 2, `${drawn} at once`);
  const all = await titles(page);
  assert.is(new Set(all).size, all.length);
  await page.getByRole("searchbox").fill("bibliotek");
  await page.getByRole("searchbox").fill("gjestebud");
  await page.locator(".search-count").getByText("3 träffar på ”gjestebud”").waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".results > li").length === 3);
  assert.is((await titles(page))[0], "Gjestebud");
  await page.close();
});

test("where nothing is found, the page suggests what may have been meant", async () => {
  const { page } = await visit("?q=volont%C3%A4xyzqwik");
  const suggestion = page.locator(".search-notes button").first();
  await suggestion.waitFor();
  const name = (await suggestion.textContent()) ?? "";
  await suggestion.click();
  await page.waitForSelector(".results h2 a");
  assert.is(await page.getByRole("searchbox").inputValue(), name);
  await page.getByRole("searchbox").fill("medskapxyzq");
  const theme = page.getByText("Närmaste tema: ").getByRole("link");
  assert.is(await theme.textContent(), "Samskapande");
  assert.is(await theme.getAttribute("href"), "/sv/teman/samskapande/");
  await page.close();
});

test("an index that cannot be fetched is told, and the next try works", async () => {
  offline = true;
  const { page } = await visit("?q=malm%C3%B6");
  await page.locator(".search-count").getByText("Sökningen kunde inte hämtas").waitFor();
  offline = false;
  await page.getByRole("button", { name: "Försök igen" }).click();
  await page.waitForSelector(".results h2 a");
  await page.close();
});

test("a page that was open when the site was published anew searches what is there now", async () => {
  const { page } = await visit("?q=malm%C3%B6");
  await page.waitForSelector(".results h2 a");
  const before = files;
  // Another edition: every file whose name tells its content has another name, and the old ones are gone.
  const renamed = (text: string) => text.replace(/\b[0-9a-f]{10}\b/g, (hash) => [...hash].reverse().join(""));
  files = new Map(
    [...before].map(([name, text]) => [renamed(name), /^..\.json$/.test(name) ? renamed(text) : text]),
  );
  await page.getByRole("searchbox").fill("gjestebud");
  await page.locator(".search-count").getByText("3 träffar på ”gjestebud”").waitFor();
  assert.is((await titles(page))[0], "Gjestebud");
  files = before;
  await page.close();
});

test("without JavaScript the form leads to the search page and says what to do", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  assert.match((await page.locator("main").allInnerTexts()).join(), /kräver JavaScript/);
  await page.getByRole("searchbox").fill("malmö");
  await page.getByRole("button", { name: "Sök" }).click();
  await page.waitForURL(/\?q=malm%C3%B6$/);
  await context.close();
});

test.run();
