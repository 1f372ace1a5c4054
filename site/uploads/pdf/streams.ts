import { Unzlib } from "fflate";
import { find, standsAt } from "../bytes.ts";
import { unpacked } from "../unpacked.ts";
import { type Dictionary, Name, Unreadable } from "./value.ts";

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

/** A stream's content, at most so many bytes; nothing where it is packed in a way that we do not read. */
export function unpack(stream: Uint8Array, dictionary: Dictionary, most: number): Uint8Array | undefined {
  const filter = dictionary.get("Filter") ?? null;
  const [only, second] = Array.isArray(filter) ? filter : [filter];
  if (only === null || only === undefined) return stream.subarray(0, most);
  if (!(only instanceof Name) || only.text !== "FlateDecode" || second || dictionary.has("DecodeParms"))
    return undefined;
  try {
    return unpacked(Unzlib, stream, most);
  } catch (error) {
    const isMore = error instanceof RangeError;
    throw new Unreadable(isMore ? "it unpacks to more than we read" : "a packed part is damaged");
  }
}
