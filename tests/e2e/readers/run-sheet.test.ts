import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { addAxe, barriers } from "../support/barriers.ts";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const test = siteSuite("a run sheet");

async function open({ browser, site }: SiteTest, address: string, options = {}): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: "block", ...options });
  await page.goto(site.address + address);
  return page;
}

const times = (page: Page) => page.locator(".run-sheet__time").allTextContents();
const total = (page: Page) => page.locator(".run-sheet__total").textContent();
const names = (page: Page) => page.locator(".run-sheet h2").allTextContents();

test("a method leads to a plan that begins with it; times follow what is added, timed and moved", async (context) => {
  const page = await open(context, "/da/metoder/gjestebud/");
  await page.getByRole("link", { name: "Sæt metoden ind i en køreplan" }).click();
  await page.waitForURL(/\/da\/koereplan\/\?item=gjestebud$/);
  assert.equal(await times(page), ["09.00–11.00"]);
  await page.getByLabel("Begynder kl.").fill("13:00");
  await page.getByRole("button", { name: "Tilføj pause" }).click();
  await page.getByRole("button", { name: "Tilføj eget punkt" }).click();
  await page.keyboard.type("Velkomst");
  await page.getByLabel("Minutter").last().fill("20");
  assert.equal(await times(page), ["13.00–15.00", "15.00–15.15", "15.15–15.35"]);
  await page
    .getByRole("button", { name: /^Flyt op: / })
    .last()
    .click();
  assert.is(await page.evaluate(() => document.activeElement?.getAttribute("name")), "up");
  await page.keyboard.press("Enter");
  assert.equal(await names(page), ["Velkomst", "Gæstebud", "Pause"]);
  assert.equal(await times(page), ["13.00–13.20", "13.20–15.20", "15.20–15.35"]);
  assert.is(await total(page), "2 timer 35 minutter i alt, slutter kl. 15.35");
  await page.close();
});

test("the address is the plan: shared, taken back, and the same in Swedish", async (context) => {
  const plan = "?title=Byr%C3%A5det&item=.20.Velkomst&item=gjestebud.90.Aino&item=-.15&item=nobody.10";
  const page = await open(context, `/da/koereplan/${plan}`);
  assert.is(await page.getByLabel("Hvad hedder workshoppen?").inputValue(), "Byrådet");
  assert.equal(await names(page), ["Velkomst", "Gæstebud", "Pause", "nobody"]);
  await page.getByRole("button", { name: "Fjern: Gæstebud" }).click();
  assert.equal(await names(page), ["Velkomst", "Pause", "nobody"]);
  await page.goBack();
  assert.equal(await names(page), ["Velkomst", "Gæstebud", "Pause", "nobody"]);
  await page.locator(".languages a[hreflang=sv]").click();
  await page.waitForURL(/\/sv\/korschema\/\?/);
  assert.equal(await names(page), ["Velkomst", "Gästabud", "Paus", "nobody"]);
  assert.is(await total(page), "2 timmar 15 minuter totalt, slutar kl. 11:15");
  await page.close();
});

test("a method, a break, an item of one's own and the same once more go in after any item", async (context) => {
  const page = await open(context, "/nb/kjoreplan/?item=.20.Velkommen&item=gjestebud.90.Aino", {
    hasTouch: true,
  });
  const said = () => page.locator(".run-sheet__said").textContent();
  const after = (name: string) => page.getByRole("button", { name: `Sett inn etter: ${name}` });
  const group = page.getByRole("group", { name: "Sett inn etter: Velkommen" });

  await after("Velkommen").tap();
  await group.getByRole("button", { name: "Legg til pause" }).tap();
  assert.equal(await names(page), ["Velkommen", "Pause", "Gjestebud"]);
  assert.equal(await times(page), ["09:00–09:20", "09:20–09:35", "09:35–11:05"]);
  assert.is(await said(), "Pause: punkt 2 av 3, 09:20–09:35");
  assert.is(await page.evaluate(() => document.activeElement?.ariaLabel), "Sett inn etter: Pause");

  await after("Velkommen").tap();
  assert.is(await after("Velkommen").getAttribute("aria-expanded"), "true");
  await group.getByLabel("Metode").selectOption({ value: "brainwriting" });
  await group.getByRole("button", { name: "Legg til metode" }).tap();
  assert.equal(await names(page), ["Velkommen", "Idéskriving (brainwriting)", "Pause", "Gjestebud"]);

  await after("Velkommen").tap();
  await group.getByRole("button", { name: "Legg til eget punkt" }).tap();
  await page.keyboard.type("Runde");
  assert.equal(await names(page), ["Velkommen", "Runde", "Idéskriving (brainwriting)", "Pause", "Gjestebud"]);

  await after("Gjestebud").tap();
  await page.getByRole("button", { name: "Gjenta punktet" }).tap();
  assert.equal((await names(page)).slice(3), ["Pause", "Gjestebud", "Gjestebud"]);
  assert.is(await page.getByLabel("Hvem gjør hva?").last().inputValue(), "Aino");
  assert.is(await page.getByRole("group").count(), 0);
  await page.goBack();
  assert.equal((await names(page)).slice(3), ["Pause", "Gjestebud"]);
  await page.getByRole("button", { name: "Fjern: Pause" }).tap();
  assert.is(await said(), "Fjernet: Pause");
  await page.close();
});

