import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import type { Expectation } from "./pdf/expectation.ts";
import { annotationsOf, type Element, type Structure, structureOf, textOf } from "./pdf/structure.ts";

const FONTS = /^[A-Z]{6}\+(?:SourceSerif4|Inter|NotoSans(?:Symbols2?|Arabic)|NotoEmoji)-/;

/**
 * Whether a PDF keeps what PDF/UA-1 (ISO 14289-1) asks of it and says what its entry says; gives what is wrong.
 * It reads the file itself: a file that only claims to be tagged fails.
 */
export async function checkPdf(bytes: Uint8Array, expected: Expectation): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const structure = structureOf(document);
  return [
    ...checkCatalog(document, expected),
    ...checkHeadings(structure, expected),
    ...checkBookmarks(document, structure),
    ...checkText(structure, expected),
    ...checkFigures(structure, expected),
    ...checkTables(structure, expected),
    ...checkNotes(structure, expected),
    ...checkLinks(document, structure, expected),
    ...checkLanguages(structure, expected),
    ...checkFonts(document),
    ...checkContent(document, structure),
  ];
}

const unless = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

const has = (all: readonly string[], wanted: readonly string[], what: string): readonly string[] =>
  wanted.filter((each) => !all.includes(each)).map((each) => `${what} missing: ${each}`);

function checkCatalog({ catalog }: PDFDocument, { title, language }: Expectation): readonly string[] {
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  const xmp =
    metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString() : "";
  const preferences = catalog.lookupMaybe(PDFName.of("ViewerPreferences"), PDFDict);
  const marked = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.lookup(PDFName.of("Marked"));
  return [
    ...unless(marked === PDFBool.True, "MarkInfo does not say Marked"),
    ...unless(textOf(catalog.lookup(PDFName.of("Lang"))) === language, `Lang is not ${language}`),
    ...unless(
      preferences?.lookup(PDFName.of("DisplayDocTitle")) === PDFBool.True,
      "DisplayDocTitle is not set",
    ),
    ...unless(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp), "the metadata does not name PDF/UA-1"),
    ...unless(
      unescapeXml(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(xmp)?.[1] ?? "") === title,
      "the metadata has another title",
    ),
    ...unless(catalog.has(PDFName.of("Outlines")), "there are no bookmarks"),
  ];
}

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name: string) =>
    name
      ? ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }[name] ?? "")
      : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

/** A text without what comes and goes where a line ends or signs are joined: spaces and what is never seen. */
export const letters = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, "");

function checkHeadings({ all }: Structure, { title, headings }: Expectation): readonly string[] {
  const found = all
    .filter(({ type }) => /^H[1-6]$/.test(type))
    .map((each) => ({ level: Number(each.type[1]), text: letters(each.text) }));
  const skips = found.filter(({ level }, index) => level > (found[index - 1]?.level ?? 0) + 1);
  const first = found.filter(({ level }) => level === 1);
  const wanted = [{ level: 1, text: title }, ...headings].map(
    ({ level, text }) => `H${level} ${letters(text)}`,
  );
  return [
    ...unless(first.length === 1, `there are ${first.length} headings of the first level`),
    ...skips.map(({ text }) => `the heading ${text} skips a level`),
    ...unless(
      isSubsequence(
        wanted,
        found.map(({ level, text }) => `H${level} ${text}`),
      ),
      "the headings of the text are not all there in order",
    ),
  ];
}

/** Each heading is a bookmark, and nothing else is. */
function checkBookmarks(document: PDFDocument, { all }: Structure): readonly string[] {
  const bookmarks = document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of("Title")) && object.has(PDFName.of("Dest"))
        ? [letters(textOf(object.lookup(PDFName.of("Title"))) ?? "")]
        : [],
    );
  const headings = all.filter(({ type }) => /^H[1-6]$/.test(type)).map(({ text }) => letters(text));
  return unless(
    bookmarks.sort().join("\n") === headings.sort().join("\n"),
    "the bookmarks are not the headings",
  );
}

/** The running text is heard whole, in its order. */
const checkText = ({ runs }: Structure, { text }: Expectation): readonly string[] =>
  unless(
    letters(runs.map((run) => run.text).join("")).includes(letters(text)),
    "the text is not heard word for word in its order",
  );

function isSubsequence(wanted: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const each of all) if (each === wanted[at]) at++;
  return at === wanted.length;
}

function checkFigures({ all }: Structure, { alternatives }: Expectation): readonly string[] {
  const found = all
    .filter(({ type }) => type === "Figure")
    .map(({ dictionary }) => textOf(dictionary.lookup(PDFName.of("Alt"))) ?? "");
  return [
    ...unless(!found.includes(""), "a figure has no alternative text"),
    ...has(found, alternatives, "alternative text"),
  ];
}

