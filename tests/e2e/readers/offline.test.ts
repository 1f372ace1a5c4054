import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outputFolder } from "../../../site/folders.ts";
import { launchBrowser } from "../support/browser.ts";
import { type Host, startHost } from "../support/host.ts";

const READ = "/da/portraetter/oystein-stabell/";
const METHOD = "/da/metoder/gjestebud/";
const LIST = "/da/metoder/";

interface Visit {
  browser: Awaited<ReturnType<typeof launchBrowser>>;
  host: Host;
  context: BrowserContext;
  page: Page;
}

const test = suite("reading without a network", {} as Visit);

test.before(async (visit) => {
  visit.browser = await launchBrowser();
});
test.before.each(async (visit) => {
  visit.host = await startHost(outputFolder);
  visit.context = await visit.browser.newContext();
  visit.page = await visit.context.newPage();
});
test.after.each(async ({ context, host }) => {
  await context.close();
  await host.close();
});
test.after(async ({ browser }) => {
  await browser.close();
});

/** Whether an address lies in a cache whose name begins so. */
const isKept = (page: Page, cache: string, address: string): Promise<boolean> =>
  page.evaluate(
    async ([prefix = "", wanted = ""]) => {
      const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
      const found = await Promise.all(names.map((cacheName) => caches.match(wanted, { cacheName })));
      return found.some(Boolean);
    },
    [cache, address],
  );

async function untilKept(page: Page, cache: string, address: string): Promise<void> {
  for (let tries = 0; !(await isKept(page, cache, address)); tries++) {
    if (tries > 200) throw new Error(`${address} was not kept in ${cache}`);
    await page.waitForTimeout(50);
  }
}

/** Reads one page until it can be read again without a network. */
async function read({ page, host }: Visit, address: string): Promise<void> {
  await page.goto(host.address + address);
  await untilKept(page, "samskab-read", address);
}

const heading = (page: Page) => page.locator("h1").textContent();

test("the first page that was read can be read again, as it looked", async (visit) => {
  await read(visit, READ);
  const { page, host } = visit;
  const [title, colour] = [await heading(page), await background(page)];
  host.down = true;
  await page.reload();
  assert.is(await heading(page), title);
  assert.is(await background(page), colour);
  assert.ok(
    await page.locator(".entry__head img").evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
  );
});

const background = (page: Page) =>
  page.locator(".site-footer").evaluate((footer) => getComputedStyle(footer).backgroundColor);

test("the toolbox works without having been opened, and other pages say what can be read", async (visit) => {
  const { page, host } = visit;
  await read(visit, "/da/");
  await page.goto(`${host.address}/da/temaer/`);
  await untilKept(page, "samskab-toolbox-da-", LIST);
  host.down = true;
  await page.goto(host.address + LIST);
  await page.getByRole("link", { name: "Gæstebud" }).first().click();
  assert.is(await heading(page), "Gæstebud");
  assert.is(await page.evaluate(() => document.styleSheets[0]?.cssRules.length !== 0), true);
  const cards = await page.evaluate(async (list) => {
    const html = await (await caches.match(list))?.text();
    const link = new DOMParser().parseFromString(html ?? "", "text/html").querySelector(".download a");
    return (await fetch(link?.getAttribute("href") ?? "")).status;
  }, LIST);
  assert.is(cards, 200);

  await page.goto(`${host.address}/da/rapporter/`);
  assert.is(await heading(page), "Læs uden net");
  await page.locator("#missing").waitFor();
  await page.locator("#toolbox").getByRole("link", { name: "Gæstebud" }).first().waitFor();
  await page.locator("#toolbox p", { hasText: /^\d[\d,.]* [kM]B$/ }).waitFor();
  await page.locator("#read").getByRole("link", { name: "Temaer" }).waitFor();
  await page.goto(`${host.address}/sv/rapporter/`);
  assert.is(await heading(page), "Läs utan nät");
});

test("a reader can have the pages forgotten, by keyboard, and stays where something is said", async (visit) => {
  const { page, host } = visit;
  await read(visit, READ);
  await page.goto(`${host.address}/da/offline/`);
  assert.not(await page.locator("#missing").isVisible());
  await page.locator("#read a").last().focus();
  await page.keyboard.press("Tab");
  assert.is(await page.evaluate(() => document.activeElement?.textContent), "Glem siderne");
  await page.keyboard.press("Enter");
  await page.locator("#read").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement?.matches("#nothing, #toolbox h2"));
  assert.not(await isKept(page, "samskab-read", READ));
});

