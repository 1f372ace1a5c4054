import { findLast, latin1, standsAt } from "./bytes.ts";

/** What a ZIP says of itself, without unpacking anything. */
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
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && standsAt(bytes, at, "PK\x01\x02")) {
    locked ||= (view.getUint16(at + 8, true) & 1) === 1;
    const length = view.getUint16(at + 28, true);
    names.add(latin1(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.size ? { names, locked, type: typeOf(bytes, view) } : undefined;
}

function typeOf(bytes: Uint8Array, view: DataView): string | undefined {
  if (!standsAt(bytes, 0, "PK\x03\x04") || !standsAt(bytes, 30, "mimetype")) return undefined;
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return latin1(bytes.subarray(start, start + Math.min(view.getUint32(18, true), 100)));
}
