import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { filesBelow } from "../entries/read.ts";
import { contentFolder } from "../folders.ts";
import type { EleventyConfig } from "./config.ts";

/** Copies what editors uploaded as it is, so that a reader gets the very bytes. */
export function uploads(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories }) => {
    for (const name of await filesBelow(path.join(contentFolder, "media"))) {
      const target = path.join(directories.output, "media", name);
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(path.join(contentFolder, "media", name), target);
    }
  });
}
