import { PDFDocument } from "pdf-lib";
import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { addAxe, barriers } from "../support/barriers.ts";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const PAGES = ["/da/metodekort/", "/nb/metodekort/", "/sv/metodkort/", "/en/method-cards/"];
const PAGE = "/da/metodekort/";
/** CSS pixels of a millimetre. */
const MM = 96 / 25.4;

const test = siteSuite("method cards to choose");

async function open({ browser, site }: SiteTest, address: string, options = {}): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: "block", ...options });
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.goto(site.address + address);
  return page;
}

const chosen = (page: Page) =>
  page
    .locator(".deck input:checked")
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

/** The cards as they lie on paper, in millimetres, and whether any of them hides something. */
const cardsOnPaper = async (page: Page) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: "print" });
  return page.locator(".method-card").evaluateAll(
    (cards, mm) =>
      cards
        .filter((card) => card.checkVisibility())
        .map((card) => {
          const { width, height } = card.getBoundingClientRect();
          return {
            width: Math.round((width / mm) * 10) / 10,
            height: Math.round((height / mm) * 10) / 10,
            cut: card.scrollWidth > card.clientWidth + 1 || card.scrollHeight > card.clientHeight + 1,
          };
        }),
    MM,
  );
};

const sheets = async (page: Page) => {
  const document = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  const { width, height } = document.getPage(0).getSize();
  assert.equal([Math.round(width), Math.round(height)], [595, 842], "A4");
  return document.getPageCount();
};

test("every method's cards are A6 with all their words, four on a sheet, in every language", async (context) => {
  for (const address of PAGES) {
    const page = await open(context, address, { colorScheme: "dark" });
    const cards = await cardsOnPaper(page);
    assert.ok(cards.length > 10);
    for (const card of cards) assert.equal(card, { width: 105, height: 148, cut: false }, address);
    assert.is(await sheets(page), Math.ceil(cards.length / 4), address);
    assert.is(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      "rgb(255, 255, 255)",
    );
    await page.close();
  }
});

test("an address chooses; ticks, all and none change it, Back and Forward follow, Swedish has the same", async (context) => {
  const page = await open(context, `${PAGE}?m=gjestebud,nobody,dialogcafe`);
  const status = page.locator(".deck [role=status]");
  assert.equal((await chosen(page)).sort(), ["dialogcafe", "gjestebud"]);
  assert.is(await status.textContent(), "2 metoder valgt · 1 ark");
  const cards = (await cardsOnPaper(page)).length;
  assert.ok(cards >= 2 && cards <= 4, `${cards} cards of two methods`);
  assert.is(await sheets(page), 1);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("checkbox", { name: "Dialogcafé" }).focus();
  await page.keyboard.press("Space");
  await page.waitForURL((url) => url.search === "?m=gjestebud");
  assert.ok((await page.locator(".languages a[lang=sv]").getAttribute("href"))?.endsWith("?m=gjestebud"));
  await page.goBack();
  assert.is((await chosen(page)).length, 2);
  await page.goForward();
  assert.equal(await chosen(page), ["gjestebud"]);
  const [all, none, paper] = await page.locator(".deck__tools button").all();
  await none?.click();
  assert.equal(await chosen(page), []);
  assert.ok(await paper?.isDisabled());
  await all?.click();
  await page.waitForURL((url) => url.search === "");
  assert.ok((await chosen(page)).length > 10);
  await page.close();
});

test("without JavaScript the ticks alone choose what is printed", async (context) => {
  const page = await open(context, PAGE, { javaScriptEnabled: false });
  const boxes = page.locator(".deck input");
  for (let index = 1; index < (await boxes.count()); index++) await boxes.nth(index).uncheck();
  assert.not(await page.locator(".deck__tools").isVisible());
  assert.is(await sheets(page), 1);
  await page.close();
});

test("a method that is longer than its card makes the card longer, and is never parted", async (context) => {
  const page = await open(context, `${PAGE}?m=gjestebud,dialogcafe,brainwriting`);
  await page
    .locator(".deck li:has(:checked) .method-card p")
    .first()
    .evaluate((text) => {
      text.textContent = "Ord og mere. ".repeat(150);
    });
  const cards = await cardsOnPaper(page);
  assert.ok(cards.some(({ height }) => height > 150));
  assert.not(cards.some(({ cut }) => cut));
  await page.close();
});

test("has no barrier that axe can see, with and without ticks, and scrolls one way at 320 px", async (context) => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(context, `${PAGE}?m=gjestebud`, {
      bypassCSP: true,
      colorScheme,
      viewport: { width: 320, height: 900 },
    });
    await addAxe(page);
    assert.equal(await barriers(page), []);
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  }
});

test.run();
