import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { HtmlValidate } from "html-validate";
import { test } from "uvu";
import * as assert from "uvu/assert";
import siteFacts from "../../_data/site.json";
import { cardsAddress, runSheetAddress } from "../../site/entries/address.ts";
import { filesBelow } from "../../site/entries/read.ts";
import { outputFolder } from "../../site/folders.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { attributes, builtPages } from "./site.ts";

const pages = await builtPages();
const files = new Set(await filesBelow(outputFolder));

/** Runs a check on every page, and names those that fail it. */
function everyPage(
  promise: string,
  failure: (html: string, address: string) => string | undefined | false,
): void {
  test(promise, () => {
    const failed = pages.flatMap(({ html, address }) => {
      const reason = failure(html, address);
      return reason ? [`${address}: ${reason}`] : [];
    });
    assert.is(failed.slice(0, 20).join("\n"), "");
  });
}

test("there are pages in every language", () => {
  for (const language of ["da", "nb", "sv", "en"]) {
    assert.ok(pages.filter(({ address }) => address.startsWith(`/${language}/`)).length > 50, language);
  }
});

everyPage("has one h1, and headings that skip no level", (html) => {
  const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
  if (levels.filter((level) => level === 1).length !== 1)
    return `has ${levels.filter((level) => level === 1).length} h1`;
  const skip = levels.findIndex((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return skip > 0 && `h${levels[skip - 1]} is followed by h${levels[skip]}`;
});

everyPage("has a language, a title and, where it can be found by search, a description", (html) => {
  if (!/<html lang="(?:da|nb|sv|en)">/.test(html)) return "no language";
  if (!/<title>[^<]+<\/title>/.test(html)) return "no title";
  return (
    !html.includes('content="noindex"') &&
    !/<meta name="description" content="[^"]+"/.test(html) &&
    "no description"
  );
});

everyPage("links only to pages, files and places in pages that are there", (html, address) => {
  for (const link of [...attributes(html, "href"), ...attributes(html, "src")]) {
    const url = new URL(link, `${siteFacts.address}${address}`);
    if (url.origin !== siteFacts.address || url.pathname.startsWith("/admin/")) continue;
    const name = decodeURI(url.pathname).slice(1) + (url.pathname.endsWith("/") ? "index.html" : "");
    if (!files.has(name)) return `${link} leads nowhere`;
    const page = pages.find((each) => each.address === decodeURI(url.pathname));
    if (url.hash && !page?.html.includes(` id="${decodeURIComponent(url.hash.slice(1))}"`))
      return `${link} leads to no place`;
  }
  return undefined;
});

everyPage("loads nothing from elsewhere, and has nothing inline that the policy forbids", (html) => {
  const loaded = [
    ...html.matchAll(/<(?:script|img|source|iframe|video|audio)[^>]*\ssrc(?:set)?="([^"]*)"/g),
  ].map(([, value]) => value ?? "");
  const foreign = loaded.find((address) => !address.startsWith("/"));
  if (foreign) return `loads ${foreign}`;
  if (/<script(?![^>]*\ssrc=)[^>]*>/.test(html)) return "has an inline script";
  if (/<style|\sstyle="|\son[a-z]+="/.test(html.replace(/<th[^>]*|<td[^>]*/g, "")))
    return "has inline style or handler";
  return !html.includes('http-equiv="Content-Security-Policy"') && "has no policy";
});

/** The page on which every method stands in full. */
const isCards = (address: string): boolean => LANGUAGE_IDS.some((each) => cardsAddress(each) === address);

const isRunSheet = (address: string): boolean =>
  LANGUAGE_IDS.some((each) => runSheetAddress(each) === address);

/** Which script each kind of page may load besides the one that lets it be read offline. */
const scriptOf = (html: string, address: string): string | undefined => {
  if (/^\/(?:da\/soeg|nb\/sok|sv\/sok|en\/search)\/$/.test(address)) return "search";
  if (address.endsWith("/offline/")) return "offline";
  if (isCards(address)) return "cards";
  if (isRunSheet(address)) return "run-sheet";
  if (html.includes('class="finder"')) return "finder";
  return html.includes('<article class="entry ') ? "entry" : undefined;
};

