import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Files } from "./build.ts";

/** Files written at the same time. */
const AT_ONCE = 64;

/** Writes the files of indexes into a folder, which must be there. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  const all = [...files];
  for (let start = 0; start < all.length; start += AT_ONCE)
    await Promise.all(
      all.slice(start, start + AT_ONCE).map(([name, text]) => writeFile(path.join(folder, name), text)),
    );
}
