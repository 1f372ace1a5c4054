/** What the build needs of this room; the browser opens the index with `open.ts`. */
export { makeSearchBuilder } from "./rebuild.ts";
export { writeFiles } from "./write-files.ts";
