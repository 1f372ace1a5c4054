import { readFile } from "node:fs/promises";
import path from "node:path";
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from "pdf-lib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, library, makeFolders, siteAddress, upload, writeContent } from "./fixtures.ts";
import { expectationOf } from "./pdf/expectation.ts";
import { annotationsOf } from "./pdf/structure.ts";
import { checkPdf } from "./pdf-checker.ts";

/** The checker is worth only as much as the broken files that it refuses: each of these is a good one, spoilt. */
const test = suite("pdf checker");

const folders = await makeFolders();
const store = await writeContent(folders, library);
const entry = store.get("methods/gaestebud");
const downloads = await build(store, folders);
const good = await readFile(path.join(folders.outputFolder, downloads.of(entry, "da")?.address ?? ""));
const expected = expectationOf({ entry, language: "da", store, siteAddress, upload });
test.after(folders.remove);

const name = PDFName.of;

/** All dictionaries with a value under a key, such as all elements of the type `TH`. */
const all = ({ context }: PDFDocument, key: string, value?: string): readonly PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict && object.has(name(key)))
    .filter((object) => value === undefined || object.lookup(name(key)) === name(value));

const first = (document: PDFDocument, key: string, value?: string): PDFDict => {
  const [found] = all(document, key, value);
  if (!found) throw new Error(`The good file has no ${key} ${value ?? ""}`);
  return found;
};

const inCatalog = ({ catalog }: PDFDocument, key: string): PDFDict => catalog.lookup(name(key), PDFDict);

const SPOILT: readonly (readonly [string, (document: PDFDocument) => void, RegExp])[] = [
  [
    "is not marked as tagged",
    (pdf) => inCatalog(pdf, "MarkInfo").set(name("Marked"), PDFBool.False),
    /Marked/,
  ],
  ["has no language", ({ catalog }) => catalog.delete(name("Lang")), /Lang is not da-DK/],
  [
    "has the wrong language",
    ({ catalog }) => catalog.set(name("Lang"), PDFString.of("sv-SE")),
    /not said in da-DK/,
  ],
  [
    "shows its file name for its title",
    (pdf) => inCatalog(pdf, "ViewerPreferences").delete(name("DisplayDocTitle")),
    /DisplayDocTitle/,
  ],
  ["does not claim PDF/UA", ({ catalog }) => catalog.delete(name("Metadata")), /PDF\/UA-1/],
  ["has another title", retitle, /another title/],
  ["has no bookmarks", ({ catalog }) => catalog.delete(name("Outlines")), /bookmarks/],
  [
    "has no structure but claims to be tagged",
    ({ catalog }) => catalog.delete(name("StructTreeRoot")),
    /neither an artifact nor in the structure/,
  ],
  ["skips a level of headings", (pdf) => first(pdf, "S", "H2").set(name("S"), name("H4")), /skips a level/],
  [
    "has two titles",
    (pdf) => first(pdf, "S", "H2").set(name("S"), name("H1")),
    /2 headings of the first level/,
  ],
  ["has lost a heading", (pdf) => first(pdf, "S", "H3").set(name("S"), name("P")), /headings of the text/],
  ["has a picture without words", (pdf) => first(pdf, "Alt").delete(name("Alt")), /alternative text/],
  [
    "has a table of mere cells",
    (pdf) => all(pdf, "S", "TH").forEach((cell) => void cell.set(name("S"), name("TD"))),
    /no header cells/,
  ],
  ["has a header cell without scope", (pdf) => first(pdf, "S", "TH").delete(name("A")), /no scope/],
  [
    "has a note that is none",
    (pdf) => first(pdf, "S", "Note").set(name("S"), name("Span")),
    /there are 1 notes/,
  ],
  ["has a note without ID", (pdf) => first(pdf, "S", "Note").delete(name("ID")), /no ID of its own/],
  ["has a link without description", (pdf) => linkOf(pdf).delete(name("Contents")), /no description/],
  [
    "leads elsewhere",
    (pdf) => linkOf(pdf).lookup(name("A"), PDFDict).set(name("URI"), PDFString.of("https://example.com")),
    /link missing/,
  ],
  ["has a link outside the structure", detachLinks, /outside the structure/],
  [
    "has a font that is not embedded",
    (pdf) => first(pdf, "FontFile2").delete(name("FontFile2")),
    /not embedded/,
  ],
  [
    "has a font without letters",
    (pdf) => first(pdf, "ToUnicode").delete(name("ToUnicode")),
    /which letters it shows/,
  ],
  [
    "is set in another font",
    (pdf) => first(pdf, "BaseFont").set(name("BaseFont"), name("ABCDEF+DejaVuSans")),
    /not ours/,
  ],
  [
    "tabs by position",
    (pdf) => pdf.getPages().forEach(({ node }) => void node.delete(name("Tabs"))),
    /tab order/,
  ],
  [
    "names a chapter otherwise in its bookmarks",
    (pdf) => bookmarkOf(pdf).set(name("Title"), PDFString.of("Chapter 1")),
    /bookmarks are not the headings/,
  ],
  ["is read backwards", readBackwards, /not heard word for word in its order/],
  [
    "has a paragraph that nobody hears",
    (pdf) => all(pdf, "S", "P").forEach((each) => void each.delete(name("K"))),
    /not heard word for word in its order/,
  ],
  [
    "paints outside the structure",
    (pdf) => pdf.getPages()[0]?.drawSquare({ size: 9 }),
    /neither an artifact/,
  ],
];

