import { isSame, joined } from "../bytes.ts";
import { decryptAes, encryptAes } from "../ciphers/aes.ts";
import { md5 } from "../ciphers/md5.ts";
import { rc4 } from "../ciphers/rc4.ts";
import type { Dictionary, Value } from "./value.ts";

/** What stands for the rest of a password that is shorter (ISO 32000-1, 7.6.3.3). */
const PADDING = Uint8Array.from(
  [0x28bf4e5e, 0x4e758a41, 0x64004e56, 0xfffa0108, 0x2e2e00b6, 0xd0683e80, 0x2f0ca9fe, 0x6453697a].flatMap(
    (word) => [word >>> 24, word >>> 16, word >>> 8, word],
  ),
);

/** The key of an encryption dictionary, if the empty password is the right one: readers then open the file without asking. */
export async function keyWithoutPassword(
  encryption: Dictionary,
  id: Value | undefined,
): Promise<Uint8Array | undefined> {
  const revision = Number(encryption.get("R") ?? 0);
  if (revision === 5 || revision === 6) return longKey(revision, encryption);
  return revision >= 2 && revision <= 4 ? shortKey(revision, encryption, bytesOf(id)) : undefined;
}

const bytesOf = (value: Value | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();

/** The key of revisions 2 to 4 (ISO 32000-1, algorithms 2, 4 and 5). */
function shortKey(revision: number, encryption: Dictionary, id: Uint8Array): Uint8Array | undefined {
  const length = shortLength(encryption);
  const isBare = revision === 4 && encryption.get("EncryptMetadata") === false;
  const [owner, permissions] = [bytesOf(encryption.get("O")), Number(encryption.get("P") ?? 0)];
  const start = [PADDING, owner.subarray(0, 32), littleEndian(permissions), id];
  let sum = md5(...start, ...(isBare ? [littleEndian(-1)] : []));
  if (revision >= 3) for (let round = 0; round < 50; round++) sum = md5(sum.subarray(0, length));
  const key = sum.subarray(0, length);
  let proof = rc4(key, revision === 2 ? PADDING : md5(PADDING, id));
  if (revision >= 3)
    for (let round = 1; round < 20; round++)
      proof = rc4(
        key.map((byte) => byte ^ round),
        proof,
      );
  return isSame(proof, bytesOf(encryption.get("U")).subarray(0, proof.length)) ? key : undefined;
}

/** Bytes of the key: what a file says of it counts in versions 2 and 3 only. */
function shortLength(encryption: Dictionary): number {
  const version = Number(encryption.get("V") ?? 0);
  if (version >= 4) return 16;
  return version < 2 ? 5 : Math.min(Math.max(Number(encryption.get("Length") ?? 40) >> 3, 5), 16);
}

const littleEndian = (number: number): Uint8Array =>
  Uint8Array.of(number, number >> 8, number >> 16, number >> 24);

/** The key of revisions 5 and 6 (ISO 32000-2, algorithm 2.A). */
async function longKey(revision: 5 | 6, encryption: Dictionary): Promise<Uint8Array | undefined> {
  const [user, wrapped] = [bytesOf(encryption.get("U")), bytesOf(encryption.get("UE"))];
  const hash = revision === 5 ? (salt: Uint8Array) => sha(256, salt) : hardened;
  if (user.length < 48 || wrapped.length < 32) return undefined;
  if (!isSame(await hash(user.subarray(32, 40)), user.subarray(0, 32))) return undefined;
  return decryptAes(await hash(user.subarray(40, 48)), new Uint8Array(16), wrapped.subarray(0, 32));
}

/** The hash of revision 6 (algorithm 2.B) for an empty password. */
async function hardened(salt: Uint8Array): Promise<Uint8Array> {
  let key = await sha(256, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const many = joined(Array.from({ length: 64 }, () => key));
    const mixed = await encryptAes(key.subarray(0, 16), key.subarray(16, 32), many);
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = await sha(([256, 384, 512] as const)[sum % 3] ?? 256, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

const sha = async (bits: 256 | 384 | 512, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, joined([bytes])));
