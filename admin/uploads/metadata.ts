import { joined } from "../../site/uploads/bytes.ts";

/**
 * What cameras and programs write into pictures beside the picture (place, time, serial number, names) is taken out
 * without touching the picture itself: EXIF, XMP, IPTC and comments. Bytes that are no such picture stay as they are.
 */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  try {
    if (startsWith(bytes, 0, [0xff, 0xd8, 0xff])) return plainJpeg(bytes);
    if (startsWith(bytes, 0, [0x89, 0x50, 0x4e, 0x47])) return plainPng(bytes);
    if (text(bytes, 0) === "RIFF" && text(bytes, 8) === "WEBP") return plainWebp(bytes);
  } catch (error) {
    // A file that ends too early.
    if (!(error instanceof RangeError)) throw error;
  }
  return bytes;
}

const startsWith = (bytes: Uint8Array, at: number, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[at + index] === sign);

const text = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** APP1 (EXIF, XMP), APP13 (IPTC), the other APPs but JFIF, colour profile and Adobe's colours; comments. */
const JPEG_METADATA = new Set([
  0xe1, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec, 0xed, 0xef, 0xfe,
]);

function plainJpeg(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  // The segments before the picture's own data, which begins with FF DA.
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0;
    const end = at + 2 + view(bytes).getUint16(at + 2);
    const segment = bytes.subarray(at, end);
    if (!JPEG_METADATA.has(marker)) kept.push(segment);
    const turned = marker === 0xe1 ? orientationOf(segment) : 1;
    if (turned > 1) kept.push(orientationSegment(turned));
    at = end;
  }
  return joined([...kept, bytes.subarray(at)]);
}

/** How a camera was held, from 1 (upright) to 8, as an EXIF segment says. */
function orientationOf(segment: Uint8Array): number {
  if (text(segment, 4) !== "Exif" || segment.length < 20) return 1;
  const data = view(segment.subarray(10));
  const little = data.getUint16(0) === 0x4949;
  const start = data.getUint32(4, little);
  if (start + 2 > data.byteLength) return 1;
  for (let index = 0; index < data.getUint16(start, little); index++) {
    const entry = start + 2 + index * 12;
    if (entry + 10 > data.byteLength) return 1;
    if (data.getUint16(entry, little) === 0x0112) return data.getUint16(entry + 8, little);
  }
  return 1;
}

/** An EXIF segment that says how the camera was held, and nothing else. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00, 0x4d, 0x4d, 0x00, 0x2a],
    ...[0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01],
    ...[0x00, orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00],
  ]);

const PNG_METADATA = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME"]);

function plainPng(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view(bytes).getUint32(at);
    if (!PNG_METADATA.has(text(bytes, at + 4))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return joined(kept);
}

function plainWebp(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view(bytes).getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    const name = text(bytes, at);
    const chunk = bytes.slice(at, end);
    // The first chunk of an extended file says what else there is: 8 for EXIF, 4 for XMP.
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~0x0c;
    if (name !== "EXIF" && name !== "XMP ") kept.push(chunk);
    at = end;
  }
  const whole = joined([bytes.subarray(0, 12), ...kept]);
  view(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
