import { existsSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";
import { dataFolder } from "../folders.ts";

/** An esbuild plugin: what `register.mjs` does for Node, for what is bundled for browsers. */
export const dataOfFolder: Plugin = {
  name: "data-folder",
  setup(build) {
    build.onResolve({ filter: /\/_data\/.+\.json$/ }, ({ path: name }) => {
      const file = path.join(dataFolder, name.replace(/^.*\/_data\//, ""));
      return existsSync(file) ? { path: file } : undefined;
    });
  },
};
