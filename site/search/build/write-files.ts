import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./indexes.ts";

/**
 * Writes the files of indexes into a folder, which must be there. One after the other: thousands of small files at
 * the same time keep each other waiting for the folder, which takes several times as long.
 */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}
