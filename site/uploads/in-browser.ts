import { type UploadFault, uploadKind } from "../model/uploads.ts";
import { faultAtFirstSight } from "./first-sight.ts";
import { readPdf } from "./pdf/facts.ts";
import { Unreadable } from "./pdf/values.ts";

/**
 * Why a file cannot be offered, as far as a browser can tell: everything but whether an encrypted PDF asks for a
 * password, because browsers lack the old ciphers. The local server and the build know that as well (`inspect.ts`).
 */
export function faultInBrowser(name: string, bytes: Uint8Array): UploadFault | undefined {
  const fault = faultAtFirstSight(name, bytes);
  if (fault || uploadKind(name) !== "pdf") return fault;
  try {
    readPdf(bytes, () => undefined);
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return "broken";
    throw error;
  }
}