everyPage("loads no script but its kind's own, as a module that waits for the page", (html, address) => {
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes);
  const allowed = ["page", scriptOf(html, address)].map((name) => `src="/assets/${name}.js?v=`);
  const other = scripts.find(
    (script) => !script.includes('type="module"') || !allowed.some((source) => script.includes(source)),
  );
  return other && `loads${other}`;
});

everyPage("tells reference managers title, author, language and lasting address of an entry", (html) => {
  if (!html.includes('<article class="entry ')) return undefined;
  const missing = ["title", "author", "language", "public_url"].find(
    (name) => !new RegExp(`<meta name="citation_${name}" content="[^"]+"`).test(html),
  );
  return missing && `has no citation_${missing}`;
});

everyPage("names its other languages, and they name it", (html, address) => {
  const own = `${siteFacts.address}${address}`;
  const alternates = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)].map(
    ([, , href]) => href ?? "",
  );
  if (!alternates.includes(own)) return undefined;
  const silent = alternates.find(
    (href) =>
      !pages
        .find(({ address: other }) => `${siteFacts.address}${other}` === href)
        ?.html.includes(`href="${own}"`),
  );
  return silent && `${silent} does not name it`;
});

test("HTML and CSS of a first visit stay within 14 KB, also on a host that knows gzip alone", async () => {
  const weight = (text: string | Buffer) => gzipSync(text).length;
  const styles = new Map<string, number>();
  for (const name of ["site.css", "cards.css", "run-sheet.css", "finder.css"])
    styles.set(name, weight(await readFile(path.join(outputFolder, "assets", name))));
  const heavy = pages
    .map(({ address, html }) => {
      const used = [...html.matchAll(/<link rel="stylesheet" href="\/assets\/([^"?]+)/g)];
      return {
        address,
        bytes: used.reduce((sum, [, name = ""]) => sum + (styles.get(name) ?? Infinity), weight(html)),
      };
    })
    .filter(({ bytes }) => bytes > 14 * 1024);
  assert.is(heavy.map(({ address, bytes }) => `${address}: ${bytes}`).join("\n"), "");
});

test("the scripts of an entry stay within 15 KB compressed, the fonts within 80 KB", async () => {
  const scripts = await Promise.all(
    ["page.js", "entry.js"].map((name) => readFile(path.join(outputFolder, "assets", name))),
  );
  const script = scripts.reduce((sum, each) => sum + gzipSync(each).length, 0);
  assert.ok(script <= 15 * 1024, `${script} bytes of script`);
  const fonts = [...files].filter((name) => name.startsWith("assets/fonts/"));
  const sizes = await Promise.all(
    fonts.map(async (name) => (await readFile(path.join(outputFolder, name))).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= 80_000, `${bytes} bytes of fonts`);
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Preact writes void elements and attributes in its own, equally valid way.
      "void-style": "off",
      "no-trailing-whitespace": "off",
      "doctype-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-inline-style": "off",
      "long-title": "off",
      "wcag/h30": "error",
      // A picture's alternative text and a table's scroll frame are long on purpose.
      "prefer-native-element": "off",
      "no-redundant-role": "off",
      // Numbers of goals stand in their ids: goal-1.2.
      "valid-id": ["error", { relaxed: true }],
    },
  });
  const failed: string[] = [];
  for (const { address, html } of pages) {
    const report = await validator.validateString(html, `${address}index.html`);
    for (const { messages } of report.results) {
      failed.push(
        ...messages
          // The standard lets a ">" in a text stand as it is.
          .filter(({ severity, message }) => severity === 2 && !message.startsWith('Raw ">"'))
          .map(({ message, line }) => `${address}:${line}: ${message}`),
      );
    }
  }
  assert.is(failed.slice(0, 20).join("\n"), "");
});

test.run();
