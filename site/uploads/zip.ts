import { Inflate } from "fflate";
import { find, findLast, latin1, standsAt } from "./bytes.ts";
import { unpacked } from "./unpacked.ts";

/** What a ZIP says of itself; of its files only those are unpacked that tell whether a password is needed. */
export interface ZipFacts {
  readonly names: ReadonlySet<string>;
  /** Whether a password is needed for any of its files. */
  readonly locked: boolean;
  /** The type that stands as plain text in the first file of OpenDocument and EPUB. */
  readonly type: string | undefined;
}

/** The end record and its longest comment: the directory's place stands in there. */
const LONGEST_END = 22 + 65_535;

/** Reads the directory of a ZIP (APPNOTE 4.3); nothing where it has none, as when its end is missing. */
export function readZip(bytes: Uint8Array): ZipFacts | undefined {
  const end = findLast(bytes, "PK\x05\x06", bytes.length - LONGEST_END);
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  let locked = false;
  let leavesFolder = false;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && standsAt(bytes, at, "PK\x01\x02")) {
    locked ||= (view.getUint16(at + 8, true) & 1) === 1;
    const length = view.getUint16(at + 28, true);
    const name = latin1(bytes.subarray(at + 46, at + 46 + length));
    names.add(name);
    leavesFolder ||= /^[/\\]|^\w:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
    locked ||= LOCKS[name]?.(part(bytes, view, at)) ?? false;
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // A file whose name leads out of the folder would be written over another when it is unpacked.
  return names.size && !leavesFolder ? { names, locked, type: typeOf(bytes, view) } : undefined;
}

/** The fonts of a book may be masked, without any password. */
const MASKED_FONT = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/;

/** Files that tell of encryption: of OpenDocument, as whole or part by part, and of EPUB. */
const LOCKS: Readonly<Record<string, (part: Uint8Array) => boolean>> = {
  "encrypted-package": () => true,
  "META-INF/manifest.xml": (part) => find(part, "encryption-data", 0) >= 0,
  "META-INF/encryption.xml": (part) =>
    [...latin1(part).matchAll(/EncryptionMethod[^>]*Algorithm\s*=\s*["']([^"']*)/g)].some(
      ([, algorithm = ""]) => !MASKED_FONT.test(algorithm),
    ),
};

/** No honest list of a document's files is longer. */
const LONGEST_PART = 4_000_000;

/** The content of the file that an entry of the directory is about; empty where it is damaged, or packed in another way. */
function part(bytes: Uint8Array, view: DataView, entry: number): Uint8Array {
  const at = view.getUint32(entry + 42, true);
  if (at + 30 > bytes.length || !standsAt(bytes, at, "PK\x03\x04")) return new Uint8Array();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + view.getUint32(entry + 20, true));
  const method = view.getUint16(entry + 10, true);
  if (method === 0) return packed.subarray(0, LONGEST_PART);
  try {
    return method === 8 ? unpacked(Inflate, packed, LONGEST_PART) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}

function typeOf(bytes: Uint8Array, view: DataView): string | undefined {
  if (!standsAt(bytes, 0, "PK\x03\x04") || !standsAt(bytes, 30, "mimetype")) return undefined;
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return latin1(bytes.subarray(start, start + Math.min(view.getUint32(18, true), 100)));
}
