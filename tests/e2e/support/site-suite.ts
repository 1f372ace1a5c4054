import type { Browser } from "playwright-core";
import { suite } from "uvu";
import { outputFolder } from "../../../site/folders.ts";
import { launchBrowser } from "./browser.ts";
import { startSite } from "./site-server.ts";

/** What a test over the built site is given: a browser, and the site on loopback. */
export interface SiteTest {
  browser: Browser;
  site: Awaited<ReturnType<typeof startSite>>;
}

/** A suite of tests that read the built site in one browser. */
export function siteSuite(name: string) {
  const test = suite(name, {} as SiteTest);
  test.before(async (context) => {
    context.browser = await launchBrowser();
    context.site = await startSite(outputFolder);
  });
  test.after(async ({ browser, site }) => {
    await browser.close();
    await site.close();
  });
  return test;
}
