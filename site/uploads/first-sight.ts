import { MOST_MEGABYTES, type UploadFault, type UploadKind, uploadKind } from "../model/uploads.ts";
import { find, latin1, standsAt } from "./bytes.ts";
import { readZip } from "./zip.ts";

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

/** Why a file cannot be offered, as far as that can be seen without reading a PDF: whether it is what its name says. */
export function faultAtFirstSight(name: string, bytes: Uint8Array): UploadFault | undefined {
  const kind = uploadKind(name);
  if (!kind) return "kind";
  if (bytes.length === 0) return "empty";
  if (bytes.length > MOST_BYTES) return "large";
  if (kind === "pdf") return isPdf(bytes) ? undefined : "disguised";
  if (kind === "csv" || kind === "txt") return bytes.includes(0) ? "disguised" : undefined;
  const beginnings = BEGINNINGS[kind];
  if (!beginnings) return faultOfZip(kind, bytes);
  return beginnings.some(([at, signs]) => standsAt(bytes, at, signs)) ? undefined : "disguised";
}

/** Some programs put a line of their own before the first; a page or a program would stand right at the front. */
const isPdf = (bytes: Uint8Array): boolean =>
  find(bytes, "%PDF-", 0, 1024) >= 0 && !/^\s*(?:<|PK|MZ|\x7fELF|#!)/.test(latin1(bytes.subarray(0, 64)));

function faultOfZip(kind: UploadKind, bytes: Uint8Array): UploadFault | undefined {
  if (standsAt(bytes, 0, OLE)) return find(bytes, ENCRYPTED, 0) < 0 ? "disguised" : "locked";
  if (!standsAt(bytes, 0, "PK")) return "disguised";
  const zip = readZip(bytes);
  if (!zip) return "broken";
  if (zip.locked) return "locked";
  const [part, type] = [OFFICE[kind], TYPES[kind]];
  const isKind = (!part || zip.names.has(part)) && (!type || zip.type === type);
  return isKind ? undefined : "disguised";
}
