import { register } from "node:module";

/**
 * `node --import site/data-folder/register.mjs` with `DATA_FOLDER`: modules get the files of `_data/` that stand there,
 * such as what editors have published in the local CMS, in place of the project's.
 */
register("./resolve.mjs", import.meta.url);
