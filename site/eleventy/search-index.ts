import { mkdir } from "node:fs/promises";
import path from "node:path";
import { makeSearchBuilder, writeFiles } from "../search/index.ts";
import type { EleventyConfig } from "./config.ts";
import { contextOf } from "./context.ts";

/** One for the process, so that a build after a change makes anew only what has changed. */
const buildSearch = makeSearchBuilder();

/** Writes the search index of every language to `/search/`. */
export function searchIndex(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories }) => {
    const { store } = await contextOf(config);
    const folder = path.join(directories.output, "search");
    await mkdir(folder, { recursive: true });
    writeFiles(folder, await buildSearch(store));
  });
}
