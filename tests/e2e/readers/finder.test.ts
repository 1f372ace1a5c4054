import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { addAxe, barriers } from "../support/barriers.ts";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const LIST = "/da/metoder/";

const test = siteSuite("finding a method");

const open = async ({ browser, site }: SiteTest, address: string, options = {}): Promise<Page> => {
  const page = await browser.newPage(options);
  await page.goto(site.address + address);
  return page;
};

/** The methods that are shown, by what their cards say of themselves. */
const shown = (page: Page, facet: string): Promise<readonly string[]> =>
  page
    .locator("[data-phase]")
    .evaluateAll(
      (cards, name) =>
        cards
          .filter((card) => card.getClientRects().length > 0)
          .map((card) => card.getAttribute(`data-${name}`) ?? ""),
      facet,
    );

test("styles alone narrow the list, also by several things at once", async (context) => {
  const page = await open(context, LIST, { javaScriptEnabled: false });
  const all = (await shown(page, "time")).length;
  await page.selectOption("[name=time]", "1-3h");
  const short = await shown(page, "time");
  assert.ok(short.length > 0 && short.length < all);
  assert.ok(short.every((time) => time === "1-3h"));
  assert.not(await page.locator(".found h2").first().isVisible());
  await page.selectOption("[name=phase]", "prepare");
  const both = await shown(page, "phase");
  assert.ok(both.length > 0 && both.length < short.length);
  assert.ok(both.every((phases) => phases.split(" ").includes("prepare")));
  await page.getByRole("link", { name: "Vis alle metoder" }).click();
  assert.is((await shown(page, "time")).length, all);
  await page.close();
});

test("every value of every facet that is offered finds as many methods as have it", async (context) => {
  const page = await open(context, LIST);
  const marks = (facet: string) =>
    page
      .locator("[data-phase]")
      .evaluateAll((cards, name) => cards.map((card) => card.getAttribute(`data-${name}`) ?? ""), facet);
  for (const facet of ["phase", "time", "group", "mode", "theme"]) {
    const select = page.locator(`.finder [name=${facet}]`);
    const values = await select
      .locator("option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).slice(1));
    assert.ok(values.length > 1, facet);
    const all = await marks(facet);
    for (const value of values) {
      await select.selectOption(value);
      const expected = all.filter((each) => each.split(" ").includes(value)).length;
      assert.is((await shown(page, facet)).length, expected, `${facet} ${value}`);
    }
    await select.selectOption("");
  }
  await page.close();
});

test("the address keeps the choice, the count is said, Back takes it back, Swedish has the same", async (context) => {
  const page = await open(context, `${LIST}?time=1-3h&mode=nothing&x=1`);
  const status = page.locator(".finder [role=status]");
  const count = (await shown(page, "time")).length;
  assert.is(await status.textContent(), `${count} metoder passer`);
  assert.is(await page.locator("[name=mode]").inputValue(), "");
  await page.selectOption("[name=mode]", "physical");
  await page.waitForURL((url) => url.search === "?time=1-3h&mode=physical");
  assert.ok((await page.locator(".languages a[lang=sv]").getAttribute("href"))?.endsWith("=physical"));
  await page.goBack();
  assert.is((await shown(page, "time")).length, count);
  // Two values that no method has both of.
  const nothing = await page.locator("[data-phase]").evaluateAll((cards) => {
    const had = cards.map((card) => [
      card.getAttribute("data-time"),
      card.getAttribute("data-theme")?.split(" "),
    ]);
    const [times, themes] = [0, 1].map((place) => [...new Set(had.flatMap((each) => each[place] ?? []))]);
    const pairs = (times ?? []).flatMap((time) => (themes ?? []).map((theme) => [time, theme] as const));
    return pairs.find(([time, theme]) => !had.some(([at, of]) => at === time && of?.includes(theme ?? "")));
  });
  await page.goto(`${context.site.address}${LIST}?time=${nothing?.[0]}&theme=${nothing?.[1]}`);
  assert.equal(await shown(page, "time"), []);
  assert.is(await status.textContent(), "Ingen metode passer til det hele. Vælg færre ting.");
  await page.close();
});

test("has no barrier that axe can see while it narrows, and scrolls one way at 320 px", async (context) => {
  for (const colorScheme of ["light", "dark"]) {
    const options = { bypassCSP: true, colorScheme, viewport: { width: 320, height: 900 } };
    const page = await open(context, `${LIST}?time=1-3h`, options);
    await addAxe(page);
    assert.equal(await barriers(page), []);
    assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.close();
  }
});

test.run();
