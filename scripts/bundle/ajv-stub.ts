import type { Plugin } from "esbuild";

const VALIDATOR = "export default class { errors = null; validate() { return true; } }";
const KEYWORDS =
  "const add = () => {}; export default add; export { add as select, add as uniqueItemProperties, add as prohibited, add as instanceof };";

/**
 * Leaves ajv out of the browser: it compiles its checks with `new Function`, which the Content-Security-Policy
 * forbids. Decap uses it for its configuration alone, which `tests/admin/config.test.ts` checks with the real one.
 */
export const ajvStub: Plugin = {
  name: "ajv-stub",
  setup(build) {
    build.onResolve({ filter: /^ajv(?:-errors|-keywords(?:\/.*)?)?$/ }, ({ path }) => ({
      path,
      namespace: "ajv-stub",
    }));
    build.onLoad({ filter: /.*/, namespace: "ajv-stub" }, ({ path }) => ({
      contents: path === "ajv" ? VALIDATOR : KEYWORDS,
      loader: "js",
    }));
  },
};
