import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { UploadFault } from "../model/uploads.ts";
import { write } from "../whole-file.ts";
import { MOST_BYTES } from "./first-sight.ts";
import { type Inspection, inspect } from "./inspect.ts";
import type { PdfFacts } from "./pdf/facts.ts";

/** An uploaded file under `/media/`. */
export interface Upload {
  readonly address: string;
  readonly bytes: number;
  /** Why readers cannot have it. */
  readonly fault?: UploadFault;
  /** What a PDF says of itself. */
  readonly pdf?: PdfFacts;
}

/** Changes when the inspection does, so that nothing old is taken from the cache. */
const VERSION = "3";

/** Looks at every upload, one after another, so that only one is in memory; what was seen before comes from the cache. */
export async function readUploads(
  media: readonly string[],
  folders: { readonly contentFolder: string; readonly cacheFolder: string },
): Promise<ReadonlyMap<string, Upload>> {
  const uploads = new Map<string, Upload>();
  for (const address of media) {
    const file = path.join(folders.contentFolder, address);
    const { size: bytes } = await stat(file);
    const found: Inspection = bytes > MOST_BYTES ? { fault: "large" } : await look(file, folders.cacheFolder);
    uploads.set(address, { address, bytes, ...found });
  }
  return uploads;
}

async function look(file: string, cacheFolder: string): Promise<Inspection> {
  const bytes = await readFile(file);
  // The ending belongs to it: the same bytes may be what one name says, and not what another does.
  const key = createHash("sha256")
    .update(`${VERSION} ${path.extname(file)} `)
    .update(bytes)
    .digest("hex");
  const cached = path.join(cacheFolder, "uploads", `${key.slice(0, 32)}.json`);
  const known = await readFile(cached, "utf8").catch(() => undefined);
  if (known) return JSON.parse(known) as Inspection;
  const found = await inspect(file, bytes);
  await write(cached, Buffer.from(JSON.stringify(found)));
  return found;
}
