import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import * as assert from "uvu/assert";
import { shifts } from "../support/shifts.ts";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const METHOD = "/sv/metoder/aktionslaering/";
/** One page of every composition. */
const PAGES = [
  "/",
  "/404.html",
  "/was/",
  "/da/",
  "/nb/metoder/",
  METHOD,
  "/nb/soknader/samskaping-fra-planverk-til-hverdagspraksis/",
  "/da/rapporter/biblioteket-som-samskaper/",
  "/sv/portratt/oystein-stabell/",
  "/da/konferencer/molle-2014/",
  "/nb/kurs/gentofte-2016/",
  "/sv/evenemang/",
  "/da/nyheder/egedal/",
  "/da/organisationer/gentofte/",
  "/sv/teman/samskapande/",
  "/da/temaer/",
  "/da/ordliste/",
  "/da/a-aa/",
  "/en/search/",
  "/sv/sok/?q=samskapande",
  "/da/metodekort/",
  "/nb/om/accessibility/",
  "/sv/oversyn/",
  "/da/oversaettelser/",
  "/da/offline/",
  "/nb/metoder/?time=1-3h",
  "/da/koereplan/?title=Samskabelsesprocesserne&item=gjestebud&item=-&item=.10.Vidensdelingsworkshop",
  "/da/om/editors-guide/",
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
    await page.locator("[aria-busy]").waitFor({ state: "detached" });
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

/** How a reader may have the text: spaced out (WCAG 1.4.12), and of twice the size (1.4.4). */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
const TEXTS = [
  [320, SPACED],
  [1280, SPACED],
  [640, `html { font-size: 200% } ${SPACED}`],
  [1280, "html { font-size: 200% }"],
] as const;

/** As long as words of the trade become in each language. */
const LONG_WORDS = {
  da: "lokalsamfundsudviklingsprojekterne",
  nb: "lokalsamfunnsutviklingsprosjektene",
  sv: "folkbiblioteksverksamhetsutvecklingen",
  en: "multidisciplinarity",
};

/** Puts a long word in place of a word in everything that is said. Runs in the page. */
function putLongWords(words: Readonly<Record<string, string>>): void {
  const said = document.querySelectorAll<HTMLElement>(
    "h1, h2, h3, a, button, label, option, dt, dd, th, td, summary, legend, li, p",
  );
  for (const each of said) {
    const text = [...each.childNodes].find(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const word = words[each.closest<HTMLElement>("[lang]")?.lang ?? ""];
    if (text && word) text.textContent = (text.textContent ?? "").replace(/\p{L}{4,}/u, word);
  }
}

for (const [width, style] of TEXTS)
  test(`loses no words, however long, at ${width} px with ${style}`, async (context) => {
    const options = { viewport: { width, height: 800 }, bypassCSP: true };
    await onEveryPage(context, options, async (page) => {
      await page.addStyleTag({ content: style });
      await page.evaluate(putLongWords, LONG_WORDS);
      return page.evaluate(() => {
        const wide = document.documentElement.scrollWidth - innerWidth;
        const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")].filter(
          (each) =>
            getComputedStyle(each).overflow === "hidden" &&
            !each.matches(".hidden, label, .results__excerpt p, .folds h2") &&
            (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1),
        );
        return [
          ...(wide > 0 ? [`${wide} px too wide`] : []),
          ...cut.map((each) => `cuts ${each.outerHTML.slice(0, 80)}`),
        ];
      });
    });
  });

for (const forcedColors of ["none", "active"] as const)
  test(`shows where the keyboard is, and hides it behind nothing, forced colours: ${forcedColors} (WCAG 2.4.7, 2.4.11)`, async (context) => {
    // At once, not by and by: a page that scrolls smoothly is not yet there.
    const options = { forcedColors, reducedMotion: "reduce", viewport: { width: 320, height: 600 } } as const;
    await onEveryPage(context, options, async (page) => {
      // What a script gives the focus after a key looks as if the key had.
      await page.keyboard.press("Tab");
      return page.evaluate(lost);
    });
  });

/** What can have the focus and does not show it, or lies behind something else. Runs in the page. */
function lost(): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")];
  return all
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .flatMap((each) => {
      each.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      const [{ x, y, width, height } = new DOMRect()] = each.getClientRects();
      const above = document.elementFromPoint(x + width / 2, y + height / 2);
      const name = each.outerHTML.slice(0, 80);
      return [
        ...(document.activeElement === each ? [] : [`cannot be focused: ${name}`]),
        ...(outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
          ? []
          : [`shows nothing: ${name}`]),
        ...(above && (each.contains(above) || above.contains(each)) ? [] : [`lies behind: ${name}`]),
      ];
    });
}

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

/** Pages that show what their address says, and what is there when they have done so. */
const CHOSEN = [
  ["/da/metoder/?time=1-3h&phase=prepare", ".finder [role=status]:not(:empty)"],
  ["/nb/metodekort/?m=gjestebud", ".method-card"],
  ["/sv/korschema/?item=gjestebud&item=-&item=.10.Snack", ".run-sheet__items > li"],
  ["/sv/sok/?q=samskapande", ".results > li:nth-child(10)"],
] as const;

test("draws a page that shows what its address says once, and moves nothing", async ({ browser, site }) => {
  const failed: string[] = [];
  for (const [width, height] of [
    [320, 640],
    [1280, 1600],
  ] as const) {
    for (const [address, shown] of CHOSEN) {
      const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: "block" });
      // The test runner names functions through a helper that pages do not have.
      await page.addInitScript("globalThis.__name = (each) => each");
      // On a fast machine a script that comes late may still come before the first paint.
      await page.route(/\/assets\/[a-z-]+\.js/, async (route) => {
        await setTimeout(300);
        await route.continue();
      });
      await page.goto(site.address + address);
      await page.locator(shown).first().waitFor({ state: "attached" });
      failed.push(...(await shifts(page)).map((shift) => `${address} ${width} px ${shift}`));
      await page.close();
    }
  }
  assert.equal(failed, []);
});

test("leaves no card alone in a line that has room for more", async (context) => {
  const page = await context.browser.newPage();
  for (const width of [320, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["/sv/teman/samskapande/", "/da/nyheder/", "/nb/metoder/", "/nb/"]) {
      await page.goto(context.site.address + address);
      const alone = await page.locator(".cards").evaluateAll(
        (lists) =>
          lists.filter((list) => {
            const places = [...list.children].map((each) => each.getBoundingClientRect());
            const last = places.at(-1);
            const isAlone = places.filter(({ top }) => top === last?.top).length === 1;
            return isAlone && (last?.width ?? 0) < list.getBoundingClientRect().width - 1;
          }).length,
      );
      assert.is(alone, 0, `${address} ${width} px`);
    }
  }
  await page.close();
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

test("prints what a search has found, and nothing to press", async ({ browser, site }) => {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(`${site.address}/da/soeg/?q=samskabelse`);
  await page.locator("#filter-type-methods").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const gone of [".search-form", ".search-filters", ".search-switch", ".search-more"])
    assert.not(await page.locator(gone).first().isVisible(), gone);
  for (const kept of [".search-count", ".results h2"])
    assert.ok(await page.locator(kept).first().isVisible(), kept);
  await page.close();
});

test.run();
