import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const METHOD = "/sv/metoder/aktionslaering/";
/** One page of every composition. */
const PAGES = [
  "/",
  "/404.html",
  "/da/",
  "/nb/metoder/",
  METHOD,
  "/nb/soknader/samskaping-fra-planverk-til-hverdagspraksis/",
  "/da/rapporter/biblioteket-som-samskaper/",
  "/da/temaer/",
  "/da/ordliste/",
  "/en/search/",
  "/sv/oversyn/",
];

const test = siteSuite("the appearance");

/** Names the pages on which a check, run in the page, finds something. */
async function onEveryPage(
  { browser, site }: SiteTest,
  options: Parameters<Browser["newPage"]>[0],
  find: (page: Page) => Promise<readonly string[]>,
): Promise<void> {
  const failed: string[] = [];
  const page = await browser.newPage(options);
  // The test runner names functions through a helper that pages do not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  for (const address of PAGES) {
    await page.goto(site.address + address);
    failed.push(...(await find(page)).map((each) => `${address} ${each}`));
  }
  await page.close();
  assert.is(failed.slice(0, 20).join("\n"), "");
}

test("gives every control 24 px to be hit, or room around it (WCAG 2.5.8)", async (context) => {
  await onEveryPage(context, { viewport: { width: 320, height: 800 } }, (page) =>
    page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary"),
      ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(".skip"));
      // A link inside a sentence is exempt; its height follows the line.
      const controls = all.filter(
        (each) =>
          getComputedStyle(each).display !== "inline" ||
          !/[\p{L}\p{N}]/u.test((each.parentElement?.textContent ?? "").replace(each.textContent ?? "", "")),
      );
      const centre = (each: Element) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      };
      return controls
        .filter((each) => {
          const { width, height } = each.getBoundingClientRect();
          if (width >= 24 && height >= 24) return false;
          const [x, y] = centre(each);
          return controls.some((other) => {
            const [otherX, otherY] = centre(other);
            return other !== each && Math.hypot(x - otherX, y - otherY) < 24;
          });
        })
        .map((each) => each.outerHTML.slice(0, 100));
    }),
  );
});

test("loses no words when a reader spaces the text (WCAG 1.4.12)", async (context) => {
  await onEveryPage(context, { viewport: { width: 320, height: 800 }, bypassCSP: true }, async (page) => {
    await page.addStyleTag({
      content:
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    });
    return page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - innerWidth;
      const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
        (each) =>
          getComputedStyle(each).overflow === "hidden" &&
          !each.matches(".hidden, label") &&
          (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1),
      );
      return [
        ...(wide > 0 ? [`${wide} px too wide`] : []),
        ...cut.map((each) => `cuts ${each.outerHTML.slice(0, 80)}`),
      ];
    });
  });
});

test("shows where the keyboard is", async (context) => {
  await onEveryPage(context, undefined, async (page) => {
    const hidden: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const { activeElement: active } = document;
        if (!active || active === document.body) return "";
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
          ? ""
          : active.outerHTML.slice(0, 80);
      });
      if (found) hidden.push(found);
    }
    return hidden;
  });
});

test("keeps its lines and buttons where colours are forced", async (context) => {
  await onEveryPage(context, { forcedColors: "active" }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, .download a")]
        .filter(
          (each) =>
            each.checkVisibility({ visibilityProperty: true }) && !each.matches(".copy-link, .search-switch"),
        )
        .filter((each) => getComputedStyle(each).borderStyle === "none")
        .map((each) => `no border: ${each.outerHTML.slice(0, 80)}`),
    ),
  );
});

test("gives more contrast to who asks for it", async (context) => {
  const page = await context.browser.newPage({ contrast: "more", colorScheme: "light" });
  await page.goto(context.site.address + METHOD);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  assert.equal(colours, ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  await page.close();
});

test("moves nothing for who asks for stillness", async (context) => {
  await onEveryPage(context, { reducedMotion: "reduce" }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((each) => {
          const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(each);
          return scrollBehavior === "smooth" || transitionDuration !== "0s" || animationName !== "none";
        })
        .map((each) => each.tagName),
    ),
  );
});

test("prints the text and its address, without menus and buttons", async (context) => {
  const page = await context.browser.newPage();
  await page.goto(context.site.address + METHOD);
  await page.emulateMedia({ media: "print" });
  for (const gone of [
    ".site-nav",
    ".languages",
    ".breadcrumb",
    ".contents",
    ".entry__actions",
    ".site-footer nav",
  ])
    assert.not(await page.locator(gone).first().isVisible(), gone);
  for (const kept of ["h1", ".lead", ".facts", ".steps", ".cite p"])
    assert.ok(await page.locator(kept).first().isVisible(), kept);
  await page.close();
});

test.run();
