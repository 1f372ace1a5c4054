/** RC4 (RFC 6229 has examples); encrypts and decrypts alike. Browsers and newer OpenSSL no longer have it. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number): number => state[index & 255] ?? 0;
  const swap = (one: number, two: number) => ([state[one], state[two]] = [at(two), at(one)]);
  for (let one = 0, two = 0; one < 256; one++) {
    two = (two + at(one) + (key[one % key.length] ?? 0)) & 255;
    swap(one, two);
  }
  let [one, two] = [0, 0];
  return bytes.map((byte) => {
    one = (one + 1) & 255;
    two = (two + at(one)) & 255;
    swap(one, two);
    return byte ^ at(at(one) + at(two));
  });
}
