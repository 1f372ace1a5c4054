import type { Plugin } from "esbuild";

/**
 * The rooms that the preview is made of also read files, which a browser cannot. esbuild leaves that code out,
 * since nothing calls it; this only lets its imports pass.
 */
export const noNode: Plugin = {
  name: "no-node",
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "no-node", sideEffects: false }));
    build.onLoad({ filter: /.*/, namespace: "no-node" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};
