import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { decryptAes, encryptAes } from "../../site/uploads/ciphers/aes.ts";
import { md5 } from "../../site/uploads/ciphers/md5.ts";
import { rc4 } from "../../site/uploads/ciphers/rc4.ts";

const test = suite("ciphers of PDFs");

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test("MD5 gives the digests of RFC 1321", () => {
  assert.is(hex(md5()), "d41d8cd98f00b204e9800998ecf8427e");
  assert.is(hex(md5(text("abc"))), "900150983cd24fb0d6963f7d28e17f72");
  assert.is(hex(md5(text("message "), text("digest"))), "f96b697d7cb7938d525a2f31aaf161d0");
  assert.is(hex(md5(text("1234567890".repeat(8)))), "57edf4a22be3c955ac49da2e2107b67a");
});

test("MD5 of every length up to some blocks is what Node's is", () => {
  for (let length = 0; length < 300; length++) {
    const bytes = randomBytes(length);
    assert.is(hex(md5(bytes)), createHash("md5").update(bytes).digest("hex"));
  }
});

test("RC4 gives the key streams of RFC 6229", () => {
  const stream = (key: string) => hex(rc4(Buffer.from(key, "hex"), new Uint8Array(16)));
  assert.is(stream("0102030405"), "b2396305f03dc027ccc3524a0a1118a8");
  assert.is(stream("0102030405060708090a0b0c0d0e0f10"), "9ac7cc9a609d1ef7b2932899cde41b97");
  assert.is(hex(rc4(text("Key"), text("Plaintext"))), "bbf316e8d940af0ad3");
});

test("AES in chained blocks without padding is what Node's is, both ways", async () => {
  for (const size of [16, 32]) {
    const [key, start, plain] = [randomBytes(size), randomBytes(16), randomBytes(160)];
    const name = `aes-${size * 8}-cbc`;
    const encrypted = createCipheriv(name, key, start).setAutoPadding(false).update(plain);
    assert.is(hex(await encryptAes(key, start, plain)), hex(encrypted));
    assert.is(hex(await decryptAes(key, start, encrypted)), hex(plain));
    const read = createDecipheriv(name, key, start).setAutoPadding(false).update(plain);
    assert.is(hex(await decryptAes(key, start, plain)), hex(read));
  }
});

test.run();
