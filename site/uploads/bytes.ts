/** Whether these signs (Latin-1) stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, signs: string): boolean {
  for (let index = 0; index < signs.length; index++)
    if (bytes[at + index] !== signs.charCodeAt(index)) return false;
  return true;
}

/** The first place from `from` up to `to` where these signs stand, or −1. */
export function find(bytes: Uint8Array, signs: string, from: number, to: number = bytes.length): number {
  const first = signs.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, at, signs)) return at;
  return -1;
}

/** The last place not before `from` where these signs stand, or −1. */
export function findLast(bytes: Uint8Array, signs: string, from: number): number {
  for (let at = bytes.length - signs.length; at >= Math.max(from, 0); at--)
    if (standsAt(bytes, at, signs)) return at;
  return -1;
}

/** Bytes as text, one sign a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** These parts as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Whether two are the same, byte for byte. */
export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
