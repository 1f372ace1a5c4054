import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toXhtml } from "../../site/downloads/epub/xhtml.ts";
import { build, type Files, library, makeFolders, writeContent } from "./fixtures.ts";

const test = suite("epub");

/** Debian's, package `epubcheck`. */
const EPUBCHECK = "/usr/share/java/epubcheck.jar";

/** A program that ends after a second gains nothing by compiling itself well. */
const QUICK_START = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"];

/** A report with everything that a text can hold, and what no book may hold. */
const report: Files[string] = {
  ...library["reports/da/kort"],
  title: "Alt & <lidt> til 😀",
  cover: { image: "/media/plan.png" },
  coverAlt: 'En "plan" <over> bordet',
  credits: ["Å & Ø"],
  outcomes: [{ goal: "1.2", result: "partly", text: "Førti > tredive." }],
  attachments: [{ title: "Arket", file: "/media/ark.pdf" }],
  sources: [
    { title: "Siden <b>", address: 'https://example.org/?a=1&b="2"' },
    { title: "Så lyssnar vi", language: "sv" },
  ],
  body: `${library["methods/da/gaestebud"]?.body}\n\n## Fakta\n\n## Facts\n\n[død](http://[) &#1; \u0007 <br>\n\n## Facts`,
};

const folders = await makeFolders();
const store = await writeContent(folders, { ...library, "reports/da/alt": report });
const downloads = await build(store, folders);
test.after(folders.remove);

const fileOf = (subject: Parameters<typeof downloads.of>[0]) =>
  path.join(folders.outputFolder, downloads.of(subject, "da", "book")?.address ?? "");

async function read(subject: Parameters<typeof downloads.of>[0]): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(await readFile(fileOf(subject)));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

test("a report is a book with its title, language, authors, date and address", async () => {
  const files = await read(store.get("reports/alt"));
  assert.equal([...files][0], ["mimetype", "application/epub+zip"]);
  const facts = files.get("book/package.opf") ?? "";
  for (const fact of [
    "<dc:title>Alt &amp; &lt;lidt&gt; til 😀</dc:title>",
    "<dc:language>da</dc:language>",
    "<dc:creator>Å &amp; Ø</dc:creator>",
    "<dc:date>2023</dc:date>",
    "https://samskab.example/da/rapporter/alt/</dc:identifier>",
    '<meta property="dcterms:modified">2023-01-01T00:00:00Z</meta>',
  ])
    assert.ok(facts.includes(fact), fact);
});

test("its chapter has the text, the pictures with words, the parts and the sources", async () => {
  const files = await read(store.get("reports/alt"));
  const chapter = files.get("book/chapter-1.xhtml") ?? "";
  for (const words of [
    '<h2 id="hvad-den-er-god-til">Hvad den er god til</h2>',
    'alt="Et torv med borde og mennesker"',
    'alt="En &quot;plan&quot; &lt;over> bordet"',
    'href="https://samskab.example/da/metoder/gaestebud/"',
    '<span lang="sv">Vi lyssnar först',
    '<th scope="col"',
    "Førti > tredive.",
    "Siden &lt;b>",
    '<li><span lang="sv">Så lyssnar vi</span></li>',
  ])
    assert.ok(chapter.includes(words), words);
  const pictures = [...files.keys()].filter((name) => name.startsWith("book/picture-"));
  assert.equal(pictures.sort(), ["book/picture-1.jpg", "book/picture-2.png"]);
});

test("every page of a book names its language, and its files have the same age in every build", async () => {
  const files = await read(store.get("reports/alt"));
  for (const [name, text] of files)
    if (name.endsWith(".xhtml")) assert.match(text, ' lang="da" xml:lang="da">\n<head>', name);
  // The first file's date and time as MS-DOS writes them (ZIP, 4.4.6): 1 January 1980, midnight.
  const bytes = await readFile(fileOf(store.get("reports/alt")));
  assert.equal([bytes.readUInt16LE(10), bytes.readUInt16LE(12)], [0, 0x21]);
});

test("the list of contents leads to chapters and headings", async () => {
  const navigation = (await read(store.get("reports/alt"))).get("book/nav.xhtml") ?? "";
  assert.match(navigation, '<a href="chapter-1.xhtml">Alt &amp; &lt;lidt&gt; til 😀</a>');
  assert.match(navigation, '<a href="chapter-1.xhtml#hvad-den-er-god-til">Hvad den er god til</a>');
});

test("three stories of a theme that can be read in a language make a book; fewer do not", async () => {
  const chapters = [...(await read("themes/learning")).keys()].filter((name) => name.includes("chapter"));
  assert.is(chapters.length, 3);
  assert.is(downloads.of("themes/learning", "sv", "book"), undefined);
  assert.is(downloads.of(store.get("methods/gaestebud"), "da", "book"), undefined);
});

test("two builds from nothing give equal bytes", async () => {
  const again = {
    ...folders,
    cacheFolder: `${folders.cacheFolder}-2`,
    outputFolder: `${folders.outputFolder}-2`,
  };
  const { of } = await build(store, again);
  const address = of("themes/learning", "da", "book")?.address ?? "";
  assert.ok(
    (await readFile(path.join(again.outputFolder, address))).equals(
      await readFile(fileOf("themes/learning")),
    ),
  );
});

test("XHTML has every tag closed, every id once, every attribute with a value, every link whole", () => {
  const link = (href: string) => (href.startsWith("/") ? `https://a.b${href}` : undefined);
  for (const [html, xhtml] of [
    ['<br><hr class="x"><img src="a" alt="b > c">', '<br/><hr class="x"/><img src="a" alt="b > c"/>'],
    ['<a href="/x?a&amp;b" download>x</a>', '<a href="https://a.b/x?a&amp;b">x</a>'],
    ['<a href="http://[">x</a><a href="#y">y</a>', '<a>x</a><a href="#y">y</a>'],
    ['<p id="a">a</p><p id="a">\u0001\ud800</p>', '<p id="a">a</p><p id="a-2"></p>'],
    ["1 &lt; 2 > 1 download", "1 &lt; 2 > 1 download"],
  ] as const)
    assert.is(toXhtml(html, link), xhtml);
});

(existsSync(EPUBCHECK) ? test : test.skip)(
  "epubcheck finds nothing (skipped where it is not installed)",
  async () => {
    const { stdout } = await promisify(execFile)("java", [
      ...QUICK_START,
      "-jar",
      EPUBCHECK,
      fileOf("themes/learning"),
    ]).catch((error: { readonly stdout: string; readonly stderr: string }) => ({
      stdout: error.stderr + error.stdout,
    }));
    assert.ok(stdout.includes("0 fatals / 0 errors / 0 warnings"), stdout);
  },
);

test.run();
