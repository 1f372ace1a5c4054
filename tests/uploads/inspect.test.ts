import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Compiler } from "../../site/downloads/compiler.ts";
import { readFonts } from "../../site/downloads/fonts.ts";
import { inspect } from "../../site/uploads/inspect.ts";
import { OBJECTS, packedPdf, pdfOf } from "./pdfs.ts";

const test = suite("uploads");

const pdf = (bytes: Uint8Array) => inspect("/media/plan.pdf", bytes);
const GOOD = { pdf: { pages: 2, language: "sv-SE", lacks: [] } };

test("a PDF says its pages and its language, and lacks nothing", async () => {
  assert.equal(await pdf(pdfOf()), GOOD);
  assert.equal(await pdf(packedPdf()), GOOD);
});

test("a PDF of our own press lacks nothing", async () => {
  const source =
    '#set document(title: "Plan", date: none)\n#set text(lang: "da", region: "DK")\n= Plan\n\nTekst.\n#pagebreak()\nMere.';
  const { bytes, pages } = new Compiler(await readFonts()).compile(source, new Map());
  assert.equal(await pdf(bytes), { pdf: { pages, language: "da-DK", lacks: [] } });
});

test("what a PDF lacks is named", async () => {
  const lacks = async (objects: object) => (await pdf(pdfOf({ ...OBJECTS, ...objects }))).pdf?.lacks;
  assert.equal(await lacks({ 1: "<< /Type /Catalog /Pages 2 0 R /Lang (da) >>" }), ["structure"]);
  assert.equal(await lacks({ 1: OBJECTS[1]?.replace("true", "false") }), ["structure"]);
  assert.equal(await lacks({ 5: "<< /Type /StructTreeRoot >>" }), ["structure"]);
  assert.equal(await lacks({ 1: OBJECTS[1]?.replace("(sv-SE)", "()"), 7: "<< /Title (  ) >>" }), [
    "language",
    "title",
  ]);
});

test("a title may stand in the metadata, and texts in UTF-16", async () => {
  const metadata = "<x><dc:title><rdf:Alt><rdf:li>Plan</rdf:li></rdf:Alt></dc:title></x>";
  const found = await pdf(
    pdfOf({
      ...OBJECTS,
      1: OBJECTS[1]?.replace("/Lang (sv-SE)", "/Metadata 8 0 R /Lang <FEFF006E0062>") ?? "",
      7: "<< >>",
      8: `<< /Type /Metadata /Length ${metadata.length} >>\nstream\n${metadata}\nendstream`,
    }),
  );
  assert.equal(found, { pdf: { pages: 2, language: "nb", lacks: [] } });
});

test("what was changed later replaces what stood before", async () => {
  const later = "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n%%EOF\n";
  assert.is((await pdf(Buffer.concat([pdfOf(), Buffer.from(later)]))).pdf?.pages, 1);
});

test("objects inside an attached PDF are not the PDF's own", async () => {
  const inner = pdfOf({ 2: "<< /Type /Pages /Kids [] >>" }).toString("latin1");
  const stream = `<< /Type /EmbeddedFile /Length ${inner.length} >>\nstream\n${inner}\nendstream`;
  assert.equal(await pdf(pdfOf({ ...OBJECTS, 8: stream })), GOOD);
});

test("what was put around a PDF, or how it is packed, does not matter", async () => {
  const junk = Buffer.from("X-Mailer: 1\n\n");
  assert.equal(await pdf(Buffer.concat([junk, pdfOf(), junk])), GOOD);
  assert.equal(await pdf(Buffer.concat([pdfOf(), Buffer.alloc(1500)])), GOOD);
  assert.equal(
    await pdf(Buffer.from(pdfOf().toString("latin1").replace("%PDF-1.7", "%PDF-2.0"), "latin1")),
    GOOD,
  );
});