test("never answers for the editors' app, the search index or the open data", async (visit) => {
  const { page, host } = visit;
  await read(visit, READ);
  await page.reload();
  const index = await page.evaluate(async () => {
    const names = await (await fetch("/data/entries.json")).json();
    await fetch("/admin/");
    return names.length;
  });
  assert.ok(index > 0);
  await page.goto(`${host.address}/da/soeg/?q=samskabelse`);
  await page.locator(".results li").first().waitFor();
  const kept = await page.evaluate(async () =>
    (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname + new URL(url).search)
      .filter((address) => /^\/(?:admin|search|data|api)\/|[?]q=/.test(address)),
  );
  assert.equal(kept, []);
  host.down = true;
  for (const address of ["/admin/", "/data/entries.json"])
    assert.is(
      await page.evaluate((each) => fetch(each).then(String, () => "none"), address),
      "none",
      address,
    );
  await page.goto(`${host.address}/admin/`).then(
    () => assert.unreachable("the editors' app was shown without a network"),
    () => undefined,
  );
});

test("a new edition is read at once, whole, and the old worker's shell goes", async (visit) => {
  const { page, host } = visit;
  // What a browser may keep is not asked for when a page is.
  host.caching = "max-age=3600";
  await read(visit, METHOD);
  await page.goto(host.address + LIST);
  await untilKept(page, "samskab-toolbox-da-", LIST);
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-edition-"));
  try {
    await newEdition(folder);
    host.folder = folder;
    await page.goto(host.address + METHOD);
    assert.is(await heading(page), "Ny udgave");
    await untilKept(page, "samskab-read", METHOD);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.waitForFunction(async () => {
      const shells = (await caches.keys()).filter((name) => name.startsWith("samskab-shell-"));
      return shells.length === 1 && shells[0] === "samskab-shell-new";
    });
    host.down = true;
    await page.reload();
    assert.is(await heading(page), "Ny udgave");
    assert.is(await background(page), "rgb(1, 2, 3)");
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** The built site with another heading, another style and another worker. */
async function newEdition(folder: string): Promise<void> {
  await cp(outputFolder, folder, { recursive: true, filter: (name) => !/\/(?:admin|downloads)$/.test(name) });
  const change = async (name: string, by: (text: string) => string) => {
    const file = path.join(folder, name);
    await writeFile(file, by(await readFile(file, "utf8")));
  };
  await change(`${METHOD}index.html`, (html) =>
    html.replace(/<h1>.*?<\/h1>/, "<h1>Ny udgave</h1>").replaceAll(/site\.css\?v=\w+/g, "site.css?v=new"),
  );
  await change("assets/site.css", (css) => `${css}.site-footer{background:#010203}`);
  await change("service-worker.js", (script) => script.replace(/version:"\w+"/, 'version:"new"'));
}

test("who loads a page anew waits for the newest, however slow the host", async (visit) => {
  const { page, host } = visit;
  // A worker without patience.
  host.replace = (address, body) => (address === "/service-worker.js" ? body.replace(/=4e3\b/, "=1") : body);
  await read(visit, METHOD);
  await read(visit, READ);
  const folder = await mkdtemp(path.join(tmpdir(), "samskab-edition-"));
  try {
    await newEdition(folder);
    host.folder = folder;
    host.delay = 1000;
    await page.goto(host.address + METHOD);
    assert.is(await heading(page), "Gæstebud", "what was kept is shown when the network is slow");
    await page.reload();
    assert.is(await heading(page), "Ny udgave");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a worker that cannot be installed leaves the last one in its place", async (visit) => {
  const { page, host } = visit;
  await read(visit, READ);
  const title = await heading(page);
  host.replace = (address, body) =>
    address === "/service-worker.js" ? String(body).replace("/da/offline/", "/da/nowhere/") : body;
  await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
  );
  await page.reload();
  assert.is(await heading(page), title);
  host.down = true;
  await page.reload();
  assert.is(await heading(page), title);
});

test("a page is shown as kept when the host fails, and forgotten when it is gone", async (visit) => {
  const { page, host } = visit;
  await read(visit, READ);
  const title = await heading(page);
  host.status = 503;
  await page.reload();
  assert.is(await heading(page), title);
  host.status = 410;
  await page.reload();
  host.down = true;
  await page.goto(host.address + READ);
  assert.is(await heading(page), "Læs uden net");
});

test.run();
