import { decryptAes } from "../ciphers/aes.ts";
import { md5 } from "../ciphers/md5.ts";
import { rc4 } from "../ciphers/rc4.ts";
import { keyWithoutPassword } from "./empty-password.ts";
import { type Dictionary, Name, type Value } from "./value.ts";

/** Reads what is encrypted under an empty password. */
export interface Cipher {
  readonly text: (bytes: Uint8Array, object: ObjectId) => Promise<Uint8Array>;
  readonly stream: (bytes: Uint8Array, object: ObjectId) => Promise<Uint8Array>;
  /** Whether the document's metadata are encrypted like all other streams. */
  readonly hidesMetadata: boolean;
  /** Whether aids such as screen readers may have the text. */
  readonly letsAidsRead: boolean;
}

export interface ObjectId {
  readonly number: number;
  readonly generation: number;
}

/** The bits of `P` that let aids read: their own, or in the oldest files that for copying. */
const [ACCESSIBILITY, COPYING] = [1 << 9, 1 << 4];

type Method = "None" | "V2" | "AESV2" | "AESV3";

/**
 * The standard cipher of an encryption dictionary (ISO 32000-2, 7.6); nothing where a password is asked for, or
 * for a method that we do not know.
 */
export async function cipherOf(encryption: Dictionary, id: Value | undefined): Promise<Cipher | undefined> {
  const handler = encryption.get("Filter");
  if (!(handler instanceof Name) || handler.text !== "Standard") return undefined;
  const [streams, texts] = [methodOf(encryption, "StmF"), methodOf(encryption, "StrF")];
  const key = streams && texts && (await keyWithoutPassword(encryption, id));
  if (!key) return undefined;
  const aids = Number(encryption.get("R") ?? 0) >= 3 ? ACCESSIBILITY : COPYING;
  return {
    text: (value, object) => decrypt(value, texts, key, object),
    stream: (value, object) => decrypt(value, streams, key, object),
    hidesMetadata: encryption.get("EncryptMetadata") !== false,
    letsAidsRead: (Number(encryption.get("P") ?? 0) & aids) !== 0,
  };
}

function methodOf(encryption: Dictionary, name: "StmF" | "StrF"): Method | undefined {
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

/** Decrypts a string or stream of an object (ISO 32000-2, algorithms 1 and 1.A). */
async function decrypt(
  bytes: Uint8Array,
  method: Method,
  key: Uint8Array,
  { number, generation }: ObjectId,
): Promise<Uint8Array> {
  if (method === "None") return bytes;
  if (method === "AESV3") return decryptChain(bytes, key);
  const object = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
  const own = md5(key, object, method === "AESV2" ? SALT : new Uint8Array());
  const short = own.subarray(0, Math.min(key.length + 5, 16));
  return method === "V2" ? rc4(short, bytes) : decryptChain(bytes, short);
}

const SALT = new TextEncoder().encode("sAlT");

/** The first 16 bytes are where the chain begins; what is cut short is read as far as it goes. */
async function decryptChain(bytes: Uint8Array, key: Uint8Array): Promise<Uint8Array> {
  const whole = bytes.length - (bytes.length % 16);
  if (whole < 32 || (key.length !== 16 && key.length !== 32)) return new Uint8Array();
  const plain = await decryptAes(key, bytes.subarray(0, 16), bytes.subarray(16, whole));
  const filling = plain.at(-1) ?? 0;
  return filling <= 16 ? plain.subarray(0, plain.length - filling) : plain;
}
