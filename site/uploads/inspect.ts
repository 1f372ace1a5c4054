import { MOST_MEGABYTES, type UploadFault, type UploadKind, uploadKind } from "../model/uploads.ts";
import { find, latin1, standsAt } from "./bytes.ts";
import { type PdfFacts, readPdf } from "./pdf/facts.ts";
import { Unreadable } from "./pdf/values.ts";
import { readZip } from "./zip.ts";

/** What a file is, as its own bytes say; a PDF with more than that. */
export interface Inspection {
  /** Why it cannot be offered. */
  readonly fault?: UploadFault;
  readonly pdf?: PdfFacts;
}

export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

const OFFICE: Partial<Readonly<Record<UploadKind, string>>> = {
  docx: "word/document.xml",
  xlsx: "xl/workbook.xml",
  pptx: "ppt/presentation.xml",
};

const TYPES: Partial<Readonly<Record<UploadKind, string>>> = {
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
  epub: "application/epub+zip",
};

/** How a file of a kind begins, and at which byte. */
const BEGINNINGS: Partial<Readonly<Record<UploadKind, readonly (readonly [number, string])[]>>> = {
  mp3: [
    [0, "ID3"],
    [0, "\xff\xfb"],
    [0, "\xff\xf3"],
    [0, "\xff\xf2"],
  ],
  mp4: [[4, "ftyp"]],
  jpg: [[0, "\xff\xd8\xff"]],
  jpeg: [[0, "\xff\xd8\xff"]],
  png: [[0, "\x89PNG\r\n\x1a\n"]],
  webp: [[8, "WEBP"]],
  avif: [[4, "ftypavi"]],
};

/** Microsoft's container of older documents, in which an encrypted newer one is hidden, too. */
const OLE = "\xd0\xcf\x11\xe0";
const ENCRYPTED = [..."EncryptedPackage"].join("\0");

/**
 * Looks at a file that an editor uploaded: whether it is what its name says, and what a PDF says of itself. Runs
 * nothing in it, and does a bounded amount of work, whatever is in it.
 */
export function inspect(name: string, bytes: Uint8Array): Inspection {
  const kind = uploadKind(name);
  if (!kind) return { fault: "kind" };
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > MOST_BYTES) return { fault: "large" };
  if (kind === "pdf") return inspectPdf(bytes);
  if (kind === "csv" || kind === "txt") return bytes.includes(0) ? { fault: "disguised" } : {};
  const beginnings = BEGINNINGS[kind];
  if (!beginnings) return inspectZip(kind, bytes);
  return beginnings.some(([at, signs]) => standsAt(bytes, at, signs)) ? {} : { fault: "disguised" };
}

function inspectPdf(bytes: Uint8Array): Inspection {
  // Some programs put a line of their own before the first; a page or a program would stand right at the front.
  if (find(bytes, "%PDF-", 0, 1024) < 0 || /^\s*(?:<|PK|MZ|\x7fELF|#!)/.test(latin1(bytes.subarray(0, 64))))
    return { fault: "disguised" };
  try {
    const facts = readPdf(bytes);
    return facts === "locked" ? { fault: "locked" } : { pdf: facts };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: "broken" };
    throw error;
  }
}

function inspectZip(kind: UploadKind, bytes: Uint8Array): Inspection {
  if (standsAt(bytes, 0, OLE)) return { fault: find(bytes, ENCRYPTED, 0) < 0 ? "disguised" : "locked" };
  if (!standsAt(bytes, 0, "PK")) return { fault: "disguised" };
  const zip = readZip(bytes);
  if (!zip) return { fault: "broken" };
  if (zip.locked) return { fault: "locked" };
  const [part, type] = [OFFICE[kind], TYPES[kind]];
  const isKind = (!part || zip.names.has(part)) && (!type || zip.type === type);
  return isKind ? {} : { fault: "disguised" };
}
