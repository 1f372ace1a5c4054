import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const test = siteSuite("a reader with a keyboard alone");

async function walk(
  { browser, site }: SiteTest,
  address: string,
  width: number,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  // The test runner names functions through a helper that pages do not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.goto(site.address + address);
  await use(page);
  await page.close();
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return (active?.getAttribute("aria-label") ?? active?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** Presses Tab until what has the focus is called so; fails where it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press("Tab");
    met.push(await focused(page));
    if (name.test(met.at(-1) ?? "")) return;
  }
  assert.unreachable(`${name} is not among ${[...new Set(met)].join(" | ")}`);
}

/** Presses Tab until the field with this name has the focus. */
async function tabToField(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.getAttribute("name") === wanted, name))
      return;
  }
  assert.unreachable(`the field ${name} cannot be reached`);
}

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const focusedValue = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value);

test("opens the menu of a narrow window, goes to a list, and closes the menu with Escape", async (context) => {
  await walk(context, "/da/", 320, async (page) => {
    const menu = page.locator("#menu");
    assert.not(await menu.isVisible());
    await tabTo(page, /^Menu$/);
    await page.keyboard.press("Enter");
    assert.ok(await menu.isVisible());
    await page.keyboard.press("Escape");
    assert.not(await menu.isVisible());
    assert.is(await focused(page), "Menu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await tabTo(page, /^Metoder$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/metoder\/$/);
  });
});

test("changes language, follows the contents, copies a link, opens the citation", async (context) => {
  await walk(context, "/da/metoder/gjestebud/", 1280, async (page) => {
    await tabTo(page, /^Svenska$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sv\/metoder\/gjestebud\/$/);
    // The contents list stands beside the text, and comes before it.
    await tabTo(page, /^Steg för steg$/);
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#field-steps$/);
    await tabTo(page, /^Kopiera länk till ”Steg för steg”$/);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Länken är kopierad").waitFor({ state: "attached" });
    await tabTo(page, /^Hänvisa till sidan$/);
    await page.keyboard.press("Enter");
    assert.ok(await page.locator(".cite p").isVisible());
  });
});

test("finds facts and contents folded above the text of a narrow window, and opens them", async (context) => {
  await walk(context, "/da/metoder/gjestebud/", 400, async (page) => {
    assert.not(await page.getByText("Sværhedsgrad").isVisible());
    await tabTo(page, /^Fakta$/);
    await page.keyboard.press("Enter");
    assert.ok(await page.getByText("Sværhedsgrad").isVisible());
    await tabTo(page, /^På denne side$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Trin for trin$/);
    await page.keyboard.press("Enter");
    assert.match(page.url(), /#field-steps$/);
  });
});

test("comes from a word to its explanation, and from a theme to its entries", async (context) => {
  await walk(context, "/da/temaer/", 1280, async (page) => {
    await tabTo(page, /^Samskabelse$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/temaer\/samskabelse\/$/);
    await tabTo(page, /^Ordliste$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/ordliste\/$/);
  });
});

test("searches from any page, and opens the first result", async (context) => {
  await walk(context, "/da/metoder/", 1280, async (page) => {
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.id === "search-header-da")) break;
    }
    await page.keyboard.type("gæstebud");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/soeg\/\?q=/);
    await page.locator(".results a").first().waitFor();
    await tabTo(page, /^Gæstebud/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/metoder\/gjestebud\/$/);
  });
});

test("narrows a search, puts it in order and takes the neighbours' words away", async (context) => {
  await walk(context, "/da/soeg/?q=samskabelse", 1000, async (page) => {
    await page.locator(".results a").first().waitFor();
    await tabTo(page, /^Søg kun efter mine ord$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/own=1/);
    await tabTo(page, /^Afgræns$/);
    await page.keyboard.press("Enter");
    await page.locator("#filter-type-methods").waitFor();
    await page.keyboard.press("Tab");
    assert.is(await focusedId(page), "sort");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/sort=date/);
    for (let step = 0; (await focusedId(page)) !== "filter-type-methods"; step++) {
      assert.ok(step < 30, "the filters cannot be reached");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    await page.waitForURL(/type=methods/);
    await tabTo(page, /^Fjern.*Metode/);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes("type="));
  });
});

test("comes to the results before the filters that stand open beside them", async (context) => {
  await walk(context, "/da/soeg/?q=samskabelse", 1280, async (page) => {
    await page.locator("#filter-type-methods").waitFor();
    await page.getByRole("searchbox").focus();
    await tabTo(page, /^Søg kun efter mine ord$/);
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest(".results")));
    await tabTo(page, /^Afgræns$/);
    await page.setViewportSize({ width: 800, height: 900 });
    await page.getByRole("searchbox").focus();
    await tabTo(page, /^Søg kun efter mine ord$/);
    await page.keyboard.press("Tab");
    assert.is(await focusedId(page), "filters");
  });
});

