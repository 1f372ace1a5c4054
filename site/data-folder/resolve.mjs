import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = new URL("../../_data/", import.meta.url).href;
const folder = process.env.DATA_FOLDER ?? fileURLToPath(project);

/** A hook of Node's module loader: where a file of `_data/` is read from. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  if (!found.url.startsWith(project)) return found;
  const [file, query = ""] = found.url.slice(project.length).split("?");
  const published = path.join(folder, decodeURI(file));
  return existsSync(published)
    ? { ...found, url: `${pathToFileURL(published).href}${query && `?${query}`}` }
    : found;
}
