import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Copies a file to a place where it appears whole or not at all; a copy on write where the disk can do it. */
export async function place(from: string, to: string): Promise<void> {
  await whole(to, (draft) => copyFile(from, draft, constants.COPYFILE_FICLONE));
}

/** Writes a file that appears whole or not at all. */
export async function write(file: string, bytes: Uint8Array): Promise<void> {
  await whole(file, (draft) => writeFile(draft, bytes));
}

async function whole(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  try {
    // Most folders are there; asking each time takes as long as writing.
    await write(draft).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      await mkdir(path.dirname(file), { recursive: true });
      await write(draft);
    });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
