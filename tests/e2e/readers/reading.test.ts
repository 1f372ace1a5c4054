import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { type SiteTest, siteSuite } from "../support/site-suite.ts";

const METHOD = "/da/metoder/gjestebud/";
/** A portrait that stands in bokmål on the Swedish page. */
const PORTRAIT = "/sv/portratt/oystein-stabell/";

interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

/** The page's window with a voice that the test holds: it notes what it is given, and ends a sentence when told. */
interface Voiced {
  spoken: Spoken[];
  finish(): void;
}

const test = siteSuite("reading help");

/** Opens an address in a browser with voices for these languages. */
async function openWith(
  { browser, site }: SiteTest,
  address: string,
  languages: readonly string[],
): Promise<Page> {
  const page = await browser.newPage();
  // The test runner names functions through a helper that pages do not have.
  await page.addInitScript("globalThis.__name = (each) => each");
  await page.addInitScript((tags) => {
    const target = new EventTarget();
    const voices = tags.map((lang) => ({ lang, name: lang, localService: true }));
    const spoken: Spoken[] = [];
    let current: EventTarget | undefined;
    class Utterance extends EventTarget {
      voice: { lang: string } | null = null;
      lang = "";
      rate = 1;
      constructor(readonly text: string) {
        super();
      }
    }
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      spoken,
      finish: () => current?.dispatchEvent(new Event("end")),
    });
    Object.defineProperty(window, "speechSynthesis", {
      value: Object.assign(target, {
        getVoices: () => voices,
        speak(utterance: Utterance) {
          current = utterance;
          spoken.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
        },
        cancel() {
          const broken = current;
          current = undefined;
          broken?.dispatchEvent(new Event("error"));
        },
      }),
    });
  }, languages);
  await page.goto(site.address + address);
  return page;
}

const spokenBy = (page: Page) => page.evaluate(() => (window as unknown as Voiced).spoken);
const finish = (page: Page) => page.evaluate(() => (window as unknown as Voiced).finish());
const marked = (page: Page) =>
  page.evaluate(() => String([...(CSS.highlights.get("read-aloud") ?? [])].map(String)));

test("reads a page sentence by sentence, and marks the one that is read", async (context) => {
  const page = await openWith(context, METHOD, ["da-DK"]);
  await page.getByRole("button", { name: "Læs op" }).click();
  const title = (await page.locator("h1").textContent()) ?? "";
  assert.equal(await spokenBy(page), [{ text: title, lang: "da-DK", rate: 1 }]);
  assert.is(await marked(page), title);
  await finish(page);
  await finish(page);
  const [, second, third] = await spokenBy(page);
  const summary = (await page.locator(".lead").textContent()) ?? "";
  assert.ok(summary.startsWith(`${second?.text} ${third?.text}`), `${second?.text} ${third?.text}`);
  await page.close();
});

test("lets a reader pause, go back and on, read faster and stop, by keyboard alone", async (context) => {
  const page = await openWith(context, METHOD, ["da-DK"]);
  await page.locator("#listen").focus();
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  assert.is(await focused(), "Pause");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  const [first, second, again] = await spokenBy(page);
  assert.equal(again, first);
  assert.is.not(second?.text, first?.text);
  await page.keyboard.press("Enter");
  assert.is(await focused(), "Fortsæt");
  await finish(page);
  assert.is((await spokenBy(page)).length, 3);
  await page.getByRole("combobox", { name: "Fart" }).selectOption("1.5");
  await page.getByRole("button", { name: "Fortsæt" }).click();
  assert.equal((await spokenBy(page)).at(-1), { ...first, rate: 1.5 });
  await page.keyboard.press("Escape");
  assert.is(await page.locator(".listen-bar").count(), 0);
  assert.is(await marked(page), "");
  assert.is(await page.evaluate(() => document.activeElement?.id), "listen");
  await page.close();
});

test("hides nothing that has the focus behind its bar, in a narrow window with large text (WCAG 2.4.11)", async (context) => {
  const page = await openWith(context, METHOD, ["da-DK"]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Læs op" }).click();
  await page.keyboard.press("Tab");
  for (const size of ["100%", "150%"]) {
    const hidden = await page.evaluate(async (fontSize) => {
      document.documentElement.style.fontSize = fontSize;
      // Two frames, so that the page knows the bar's new height.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const bar = document.querySelector(".listen-bar")?.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>("main a[href], main summary, .site-footer a")]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          each.focus();
          return each.getBoundingClientRect().bottom > (bar?.top ?? 0);
        })
        .map((each) => each.outerHTML.slice(0, 80));
    }, size);
    assert.equal(hidden, [], size);
  }
  await page.close();
});

test("reads each passage with the voice of its language", async (context) => {
  const page = await openWith(context, PORTRAIT, ["sv-SE", "no-NO"]);
  await page.locator("#listen").click();
  const prose = (await page.locator(".prose p").first().textContent()) ?? "";
  for (let step = 0; step < 12; step++) await finish(page);
  const spoken = await spokenBy(page);
  assert.is(spoken[0]?.lang, "sv-SE");
  const norwegian = spoken.find(({ text }) => prose.startsWith(text));
  assert.is(norwegian?.lang, "no-NO");
  await page.close();
});

test("offers no reading aloud where the browser has no voice for the text", async (context) => {
  const page = await openWith(context, PORTRAIT, ["sv-SE", "da-DK"]);
  assert.not(await page.locator("#listen").isVisible());
  await page.close();
});

test("copies the address of a section", async (context) => {
  const page = await context.browser.newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(context.site.address + METHOD);
  await page.getByRole("button", { name: /Kopiér link til »Trin for trin«/ }).click();
  await page.getByRole("status").getByText("Linket er kopieret").waitFor({ state: "attached" });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.is(copied, `${context.site.address}${METHOD}#field-steps`);
  assert.is(page.url(), copied);
  await page.close();
});

test("offers no button that needs a script where there is none", async (context) => {
  const page = await context.browser.newPage({ javaScriptEnabled: false });
  await page.goto(context.site.address + METHOD);
  assert.is(await page.locator(".entry button:visible").count(), 0);
  assert.ok(await page.getByText("Trin for trin").first().isVisible());
  await page.close();
});

test.run();