test("a note is as tall as its words, in the window and on paper", async (context) => {
  const note = "Aino ønsker velkommen og forteller hvorfor vi er her. ".repeat(6);
  const page = await open(context, `/nb/kjoreplan/?item=.20.${note}&item=gjestebud.90.Bo%0ACeline`, {
    viewport: { width: 320, height: 640 },
  });
  const cut = () =>
    page
      .locator("textarea")
      .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 1).length);
  assert.is(await page.getByLabel("Hvem gjør hva?").inputValue(), "Bo\nCeline");
  assert.is(await cut(), 0);
  await page.getByLabel("Hvem gjør hva?").fill("Bo\nCeline\nDag\nEli");
  assert.is(await cut(), 0);
  await page.emulateMedia({ media: "print" });
  assert.is(await cut(), 0);
  await page.close();
});

test("it does no harm to be long, late or hostile", async (context) => {
  const page = await open(
    context,
    "/en/run-sheet/?start=23:30&title=%3Cimg+src=x%3E&item=.60.%3Cb%3Ex%3C/b%3E&item=%22%3E%3Cscript%3E.5",
    { viewport: { width: 320, height: 640 } },
  );
  assert.is(await page.locator(".run-sheet img, .run-sheet b, .run-sheet script").count(), 0);
  assert.is(await total(page), "65 minutes in all, ends at 00:35 (next day)");
  await page.getByLabel("Minutes").first().fill("");
  assert.is(await total(page), "65 minutes in all, ends at 00:35 (next day)");
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await page.close();
});

test("has no barriers, empty or filled, light or dark", async (context) => {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const plan of ["", "?item=gjestebud&item=-&item=.10.Snak"]) {
      const page = await open(context, `/nb/kjoreplan/${plan}`, { colorScheme, bypassCSP: true });
      await addAxe(page);
      if (plan)
        await page
          .getByRole("button", { name: /^Sett inn etter/ })
          .first()
          .click();
      assert.equal(await barriers(page), [], `${colorScheme} ${plan}`);
      await page.close();
    }
  }
});

test("on paper there are times and names, and nothing to press", async (context) => {
  const page = await open(context, "/sv/korschema/?item=gjestebud&item=.10.Kaffe");
  await page.emulateMedia({ media: "print" });
  assert.is(
    await page
      .locator(".run-sheet button")
      .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length),
    0,
  );
  for (const kept of [".run-sheet__time", ".run-sheet__total", ".run-sheet__needs"])
    assert.ok(await page.locator(kept).first().isVisible(), kept);
  // An item of one's own stands there as a method does, by its name.
  assert.is(
    await page
      .locator("textarea")
      .last()
      .evaluate((each) => getComputedStyle(each).fontWeight),
    "600",
  );
  assert.not(await page.locator(".site-footer").isVisible());
  await page.close();
});

test("without JavaScript it says where the minutes stand", async (context) => {
  const page = await open(context, "/da/koereplan/", { javaScriptEnabled: false });
  assert.ok(await page.locator(".notice", { hasText: "JavaScript" }).isVisible());
  assert.not(await page.getByRole("button", { name: "Tilføj metode" }).isVisible());
  await page.close();
});

test.run();
