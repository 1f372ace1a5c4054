import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** An esbuild plugin: modules get the files of `_data/` that are in `givenSettings`, and the build's for the others. */
export const givenSettings: Plugin = {
  name: "given-settings",
  setup(build) {
    build.onLoad({ filter: /[\\/]_data[\\/].+\.json$/ }, async ({ path: file }) => {
      const name = file.replaceAll("\\", "/").replace(/^.*\/(?=_data\/)/, "");
      const own = await readFile(file, "utf8");
      return { contents: `export default globalThis.givenSettings?.[${JSON.stringify(name)}] ?? ${own};` };
    });
  },
};
