import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { type Dictionary, Name, type Value } from "./values.ts";

/** Reads what is encrypted under an empty password; readers open such a file without asking. */
export interface Cipher {
  readonly text: (bytes: Uint8Array, object: ObjectId) => Uint8Array;
  readonly stream: (bytes: Uint8Array, object: ObjectId) => Uint8Array;
  /** Whether aids such as screen readers may have the text. */
  readonly letsAidsRead: boolean;
}

export interface ObjectId {
  readonly number: number;
  readonly generation: number;
}

/** What stands for the rest of a password that is shorter (ISO 32000-1, 7.6.3.3). */
const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

/** The bits of `P` that let aids read: their own, or in the oldest files that for copying. */
const [ACCESSIBILITY, COPYING] = [1 << 9, 1 << 4];

type Method = "None" | "V2" | "AESV2" | "AESV3";

/**
 * The standard cipher of an encryption dictionary (ISO 32000-2, 7.6); nothing where a password is asked for, or
 * for a method that we do not know.
 */
export function cipherOf(encryption: Dictionary, id: Value | undefined): Cipher | undefined {
  const number = (key: string): number => Number(encryption.get(key) ?? 0);
  const bytes = (key: string): Buffer => Buffer.from(bytesOf(encryption.get(key)));
  const revision = number("R");
  const handler = encryption.get("Filter");
  if (!(handler instanceof Name) || handler.text !== "Standard") return undefined;
  const key =
    revision >= 5
      ? longKey(revision, bytes("U"), bytes("UE"))
      : revision >= 2 && revision <= 4 && shortKey(revision, encryption, bytesOf(id));
  if (!key) return undefined;
  const [streams, texts] = ["StmF", "StrF"].map((name) => methodOf(encryption, name));
  if (!streams || !texts) return undefined;
  return {
    text: (value, object) => decrypt(value, texts, key, object),
    stream: (value, object) => decrypt(value, streams, key, object),
    letsAidsRead: (number("P") & (revision >= 3 ? ACCESSIBILITY : COPYING)) !== 0,
  };
}

export type CipherOf = typeof cipherOf;

const bytesOf = (value: Value | undefined): Uint8Array =>
  value instanceof Uint8Array ? value : new Uint8Array();

function methodOf(encryption: Dictionary, name: string): Method | undefined {
  if (Number(encryption.get("V") ?? 0) < 4) return "V2";
  const chosen = encryption.get(name);
  if (!(chosen instanceof Name) || chosen.text === "Identity") return "None";
  const filters = encryption.get("CF");
  const filter = filters instanceof Map ? filters.get(chosen.text) : undefined;
  const method = filter instanceof Map ? filter.get("CFM") : undefined;
  return method instanceof Name
    ? (["None", "V2", "AESV2", "AESV3"] as const).find((each) => each === method.text)
    : undefined;
}

/** The key of revisions 2 to 4, if the empty password is the right one (algorithms 2, 4 and 5). */
function shortKey(revision: number, encryption: Dictionary, id: Uint8Array): Buffer | undefined {
  const length = revision === 2 ? 5 : Math.min(Math.max(Number(encryption.get("Length") ?? 40) >> 3, 5), 16);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(Number(encryption.get("P") ?? 0) | 0);
  const start = [PADDING, bytesOf(encryption.get("O")).subarray(0, 32), permissions, id];
  const isBare = revision >= 4 && encryption.get("EncryptMetadata") === false;
  let key = md5(...start, ...(isBare ? [Buffer.alloc(4, 255)] : []));
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  let proof = revision === 2 ? rc4(key, PADDING) : rc4(key, md5(PADDING, id));
  if (revision >= 3)
    for (let round = 1; round < 20; round++)
      proof = rc4(
        key.map((byte) => byte ^ round),
        proof,
      );
  return proof.equals(bytesOf(encryption.get("U")).subarray(0, proof.length)) ? key : undefined;
}

/** The key of revisions 5 and 6, if the empty password is the right one (algorithm 2.A). */
function longKey(revision: number, user: Buffer, wrapped: Buffer): Buffer | undefined {
  const hash = (salt: Buffer) => (revision === 5 ? sha(256, salt) : hardened(salt));
  if (user.length < 48 || wrapped.length < 32) return undefined;
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return undefined;
  const cipher = createDecipheriv("aes-256-cbc", hash(user.subarray(40, 48)), Buffer.alloc(16));
  return cipher.setAutoPadding(false).update(wrapped.subarray(0, 32));
}

/** The hash of revision 6 (algorithm 2.B) for an empty password. */
function hardened(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const cipher = createCipheriv("aes-128-cbc", key.subarray(0, 16), key.subarray(16, 32));
    const mixed = cipher.setAutoPadding(false).update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const sum = mixed.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    key = sha([256, 384, 512][sum % 3] ?? 256, mixed);
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function decrypt(
  bytes: Uint8Array,
  method: Method,
  key: Buffer,
  { number, generation }: ObjectId,
): Uint8Array {
  if (method === "None") return bytes;
  const object = [number, number >> 8, number >> 16, generation, generation >> 8].map((byte) => byte & 255);
  const own = md5(key, Buffer.from(object), ...(method === "AESV2" ? [Buffer.from("sAlT")] : []));
  const short = own.subarray(0, Math.min(key.length + 5, 16));
  if (method === "V2") return rc4(short, bytes);
  return aes(bytes, method === "AESV3" ? key : short);
}

/** The first 16 bytes are where the chain begins; what is cut short is read as far as it goes. */
function aes(bytes: Uint8Array, key: Buffer): Uint8Array {
  const whole = bytes.length - (bytes.length % 16);
  if (whole < 32 || (key.length !== 16 && key.length !== 32)) return new Uint8Array();
  const cipher = createDecipheriv(
    key.length === 16 ? "aes-128-cbc" : "aes-256-cbc",
    key,
    bytes.subarray(0, 16),
  );
  const plain = cipher.setAutoPadding(false).update(bytes.subarray(16, whole));
  const filling = plain.at(-1) ?? 0;
  return filling <= 16 ? plain.subarray(0, plain.length - filling) : plain;
}

/** Node's OpenSSL has this old cipher no more. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (one: number, two: number) => ([state[one & 255], state[two & 255]] = [at(two), at(one)]);
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 255;
    swap(index, other);
  }
  let [one, two] = [0, 0];
  return Buffer.from(bytes).map((byte) => {
    one = (one + 1) & 255;
    two = (two + at(one)) & 255;
    swap(one, two);
    return byte ^ at(at(one) + at(two));
  }) as Buffer;
}

const md5 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("md5")).digest();

const sha = (bits: number, bytes: Uint8Array): Buffer => createHash(`sha${bits}`).update(bytes).digest();
