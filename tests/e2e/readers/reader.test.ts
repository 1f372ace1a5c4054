import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

/** One page of every type. */
const PAGES = [
  "/",
  "/404.html",
  "/was/",
  "/da/",
  "/nb/soknader/samskaping-fra-planverk-til-hverdagspraksis/",
  "/sv/metoder/aktionslaering/",
  "/en/conferences/molle-2014/",
  "/da/forloeb/gentofte-2016/",
  "/sv/portratt/oystein-stabell/",
  "/en/events/",
  "/nb/metoder/",
  "/da/temaer/",
  "/sv/teman/samskapande/",
  "/en/search/",
  "/da/rapporter/biblioteket-som-samskaper/",
  "/nb/metodekort/",
];

const test = siteSuite("a reader");

/** Opens an address in a window of its own. */
async function visit(
  { browser, site }: SiteTest,
  address: string,
  options: Parameters<Browser["newPage"]>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  try {
    await page.goto(site.address + address);
    await use(page);
  } finally {
    await page.close();
  }
}

test("meets no other host and no error, and is given no cookie", async (context) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  for (const address of PAGES) {
    await visit(context, "/404.html", undefined, async (page) => {
      page.on(
        "request",
        (request) => request.url().startsWith(context.site.address) || foreign.push(request.url()),
      );
      page.on("pageerror", (error) => errors.push(`${address}: ${error.message}`));
      page.on(
        "console",
        (message) => message.type() === "error" && errors.push(`${address}: ${message.text()}`),
      );
      await page.goto(context.site.address + address, { waitUntil: "networkidle" });
      assert.equal(await page.context().cookies(), []);
    });
  }
  assert.equal(foreign, []);
  assert.equal(errors, []);
});

test("walks from the language choice to a method without a script", async (context) => {
  await visit(context, "/", { javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: "Svenska" }).click();
    await page.getByRole("link", { name: "Metoder", exact: true }).click();
    await page.getByRole("link", { name: "Aktionslärande" }).click();
    assert.is((await page.getByRole("heading", { level: 1 }).textContent()) ?? "", "Aktionslärande");
    assert.match(page.url(), /\/sv\/metoder\/aktionslaering\/$/);
    await page.getByRole("link", { name: "English" }).first().click();
    assert.is((await page.getByRole("heading", { level: 1 }).textContent()) ?? "", "Action learning");
  });
});

test("finds the accessibility statement at its short address", async (context) => {
  await visit(context, "/was", { javaScriptEnabled: false }, async (page) => {
    await page.getByRole("link", { name: "Tilgjengelighet", exact: true }).click();
    assert.match(page.url(), /\/nb\/[^/]+\/accessibility\/$/);
  });
});

test("comes to the content with the first key", async (context) => {
  await visit(context, "/da/metoder/", undefined, async (page) => {
    await page.keyboard.press("Tab");
    assert.is(await page.evaluate(() => document.activeElement?.textContent), "Gå til indholdet");
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate(() => document.activeElement?.id), "content");
  });
});

test("is told when a text stands in another language, and hears it in that language", async (context) => {
  await visit(context, "/sv/portratt/oystein-stabell/", undefined, async (page) => {
    assert.match(
      (await page.locator(".notice").textContent()) ?? "",
      /inte översatt till svenska.*norskt bokmål/,
    );
    assert.is(await page.locator(".prose").getAttribute("lang"), "nb");
    assert.match(
      (await page.locator('link[rel="canonical"]').getAttribute("href")) ?? "",
      /\/nb\/portretter\/oystein-stabell\/$/,
    );
  });
});

test("downloads a method as PDF in their own language", async (context) => {
  await visit(context, "/sv/metoder/aktionslaering/", undefined, async (page) => {
    const link = page.locator(".download a");
    assert.match((await link.textContent()) ?? "", /Ladda ner \(PDF, \d+ sid(?:a|or), \d+(?:,\d)? kB\)/);
    const response = await page.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    assert.is((await response.body()).subarray(0, 5).toString(), "%PDF-");
  });
});

for (const [address, words, expected] of [
  ["/da/soeg/", "aktionslæring", "/da/metoder/aktionslaering/"],
  ["/nb/sok/", "aksjonslæring", "/nb/metoder/aktionslaering/"],
  ["/sv/sok/", "aktionslärande", "/sv/metoder/aktionslaering/"],
  ["/en/search/", "action learning", "/en/methods/aktionslaering/"],
] as const) {
  test(`finds a method by its name on ${address}`, async (context) => {
    await visit(context, address, undefined, async (page) => {
      await page.getByRole("main").getByRole("searchbox").fill(words);
      const first = page.locator(".results li a").first();
      await first.waitFor();
      assert.ok((await first.getAttribute("href"))?.includes(expected), (await first.textContent()) ?? "");
      // Said when typing has paused, so that a screen reader is not interrupted by every letter.
      await page.getByRole("status").filter({ hasText: /\d/ }).first().waitFor({ state: "attached" });
    });
  });
}

test.run();
