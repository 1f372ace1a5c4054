import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { renderToString } from "preact-render-to-string";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { SearchPanel } from "../../site/components/search-panel.tsx";
import { indexFiles } from "../search/fixture.ts";
import { launchBrowser } from "./support/browser.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'";

let server: Server;
let browser: Browser;
let address = "";
let offline = false;

test.before(async () => {
  const { outputFiles } = await build({
    entryPoints: ["site/browser/search.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  const files = await indexFiles();
  const page = `<!doctype html><html lang="sv"><title>Sök</title><script type="module" src="/search.js"></script><main>${renderToString(<SearchPanel language="sv" />)}</main></html>`;
  server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://site").pathname;
    const index = files.get(path.replace("/search/", ""));
    response.setHeader("Content-Security-Policy", POLICY);
    if (path === "/search.js")
      response.setHeader("Content-Type", "text/javascript").end(outputFiles[0]?.text);
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
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address + search);
  return { page, complaints };
}

const titles = (page: Page) => page.locator(".results h2 a").allTextContents();

test("results come as one types, the address follows, and the count is announced", async () => {
  const { page, complaints } = await visit();
  await page.getByRole("searchbox").pressSequentially("gjestebud", { delay: 20 });
  await page.waitForSelector(".results h2 a");
  assert.is((await titles(page))[0], "Gjestebud");
  assert.match(page.url(), /\?q=gjestebud$/);
  assert.match((await page.getByRole("status").textContent()) ?? "", /3 träffar på ”gjestebud”/);
  assert.equal(complaints, [], "nothing that the policy forbids");
  await page.close();
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

test("what a reader types is never markup", async () => {
  const { page, complaints } = await visit(
    `?q=${encodeURIComponent('<img src=x onerror="alert(1)">$& {count}')}`,
  );
  await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent !== "");
  assert.match((await page.getByRole("status").textContent()) ?? "", /<img src=x onerror="alert\(1\)">\$&/);
  assert.is(await page.locator("main img").count(), 0);
  assert.equal(complaints, []);
  await page.close();
});

test("an index that cannot be fetched is told, and the next try works", async () => {
  offline = true;
  const { page } = await visit("?q=malm%C3%B6");
  await page.getByText("Sökningen kunde inte hämtas").waitFor();
  offline = false;
  await page.getByRole("searchbox").press("Enter");
  await page.waitForSelector(".results h2 a");
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
