import { type UploadFault, uploadKind } from "../model/uploads.ts";
import { faultAtFirstSight } from "./first-sight.ts";
import { type PdfFacts, readPdf } from "./pdf/facts.ts";
import { Unreadable } from "./pdf/value.ts";

/** What a file is, as its own bytes say; a PDF with more than that. */
export interface Inspection {
  /** Why it cannot be offered. */
  readonly fault?: UploadFault;
  readonly pdf?: PdfFacts;
}

/**
 * Looks at a file that an editor uploaded: whether it is what its name says, and what a PDF says of itself. Runs
 * nothing in it, and does a bounded amount of work, whatever is in it; in the build and in the editor's browser.
 */
export async function inspect(name: string, bytes: Uint8Array): Promise<Inspection> {
  const fault = faultAtFirstSight(name, bytes);
  if (fault) return { fault };
  return uploadKind(name) === "pdf" ? inspectPdf(bytes) : {};
}

async function inspectPdf(bytes: Uint8Array): Promise<Inspection> {
  try {
    const facts = await readPdf(bytes);
    return facts === "locked" ? { fault: "locked" } : { pdf: facts };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: "broken" };
    throw error;
  }
}