test("a PDF of ten thousand pages is read", async () => {
  const kids = Array.from({ length: 10_000 }, (_, index) => `${index + 10} 0 R`).join(" ");
  const many = { ...OBJECTS, ...rows(10_000, () => "<< /Type /Page /Parent 2 0 R >>") };
  assert.is((await pdf(pdfOf({ ...many, 2: `<< /Type /Pages /Kids [${kids}] >>` }))).pdf?.pages, 10_000);
});

test("a language that is none is not named", async () => {
  const lacks = async (lang: string) =>
    (await pdf(pdfOf({ ...OBJECTS, 1: OBJECTS[1]?.replace("(sv-SE)", lang) ?? "" }))).pdf?.lacks;
  assert.equal(await lacks("99"), ["language"]);
  assert.equal(await lacks("<FEFF>"), ["language"]);
});

const openDocument = (manifest: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifest),
  });

const book = (algorithm: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8("application/epub+zip"), { level: 0 }],
    "META-INF/encryption.xml": strToU8(`<x><enc:EncryptionMethod Algorithm="${algorithm}"/></x>`),
  });

const cases: readonly (readonly [
  what: string,
  name: string,
  bytes: Uint8Array,
  fault: string | undefined,
])[] = [
  ["nothing in it", "a.pdf", Buffer.alloc(0), "empty"],
  ["a page of the web", "a.pdf", Buffer.from("<!doctype html><script>1</script>%PDF-1.7 %%EOF"), "disguised"],
  ["a program", "a.pdf", Buffer.from("MZ\x90\0 %PDF-1.7 %%EOF", "latin1"), "disguised"],
  ["a drawing with scripts", "a.pdf", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "disguised"],
  ["plain text", "a.pdf", Buffer.from("Hej"), "disguised"],
  ["half a PDF", "a.pdf", pdfOf().subarray(0, 200), "broken"],
  ["a PDF without pages", "a.pdf", pdfOf({ 1: "<< /Type /Catalog /Pages 2 0 R >>" }), "broken"],
  ["a PDF without catalogue", "a.pdf", Buffer.from("%PDF-1.7\n%%EOF\n"), "broken"],
  ["an encrypted PDF", "a.pdf", pdfOf(OBJECTS, "<< /Root 1 0 R /Encrypt 9 0 R >>"), "locked"],
  ["a page of the web under its own name", "a.html", Buffer.from("<p>"), "kind"],
  ["a drawing under its own name", "a.svg", Buffer.from("<svg/>"), "kind"],
  ["a file without ending", "a", Buffer.from("x"), "kind"],
  ["a picture", "a.PNG", Buffer.from("\x89PNG\r\n\x1a\n...", "latin1"), undefined],
  ["a PDF as picture", "a.png", pdfOf(), "disguised"],
  ["a table", "a.csv", Buffer.from("a;b\n1;2\n"), undefined],
  ["a program as table", "a.csv", Buffer.from("MZ\0\0"), "disguised"],
  ["a document", "a.docx", zipSync({ "word/document.xml": strToU8("<w/>") }), undefined],
  ["a table as document", "a.docx", zipSync({ "xl/workbook.xml": strToU8("<w/>") }), "disguised"],
  ["half a document", "a.docx", zipSync({ "word/document.xml": strToU8("<w/>") }).subarray(0, 60), "broken"],
  ["an old document with a new name", "a.docx", Buffer.from("\xd0\xcf\x11\xe0 old", "latin1"), "disguised"],
  [
    "an encrypted document",
    "a.docx",
    Buffer.from(`\xd0\xcf\x11\xe0 ${[..."EncryptedPackage"].join("\0")}`, "latin1"),
    "locked",
  ],
  [
    "an open document",
    "a.odt",
    zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
    undefined,
  ],
  ["an encrypted open document", "a.odt", openDocument("<x><manifest:encryption-data/></x>"), "locked"],
  ["an open document with a list of its files", "a.odt", openDocument("<x/>"), undefined],
  ["a wholly encrypted open document", "a.odt", zipSync({ "encrypted-package": strToU8("x") }), "locked"],
  ["a book with masked fonts", "a.epub", book("http://www.idpf.org/2008/embedding"), undefined],
  [
    "a book that only one program opens",
    "a.epub",
    book("http://www.w3.org/2001/04/xmlenc#aes128-cbc"),
    "locked",
  ],
  ["files", "a.zip", zipSync({ "Æbler og pærer/ø.txt": strToU8("x"), "a..b": strToU8("x") }), undefined],
  ["files that lead out of their folder", "a.zip", zipSync({ "../../x": strToU8("x") }), "broken"],
  ["a document as PDF", "a.pdf", zipSync({ "word/document.xml": strToU8("<w/>") }), "disguised"],
  [
    "a telephone's picture under another name",
    "a.jpg",
    Buffer.from("\0\0\0\x18ftypheic", "latin1"),
    "disguised",
  ],
  [
    "a book as open document",
    "a.odt",
    zipSync({ mimetype: [strToU8("application/epub+zip"), { level: 0 }] }),
    "disguised",
  ],
];

