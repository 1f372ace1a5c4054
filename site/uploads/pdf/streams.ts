import { Unzlib } from "fflate";
import { find, standsAt } from "../bytes.ts";
import { type Dictionary, Name, Unreadable } from "./values.ts";

/** The bytes of a stream, and the place behind it. */
export interface Stream {
  readonly bytes: Uint8Array;
  readonly end: number;
}

/** The stream that begins behind the word `stream` (ISO 32000-1, 7.3.8); its own length is believed where it leads to the end. */
export function streamAt(bytes: Uint8Array, word: number, dictionary: Dictionary): Stream {
  const start = word + (standsAt(bytes, word, "\r\n") ? 2 : 1);
  const length = dictionary.get("Length");
  const told = typeof length === "number" && length >= 0 ? start + length : -1;
  const near = told >= 0 && told <= bytes.length ? find(bytes, "endstream", told, told + 3) : -1;
  const end = near >= 0 ? near : find(bytes, "endstream", start);
  if (end < 0) throw new Unreadable("a stream has no end");
  return { bytes: bytes.subarray(start, near >= 0 ? told : end), end: end + "endstream".length };
}

/** Bytes that are unpacked at once: what they become is counted before the next. */
const STEP = 16_384;

/** A stream's content, at most so many bytes; nothing where it is packed in a way that we do not read. */
export function unpack(stream: Uint8Array, dictionary: Dictionary, most: number): Uint8Array | undefined {
  const filter = dictionary.get("Filter") ?? null;
  const [only, second] = Array.isArray(filter) ? filter : [filter];
  if (only === null || only === undefined) return stream.subarray(0, most);
  if (!(only instanceof Name) || only.text !== "FlateDecode" || second || dictionary.has("DecodeParms"))
    return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Unzlib((part) => {
    size += part.length;
    if (size > most) throw new Unreadable("it unpacks to more than we read");
    parts.push(part);
  });
  try {
    for (let at = 0; at < stream.length; at += STEP)
      inflater.push(stream.subarray(at, at + STEP), at + STEP >= stream.length);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable("a packed part is damaged");
  }
  const whole = new Uint8Array(size);
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
