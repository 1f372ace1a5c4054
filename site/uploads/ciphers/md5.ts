import { joined } from "../bytes.ts";

/** How far the words of each round turn. */
const TURNS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

/** Which word of the block is next: `factor · step + start`, modulo 16. */
const ORDER = [
  [1, 0],
  [5, 1],
  [3, 5],
  [7, 0],
] as const;

const MIX: readonly ((b: number, c: number, d: number) => number)[] = [
  (b, c, d) => (b & c) | (~b & d),
  (b, c, d) => (d & b) | (~d & c),
  (b, c, d) => b ^ c ^ d,
  (b, c, d) => c ^ (b | ~d),
];

const SINES = Array.from({ length: 64 }, (_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32));

/** MD5 (RFC 1321) of these parts as a whole. It protects nothing; older PDFs are encrypted by way of it, and browsers have it not. */
export function md5(...parts: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(padded(joined(parts)).buffer);
  let sum: readonly [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < view.byteLength; at += 64) {
    let [a, b, c, d] = sum;
    for (let step = 0; step < 64; step++) {
      const round = step >> 4;
      const [factor, start] = ORDER[round] ?? [0, 0];
      const word = view.getUint32(at + ((factor * step + start) & 15) * 4, true);
      const mixed = (a + (MIX[round]?.(b, c, d) ?? 0) + word + (SINES[step] ?? 0)) | 0;
      const turn = TURNS[round]?.[step & 3] ?? 0;
      [a, b, c, d] = [d, (b + ((mixed << turn) | (mixed >>> (32 - turn)))) | 0, b, c];
    }
    sum = [sum[0] + a, sum[1] + b, sum[2] + c, sum[3] + d];
  }
  const digest = new DataView(new ArrayBuffer(16));
  sum.forEach((word, index) => digest.setUint32(index * 4, word, true));
  return new Uint8Array(digest.buffer);
}

/** A single bit, zeros up to a whole block, and how many bits there were. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  new DataView(whole.buffer).setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n, true);
  return whole;
}