for (const [what, name, bytes, fault] of cases)
  test(`${what} (${name}) ${fault ? `is refused: ${fault}` : "may be offered"}`, async () =>
    assert.is((await inspect(`/media/${name}`, bytes)).fault, fault));

/** What would keep a careless reader busy for hours, or fill its memory. */
const traps: readonly (readonly [string, () => Uint8Array])[] = [
  ["nested without end", () => pdfOf({ 1: "[".repeat(100_000) })],
  ["pages that contain themselves", () => pdfOf({ ...OBJECTS, 2: "<< /Kids [2 0 R 2 0 R] >>" })],
  ["a long number", () => pdfOf({ 1: `${"1".repeat(2_000_000)}x` })],
  ["strings without end", () => pdfOf({ 1: "(".repeat(100), ...rows(2000, () => "((((") })],
  [
    "a stream that unpacks to more than is read",
    () => {
      const bomb = deflateSync(Buffer.alloc(70_000_000)).toString("latin1");
      const packed = `<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`;
      return pdfOf({ 8: packed, 9: packed, 10: packed, 11: packed });
    },
  ],
  ["streams without end", () => pdfOf(rows(2000, () => "<< >>\nstream\n"))],
];

const rows = (count: number, row: (index: number) => string): Record<number, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 10, row(index)]));

for (const [what, bytes] of traps)
  test(`a trap is refused: ${what}`, async () => assert.is((await pdf(bytes())).fault, "broken"));

test("a hundred thousand objects are read", async () => {
  const many = pdfOf({ ...OBJECTS, ...rows(100_000, (index) => `<< /N ${index} >>`) });
  assert.equal(await pdf(many), GOOD);
});

test("half a million pages that all are one large object are refused", async () => {
  const kids = Array.from({ length: 60_000 }, (_, index) => `${index + 10} 0 R`).join(" ");
  const values = Array.from({ length: 20_000 }, () => "(x)").join(" ");
  const index = Array.from({ length: 60_000 }, (_, each) => `${each + 10} 0`).join(" ");
  const content = `${index}\n<< /Type /Page /A [${values}] >>`;
  const packed = deflateSync(Buffer.from(content)).toString("latin1");
  const dictionary = `/Type /ObjStm /N 60000 /First ${index.length + 1} /Filter /FlateDecode /Length ${packed.length}`;
  const bytes = pdfOf({
    ...OBJECTS,
    2: `<< /Kids [${kids}] >>`,
    9: `<< ${dictionary} >>\nstream\n${packed}\nendstream`,
  });
  assert.is((await pdf(bytes)).fault, "broken");
});

test("a PDF cut at any byte, or with any byte changed, is read or refused, but nothing else happens", async () => {
  for (const whole of [pdfOf(), packedPdf()])
    for (let at = 0; at < whole.length; at++) {
      await pdf(whole.subarray(0, at));
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await pdf(changed);
    }
});

test.run();
