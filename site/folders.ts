import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Where the content is read from: `content/`, or what `npm start` has published locally. */
export const contentFolder = path.resolve(projectFolder, process.env.CONTENT_FOLDER ?? "content");

/** The repository in which editors publish (`npm start`), where the content folder is a copy of its main branch. */
export const contentRepository = process.env.CONTENT_REPOSITORY;
/** Where the settings are read from: `_data/`, or what `npm start` has published locally (see `data-folder/`). */
export const dataFolder = path.resolve(projectFolder, process.env.DATA_FOLDER ?? "_data");

/** Where the finished site goes. */
export const outputFolder = path.resolve(projectFolder, process.env.OUTPUT_FOLDER ?? "_site");

/** What may be thrown away and made again: pictures and downloads by their content. */
export const cacheFolder = path.resolve(projectFolder, process.env.CACHE_FOLDER ?? ".cache");
