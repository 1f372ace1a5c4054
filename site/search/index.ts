/** What the build needs of this room; the browser opens the index with `query/open.ts`. */
export { makeSearchBuilder } from "./build/rebuild.ts";
export { writeFiles } from "./build/write-files.ts";
