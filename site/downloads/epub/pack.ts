import { strToU8, type Zippable, zipSync } from "fflate";
import { type Book, CONTAINER, chapterFile, navigation, packageFile, page, STYLE } from "./package.ts";

/** The earliest date of the format, in whatever time zone, so that equal content gives equal bytes. */
const EPOCH = new Date(1980, 0, 1);

/** The files of a book by their paths, in the order in which they are packed. */
export function filesOf(book: Book, pictures: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ["mimetype", "application/epub+zip"],
    ["META-INF/container.xml", CONTAINER],
    ["book/package.opf", packageFile(book, pictures)],
    ["book/nav.xhtml", navigation(book)],
    ["book/style.css", STYLE],
    ...book.chapters.map(({ title, content }, index): [string, string] => [
      `book/${chapterFile(index)}`,
      page(book, title, content),
    ]),
  ]);
}

/** Files and pictures as an EPUB; its type comes first and is not compressed, so that it can be told by its first bytes. */
export function pack(files: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, Buffer>): Buffer {
  const entries: Record<string, Zippable[string]> = {};
  for (const [name, text] of files) entries[name] = [strToU8(text), { level: name === "mimetype" ? 0 : 6 }];
  for (const [name, bytes] of pictures) entries[`book/${name}`] = [bytes, { level: 0 }];
  return Buffer.from(zipSync(entries, { mtime: EPOCH }));
}
