import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { contentFolder } from "../folders.ts";
import type { EleventyConfig } from "./config.ts";
import { contextOf } from "./context.ts";

/** Copies what editors uploaded as it is, so that a reader gets the very bytes; a file with a fault stays behind. */
export function uploads(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories }) => {
    const { store, upload } = await contextOf(config);
    for (const address of store.media) {
      if (upload(address)?.fault) continue;
      const target = path.join(directories.output, address);
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(path.join(contentFolder, address), target);
    }
  });
}
