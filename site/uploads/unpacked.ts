import type { Inflate, Unzlib } from "fflate";
import { joined } from "./bytes.ts";

/** Bytes that are unpacked at once: what they become is counted before the next. */
const STEP = 16_384;

/** What packed bytes become; fails where they are damaged, with a RangeError where it would be more than `most` bytes. */
export function unpacked(
  Unpacker: typeof Inflate | typeof Unzlib,
  packed: Uint8Array,
  most: number,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflater = new Unpacker((part) => {
    size += part.length;
    if (size > most) throw new RangeError(`It unpacks to more than ${most} bytes.`);
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return joined(parts);
}
