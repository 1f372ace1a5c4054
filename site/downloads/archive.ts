import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";

/** Larger files are better fetched one by one, and would take as much of the build's memory. */
const MOST_BYTES = 100_000_000;

/** The earliest date of the format, in whatever time zone, so that equal content gives equal bytes. */
const EPOCH = new Date(1980, 0, 1);

/**
 * A document and uploads as one ZIP: the document under a name, the uploads in `originals/` as they are under
 * `/media/`. Nothing where they are too large together.
 */
export async function archiveOf(
  document: { readonly name: string; readonly file: string },
  uploads: readonly string[],
  contentFolder: string,
): Promise<Uint8Array | undefined> {
  const files = new Map([
    [document.name, document.file],
    ...uploads.map((address): [string, string] => [
      `originals/${address.replace(/^\/media\//, "")}`,
      path.join(contentFolder, address),
    ]),
  ]);
  const sizes = await Promise.all([...files.values()].map((file) => stat(file)));
  if (sizes.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return undefined;
  const entries: Record<string, Zippable[string]> = {};
  for (const [name, file] of files) entries[name] = await readFile(file);
  // What editors upload is compressed already.
  return zipSync(entries, { level: 0, mtime: EPOCH });
}
