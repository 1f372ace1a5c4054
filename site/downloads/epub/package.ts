import siteFacts from "../../../_data/site.json";
import { type Language, languageFacts } from "../../model/language.ts";
import { say } from "../../model/strings.ts";
import type { Chapter } from "./chapter.tsx";
import { escapeXml } from "./xhtml.ts";

/** A book before it is packed. */
export interface Book {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The address of the page that it is made from, which is its name in the world. */
  readonly address: string;
  readonly authors: readonly string[];
  /** Its date, as precise as it is known. */
  readonly version: string;
  readonly chapters: readonly Chapter[];
}

const XML = `<?xml version="1.0" encoding="UTF-8"?>\n`;

export const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`;

export const STYLE = `body { font-family: serif; line-height: 1.5; }
h1, h2, h3, h4, th, dt, .kind { font-family: sans-serif; line-height: 1.25; hyphens: none; }
h1, h2, h3, h4 { color: #0b4f5c; break-after: avoid; }
.kind { font-weight: bold; color: #0b4f5c; }
.lead { font-size: 1.15em; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.3em 0.6em; border-bottom: 1px solid #9aa7ad; text-align: left; vertical-align: top; }
dt { font-weight: bold; margin-top: 0.6em; }
dd { margin-left: 0; }
blockquote, .quotation { margin: 1em 0; padding-left: 1em; border-left: 3px solid #0b4f5c; }
.result { font-weight: bold; color: #0b4f5c; }
`;

/** `chapter-1.xhtml`, from 1. */
export const chapterFile = (index: number): string => `chapter-${index + 1}.xhtml`;

/** The book's list of files and facts about it (EPUB 3.3, 5). */
export function packageFile(book: Book, pictures: readonly string[]): string {
  const day = [...book.version.split("-"), "01", "01"].slice(0, 3).join("-");
  const fact = (name: string, value: string) => `<dc:${name}>${escapeXml(value)}</dc:${name}>`;
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
  const chapters = book.chapters.map((_, index) => chapterFile(index));
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tagOf(book)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${[
  `<dc:identifier id="id">${escapeXml(book.address)}</dc:identifier>`,
  fact("title", book.title),
  fact("language", tagOf(book)),
  fact("description", book.description),
  ...book.authors.map((author) => fact("creator", author)),
  fact("publisher", siteFacts.name),
  book.version && fact("date", book.version),
  meta("dcterms:modified", `${book.version ? day : "2000-01-01"}T00:00:00Z`),
  meta("schema:accessMode", "textual"),
  ...(pictures.length ? [meta("schema:accessMode", "visual")] : []),
  meta("schema:accessModeSufficient", "textual"),
  ...["structuralNavigation", "tableOfContents", "alternativeText", "readingOrder"].map((feature) =>
    meta("schema:accessibilityFeature", feature),
  ),
  meta("schema:accessibilityHazard", "none"),
]
  .filter(Boolean)
  .join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map((file, index) => `<item id="c${index + 1}" href="${file}" media-type="application/xhtml+xml"/>`).join("\n")}
${pictures.map((file, index) => `<item id="p${index + 1}" href="${file}" media-type="image/${file.endsWith(".png") ? "png" : "jpeg"}"/>`).join("\n")}
</manifest>
<spine>${chapters.map((_, index) => `<itemref idref="c${index + 1}"/>`).join("")}</spine>
</package>
`;
}

/** The list of contents, which reading systems show. */
export function navigation(book: Book): string {
  const items = book.chapters.map(({ title, sections }, index) => {
    const file = chapterFile(index);
    const inner = sections.map(
      (section) =>
        `<li><a href="${file}#${escapeXml(encodeURI(section.id))}">${escapeXml(section.title)}</a></li>`,
    );
    const list = inner.length ? `<ol>${inner.join("")}</ol>` : "";
    return `<li><a href="${file}">${escapeXml(title)}</a>${list}</li>`;
  });
  const heading = escapeXml(say(book.language, "pdf.contents"));
  const list = `<nav epub:type="toc" role="doc-toc"><h1>${heading}</h1><ol>${items.join("")}</ol></nav>`;
  return page(book, say(book.language, "pdf.contents"), list);
}

/** A page of the book. */
export const page = (book: Pick<Book, "language">, title: string, content: string): string =>
  `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tagOf(book)}" xml:lang="${tagOf(book)}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${content}</body>
</html>
`;

const tagOf = ({ language }: Pick<Book, "language">): string => languageFacts(language).bcp47;
