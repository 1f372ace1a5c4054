import { mkdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundle } from "../../../site/assets/bundle.ts";
import { projectFolder } from "../../../site/folders.ts";
import { buildAll } from "../../../site/search/build/in-threads.ts";
import { writeFiles } from "../../../site/search/build/write-files.ts";
import { costOf, type Engine } from "./engine.ts";

/** Our own index, as the site writes it. */
export const ours: Engine = {
  name: "ours",
  build: ({ materials }, folder) =>
    costOf(async () => {
      await mkdir(path.join(folder, "search"), { recursive: true });
      for (const files of await buildAll(materials())) writeFiles(path.join(folder, "search"), files);
    }),
  page: async () => {
    const { outputFiles } = await build({
      entryPoints: [path.join(projectFolder, "scripts/bench/search/ours-page.ts")],
      bundle: true,
      format: "esm",
      write: false,
    });
    return outputFiles[0]?.text ?? "";
  },
  scriptBytes: async () => {
    const scripts = await Promise.all(
      ["browser/search.ts", "browser/search-engine.ts"].map((name) => bundle(name)),
    );
    return scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  },
};
