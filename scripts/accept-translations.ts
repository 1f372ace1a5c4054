import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cmsConfig } from "../admin/config.ts";
import { readMarkdown, writeMarkdown } from "../admin/content-format.ts";
import { fileInOrder } from "../admin/entry-files.ts";
import { shapesOf } from "../admin/normalise.ts";
import { loadStore } from "../site/entries/load.ts";
import { EVERYTHING } from "../site/entries/scheduled.ts";
import { followsNow } from "../site/entries/translation/follow.ts";
import { contentFolder } from "../site/folders.ts";
import { LANGUAGE_IDS } from "../site/model/language.ts";

/**
 * Notes that translations follow their originals as they stand, after they were written by hand; all of them, or those
 * of the entries that are named: `npm run accept-translations -- methods/gjestebud`
 */
const named = process.argv.slice(2);
const { collections } = cmsConfig("da", { name: "proxy" });
const { store } = await loadStore(contentFolder, EVERYTHING);
const unknown = named.find((id) => !store.entries.some((entry) => entry.id === id));
if (unknown) {
  console.error(`There is no entry ${unknown}. Name one as collection/name, such as methods/gjestebud.`);
  process.exit(1);
}
for (const entry of store.entries.filter(({ id }) => named.length === 0 || named.includes(id))) {
  const fields = collections.find(({ name }) => name === entry.collection)?.fields ?? [];
  for (const language of LANGUAGE_IDS.filter((each) => each !== entry.original)) {
    const name = entry.files[language];
    if (!name) continue;
    const file = path.join(contentFolder, name.replace(/^content\//, ""));
    const before = await readFile(file, "utf8");
    const data = readMarkdown(before);
    const original = { language: entry.original, data: entry.data };
    const follows = followsNow(entry.collection, original, { language, data });
    const after = writeMarkdown(fileInOrder({ ...data, ...(follows && { follows }) }, shapesOf(fields)));
    if (after === before) continue;
    await writeFile(file, after);
    console.log(name);
  }
}
