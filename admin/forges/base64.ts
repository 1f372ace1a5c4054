/** Bytes as the forges take them. */
export function toBase64(bytes: Uint8Array): string {
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
}

/** Bytes as the forges give them: with line breaks, which a browser minds. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replace(/\s/g, "")), (sign) => sign.charCodeAt(0));

/** A text as the forges give it. */
export const textFromBase64 = (text: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(fromBase64(text));