test("narrows the list of methods, and takes the choice back", async (context) => {
  await walk(context, "/da/metoder/", 320, async (page) => {
    await tabToField(page, "time");
    await page.keyboard.type("1–3");
    await page.waitForURL(/\?time=1-3h$/);
    await page.keyboard.press("Tab");
    await tabTo(page, /^Vis alle metoder$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/metoder\/$/);
  });
});

test("plans a workshop: adds, names, times, moves and removes, and never loses the focus", async (context) => {
  await walk(context, "/sv/korschema/", 320, async (page) => {
    await tabToField(page, "title");
    await page.keyboard.type("Byrådet");
    await tabToField(page, "method");
    await page.keyboard.type("Gästabud");
    await tabTo(page, /^Lägg till metod$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /^Lägg till egen punkt$/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Kaffe");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("20");
    await tabTo(page, /^Flytta upp/);
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /^Flytta upp/);
    assert.equal(await page.locator(".run-sheet h2").allTextContents(), ["Kaffe", "Gästabud"]);
    await tabTo(page, /^Lägg in efter: Kaffe$/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("Brain");
    await page.keyboard.press("Escape");
    assert.is(await focused(page), "Lägg in efter: Kaffe");
    await page.keyboard.press("Enter");
    await tabTo(page, /^Lägg till paus$/);
    await page.keyboard.press("Enter");
    assert.is(await focused(page), "Lägg in efter: Paus");
    await tabTo(page, /^Ta bort: Paus$/);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".run-sheet h2").allTextContents(), ["Kaffe", "Gästabud"]);
    await tabTo(page, /^Ta bort: Gästabud$/);
    await page.keyboard.press("Enter");
    assert.match(await focused(page), /^Ta bort: Kaffe$/);
    await tabTo(page, /^Kopiera länk till planen$/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent?.trim() === "Länken är kopierad");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.is(copied, page.url());
    assert.is(new URL(copied).search, "?title=Byr%C3%A5det&item=.20.Kaffe");
  });
});

test("opens the history of a text", async (context) => {
  await walk(context, "/da/metoder/gjestebud/", 1280, async (page) => {
    await tabTo(page, /^Historik$/);
    await page.keyboard.press("Enter");
    assert.ok(await page.locator("details[open] time").first().isVisible());
  });
});

test("chooses method cards and prints them", async (context) => {
  await walk(context, "/da/metodekort/", 320, async (page) => {
    await tabTo(page, /^Fravælg alle$/);
    await page.keyboard.press("Enter");
    for (let step = 0; (await focusedValue(page)) !== "gjestebud"; step++) {
      assert.ok(step < 60, "the method cannot be reached");
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Space");
    await page.waitForURL(/\?m=gjestebud$/);
    await page.reload();
    await page.evaluate(() =>
      Object.assign(globalThis, { print: () => document.body.classList.add("printed") }),
    );
    await tabTo(page, /^Udskriv$/);
    await page.keyboard.press("Enter");
    await page.locator(".printed").waitFor();
  });
});

test("downloads a text, and reads a word's explanation and comes back to the text", async (context) => {
  await walk(context, "/da/portraetter/oystein-stabell/", 1280, async (page) => {
    await tabTo(page, /^Hent/);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Alt+Enter")]);
    assert.match(download.suggestedFilename(), /\.pdf$/);
    await tabTo(page, /^fylkesbiblioteket$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/ordliste\/#fylkesbibliotek$/);
    await page.goBack();
    assert.match(page.url(), /oystein-stabell\/$/);
  });
});

test("unfolds the words of a neighbour's text, and follows one to its explanation", async (context) => {
  await walk(context, "/sv/portratt/oystein-stabell/", 320, async (page) => {
    await tabTo(page, /^Ord i texten som kan vara kluriga$/);
    await page.keyboard.press("Enter");
    assert.ok(await page.locator(".words").isVisible());
    await tabTo(page, /^aktionslärande$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/sv\/ordlista\/#aktionslarande$/);
  });
});

test("leaves every page at its end: nothing holds the focus", async (context) => {
  for (const address of ["/da/metoder/gjestebud/", "/da/soeg/?q=samskabelse", "/nb/"]) {
    await walk(context, address, 1280, async (page) => {
      await page.waitForLoadState("networkidle");
      let last = "";
      for (let step = 0; step < 250; step++) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
        last = now;
        if (await page.evaluate(() => Boolean(document.activeElement?.closest(".site-footer")))) return;
      }
      assert.unreachable(`${address} holds the focus at ${last}`);
    });
  }
});

test("moves nothing by itself where a reader asks for less motion", async ({ browser, site }) => {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  for (const address of ["/da/", "/da/metoder/gjestebud/", "/da/soeg/?q=samskabelse"]) {
    await page.goto(site.address + address, { waitUntil: "networkidle" });
    assert.is(await page.evaluate(() => document.getAnimations().length), 0);
    assert.is(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  }
  await page.close();
});

test.run();
