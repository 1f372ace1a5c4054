import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { makeSearchBuilder } from "../search/index.ts";
import type { EleventyConfig } from "./config.ts";
import { contextOf } from "./context.ts";

/** One for the process, so that a build after a change makes anew only what has changed. */
const buildSearch = makeSearchBuilder();

/** Files written at the same time. */
const AT_ONCE = 64;

/** Writes the search index of every language to `/search/`. */
export function searchIndex(config: EleventyConfig): void {
  config.on("eleventy.after", async ({ directories }) => {
    const { store } = await contextOf(config);
    const folder = path.join(directories.output, "search");
    await mkdir(folder, { recursive: true });
    const files = [...(await buildSearch(store))];
    for (let start = 0; start < files.length; start += AT_ONCE)
      await Promise.all(
        files.slice(start, start + AT_ONCE).map(([name, text]) => writeFile(path.join(folder, name), text)),
      );
  });
}
