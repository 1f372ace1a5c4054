import { PDF_LACKS, type PdfLack } from "../../model/uploads.ts";
import { find, findLast, latin1 } from "../bytes.ts";
import { Objects } from "./objects.ts";
import { Name, Reference, Unreadable, type Value } from "./value.ts";

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly pages: number;
  /** Its language (BCP 47), if it says so. */
  readonly language?: string;
  /** What it lacks for those who cannot see it. */
  readonly lacks: readonly PdfLack[];
}

/** Bytes of the metadata that we read. */
const MOST_METADATA = 1_000_000;

/** Reads a PDF: its pages, and whether it is tagged, with language and title. Gives `locked` where it asks for a password; throws `Unreadable` where it is damaged. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts | "locked"> {
  if (findLast(bytes, "%%EOF", bytes.length - 2048) < 0) throw new Unreadable("its end is missing");
  const objects = await Objects.of(bytes);
  if (!objects) return "locked";
  const root = objects.trailer?.get("Root");
  const catalogue = objects.dictionary(root);
  if (!catalogue) throw new Unreadable("it has no catalogue");
  const language = textOf(await objects.string(root, "Lang")).trim();
  const pages = countPages(objects, catalogue.get("Pages"));
  if (pages === 0) throw new Unreadable("it has no pages");
  const marks = objects.dictionary(catalogue.get("MarkInfo"));
  const structure = objects.dictionary(catalogue.get("StructTreeRoot"));
  const has = {
    structure: objects.resolve(marks?.get("Marked")) === true && structure?.has("K"),
    language: language !== "",
    title: (await titleOf(objects, catalogue.get("Metadata"))) !== "",
    permission: objects.letsAidsRead,
  };
  return { pages, lacks: PDF_LACKS.filter((each) => !has[each]), ...(language && { language }) };
}

/** The leaves of the tree of pages; each object is counted once, so that no circle leads astray. */
function countPages(objects: Objects, root: Value | undefined): number {
  const seen = new Set<number>();
  const open: (Value | undefined)[] = [root];
  let pages = 0;
  while (open.length) {
    const next = open.pop();
    if (!(next instanceof Reference) || seen.has(next.number)) continue;
    seen.add(next.number);
    const node = objects.dictionary(next);
    const kids = objects.resolve(node?.get("Kids"));
    const type = objects.resolve(node?.get("Type"));
    if (Array.isArray(kids)) open.push(...kids);
    else if (type instanceof Name && type.text === "Page") pages++;
  }
  return pages;
}

/** The title from the document's information, or else from its metadata (XMP). */
async function titleOf(objects: Objects, metadata: Value | undefined): Promise<string> {
  const title = textOf(await objects.string(objects.trailer?.get("Info"), "Title")).trim();
  if (title) return title;
  const text = new TextDecoder().decode(await objects.content(metadata, MOST_METADATA));
  const start = text.indexOf("<dc:title");
  const end = text.indexOf("</dc:title>", start);
  return start < 0 || end < 0
    ? ""
    : text
        .slice(start, end)
        .replace(/<[^<>]*>/g, "")
        .trim();
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 where it begins with their mark. */
function textOf(value: Uint8Array): string {
  if (value[0] === 0xfe && value[1] === 0xff) return new TextDecoder("utf-16be").decode(value);
  if (find(value, "\xef\xbb\xbf", 0, 1) === 0) return new TextDecoder().decode(value);
  return latin1(value);
}
