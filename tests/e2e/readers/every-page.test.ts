import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { LANGUAGE_IDS } from "../../../site/model/language.ts";
import { builtPages } from "../../output/site.ts";
import { addAxe, barriers } from "../support/barriers.ts";
import { shifts } from "../support/shifts.ts";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

/** How a reader may have it. */
const STATES = [
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 320, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

/** Which pages to see in every state, as a pattern; by default one of every composition. `PAGES=.` sees them all. */
const PAGES = process.env.PAGES && new RegExp(process.env.PAGES);
const COMPOSITIONS =
  /^\/(?:|404\.html|was\/|da\/|nb\/metoder\/|sv\/metoder\/aktionslaering\/|nb\/soknader\/samskaping-fra.*|da\/rapporter\/biblioteket.*|sv\/portratt\/oystein.*|en\/conferences\/molle.*|da\/forloeb\/gentofte.*|en\/events\/|da\/temaer\/|sv\/teman\/samskapande\/|da\/ordliste\/|en\/search\/|da\/metodekort\/|sv\/oversyn\/|nb\/offline\/)$/;

/** Pages are loaded in several tabs at once: one waits while another is drawn. */
const TABS = 3;

const test = siteSuite("every kind of page");

test("has no barrier that axe can see, scrolls one way only and shifts nothing", async (context) => {
  const all = (await builtPages())
    // A page that only leads on is left before it is seen.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ address }) => address);
  assert.is(all.filter((address) => COMPOSITIONS.test(address)).length, 19);
  const addresses = all.filter((address) => statesFor(address).length > 0);
  assert.ok(PAGES || addresses.length > all.length / 5);
  const failed: string[] = [];
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await context.browser.newPage({ bypassCSP: true, serviceWorkers: "block" });
      // The test runner names functions through a helper that pages do not have.
      await page.addInitScript("globalThis.__name = (each) => each");
      for (let address = addresses.pop(); address; address = addresses.pop())
        failed.push(...(await faults(page, context.site, address)).map((fault) => `${address} ${fault}`));
      await page.close();
    }),
  );
  assert.is(failed.slice(0, 20).join("\n"), "");
});

/** Of the other pages, every entry is seen in one of its languages, in one of the states. */
function statesFor(address: string): readonly (typeof STATES)[number][] {
  if (PAGES ? PAGES.test(address) : COMPOSITIONS.test(address)) return STATES;
  const [, language, slug = ""] = /^\/(\w\w)\/[^/]+\/([^/]+)\/$/.exec(address) ?? [];
  const turn = [...slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  if (PAGES || language !== LANGUAGE_IDS[turn % LANGUAGE_IDS.length]) return [];
  return STATES.slice(turn % 3, (turn % 3) + 1);
}

async function faults(page: Page, site: SiteTest["site"], address: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, { width, colorScheme }] of statesFor(address).entries()) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if (index === 0) {
      await page.goto(site.address + address);
      found.push(...(await shifts(page)));
      await addAxe(page);
    }
    const seen = await barriers(page);
    found.push(...seen.map((barrier) => `(${width} px, ${colorScheme}) ${barrier}`));
  }
  return [...found, ...(await sideways(page))];
}

/** Whether one must scroll sideways at 320 px, or at 640 px with text of twice the size. */
async function sideways(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [width, size] of [
    [320, "100%"],
    [640, "200%"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const beyond = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      return document.documentElement.scrollWidth - innerWidth;
    }, size);
    if (beyond > 0) found.push(`is ${beyond} px wider than a window of ${width} px with text at ${size}`);
  }
  return found;
}

test.run();