function linkOf(document: PDFDocument): PDFDict {
  const links = document.getPages().flatMap(annotationsOf);
  const [, found] =
    links.find(([, link]) =>
      link.lookupMaybe(name("A"), PDFDict)?.lookup(name("URI"))?.toString().includes("gentofte"),
    ) ?? [];
  if (!found) throw new Error("The good file has no such link");
  return found;
}

function bookmarkOf(document: PDFDocument): PDFDict {
  const found = all(document, "Title").find((each) => each.has(name("Dest")));
  if (!found) throw new Error("The good file has no bookmarks");
  return found;
}

function readBackwards(document: PDFDocument): void {
  const root = inCatalog(document, "StructTreeRoot").lookup(name("K"));
  const element = root instanceof PDFArray ? root.lookup(0, PDFDict) : root;
  const kids = element instanceof PDFDict && element.lookup(name("K"));
  if (!(kids instanceof PDFArray) || !(element instanceof PDFDict))
    throw new Error("It has one element only");
  element.set(name("K"), document.context.obj(kids.asArray().reverse()));
}

function retitle(document: PDFDocument): void {
  const metadata = document.catalog.lookup(name("Metadata"));
  if (!(metadata instanceof PDFRawStream)) throw new Error("The good file has no metadata");
  const text = Buffer.from(metadata.contents)
    .toString()
    .replace(/(<dc:title>.*?<rdf:li[^>]*>)/, "$1Other ");
  document.catalog.set(name("Metadata"), document.context.register(document.context.flateStream(text)));
}

function detachLinks(document: PDFDocument): void {
  for (const link of all(document, "S", "Link")) {
    const kids = link.lookup(name("K"));
    if (!(kids instanceof PDFArray)) continue;
    kids.asArray().forEach((kid, index) => {
      const reference = document.context.lookup(kid);
      if (reference instanceof PDFDict && reference.has(name("Obj"))) kids.set(index, PDFNumber.of(0));
    });
  }
}

test("the good file has no faults", async () => {
  const untouched = await PDFDocument.load(good, { updateMetadata: false });
  assert.equal(await checkPdf(await untouched.save({ useObjectStreams: false }), expected), []);
});

for (const [fault, spoil, problem] of SPOILT) {
  test(`a file that ${fault} is refused`, async () => {
    const document = await PDFDocument.load(good, { updateMetadata: false });
    spoil(document);
    const problems = await checkPdf(await document.save({ useObjectStreams: false }), expected);
    assert.match(problems.join("\n"), problem);
  });
}

test("a file without the passage in another language is refused", async () => {
  const passages = [{ language: "sv", text: "Vi frågar aldrig" }];
  assert.match((await checkPdf(good, { ...expected, passages })).join("\n"), /not said in sv/);
});

test.run();
