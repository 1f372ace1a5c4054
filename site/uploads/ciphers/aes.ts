import { joined } from "../bytes.ts";

const BLOCK = 16;

/** Encrypts whole blocks by AES in chained blocks, without padding; the key has 16 or 32 bytes. */
export async function encryptAes(
  key: Uint8Array,
  start: Uint8Array,
  blocks: Uint8Array,
): Promise<Uint8Array> {
  const encrypted = await encryptPadded(await imported(key), start, blocks);
  return encrypted.subarray(0, blocks.length);
}

/** Decrypts whole blocks by AES in chained blocks; padding is given as it is. The key has 16 or 32 bytes. */
export async function decryptAes(
  key: Uint8Array,
  start: Uint8Array,
  blocks: Uint8Array,
): Promise<Uint8Array> {
  const own = await imported(key);
  // Web Crypto refuses what does not end with padding, so a block of it is put behind.
  const padding = await encryptPadded(own, blocks.subarray(-BLOCK), new Uint8Array());
  const algorithm = { name: "AES-CBC", iv: joined([start]) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, own, joined([blocks, padding])));
}

const imported = (key: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", joined([key]), "AES-CBC", false, ["encrypt", "decrypt"]);

const encryptPadded = async (key: CryptoKey, start: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv: joined([start]) }, key, joined([bytes])));