function checkTables({ all }: Structure, { tables }: Expectation): readonly string[] {
  const found = all.filter(({ type }) => type === "Table");
  const headers = all.filter(({ type }) => type === "TH");
  return [
    ...unless(found.length >= tables, `there are ${found.length} tables, the text has ${tables}`),
    ...unless(
      found.every((table) => contains(table, "TH")),
      "a table has no header cells",
    ),
    ...unless(
      headers.every(({ dictionary }) => scopeOf(dictionary) !== undefined),
      "a header cell has no scope",
    ),
  ];
}

const contains = (element: Element, type: string): boolean =>
  element.children.some((child) => child.type === type || contains(child, type));

function scopeOf(cell: PDFDict): string | undefined {
  const value = cell.lookup(PDFName.of("A"));
  const attributes =
    value instanceof PDFArray ? value.asArray().map((each) => cell.context.lookup(each)) : [value];
  const scopes = attributes.flatMap((each) =>
    each instanceof PDFDict ? [each.lookupMaybe(PDFName.of("Scope"), PDFName)] : [],
  );
  return scopes.find((scope) => scope !== undefined)?.decodeText();
}

function checkNotes({ all }: Structure, { notes }: Expectation): readonly string[] {
  const found = all.filter(({ type }) => type === "Note");
  const ids = found.map(({ dictionary }) => textOf(dictionary.lookup(PDFName.of("ID"))));
  return [
    ...unless(found.length === notes.length, `there are ${found.length} notes, the text has ${notes.length}`),
    ...unless(!ids.includes(undefined) && new Set(ids).size === ids.length, "a note has no ID of its own"),
    ...notes
      .filter((note) => !found.some(({ text }) => letters(text).includes(letters(note))))
      .map((note) => `note missing: ${note}`),
  ];
}

function checkLinks(document: PDFDocument, { all }: Structure, { links }: Expectation): readonly string[] {
  const annotations = document
    .getPages()
    .flatMap(annotationsOf)
    .filter(([, each]) => each.lookup(PDFName.of("Subtype")) === PDFName.of("Link"));
  const owned = new Set(
    all.filter(({ type }) => type === "Link").flatMap((link) => link.annotations.map(String)),
  );
  const targets = annotations.map(
    ([, each]) => textOf(each.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"))) ?? "",
  );
  return [
    ...unless(
      annotations.every(([, each]) => textOf(each.lookup(PDFName.of("Contents")))),
      "a link has no description",
    ),
    ...unless(
      annotations.every(([ref]) => owned.has(ref.toString())),
      "a link stands outside the structure",
    ),
    ...has(targets, links, "link"),
  ];
}

/** A passage in another language is said in it, and the title in the document's own. */
function checkLanguages({ runs }: Structure, { passages, title, language }: Expectation): readonly string[] {
  const said = (tag: string) =>
    letters(
      runs
        .filter((run) => run.language === tag)
        .map(({ text }) => text)
        .join(""),
    );
  return [{ language, text: title }, ...passages]
    .filter((passage) => !said(passage.language).includes(letters(passage.text)))
    .map((passage) => `not said in ${passage.language}: ${passage.text}`);
}

function checkFonts(document: PDFDocument): readonly string[] {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const fonts = objects.filter(
    (object) => object instanceof PDFDict && object.lookup(PDFName.of("Type")) === PDFName.of("Font"),
  ) as PDFDict[];
  const names = fonts.map((font) => font.lookup(PDFName.of("BaseFont"), PDFName).decodeText());
  const descriptors = fonts.flatMap((font) => font.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict) ?? []);
  const composite = fonts.filter((font) => font.lookup(PDFName.of("Subtype")) === PDFName.of("Type0"));
  return [
    ...unless(
      fonts.length > 0 && names.every((name) => FONTS.test(name)),
      `fonts that are not ours: ${names.filter((name) => !FONTS.test(name)).join(", ")}`,
    ),
    ...unless(
      descriptors.length > 0 &&
        descriptors.every((each) => ["FontFile2", "FontFile3"].some((key) => each.has(PDFName.of(key)))),
      "a font is not embedded",
    ),
    ...unless(
      composite.every((font) => font.has(PDFName.of("ToUnicode"))),
      "a font does not say which letters it shows",
    ),
  ];
}

function checkContent(document: PDFDocument, { marks, owned }: Structure): readonly string[] {
  const pages = document.getPages();
  return [
    ...unless(
      pages.every(({ node }) => !node.Annots() || node.lookup(PDFName.of("Tabs")) === PDFName.of("S")),
      "a page's tab order is not that of the structure",
    ),
    ...unless(
      marks.every((mark) => mark.artifact || owned.has(mark)),
      "something is painted that is neither an artifact nor in the structure",
    ),
  ];
}
