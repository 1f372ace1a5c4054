import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cmsConfig } from "../admin/config.ts";
import { normalised } from "../admin/normalise.ts";
import { readSetting, writeSetting } from "../admin/settings/format.ts";
import { filesBelow } from "../site/entries/read.ts";
import { contentFolder, projectFolder } from "../site/folders.ts";
import { SETTINGS } from "../site/settings/index.ts";

/**
 * Brings every file of the content, and every setting, into the form in which the CMS writes it, so that an editor's first save changes
 * nothing but what the editor changed: `npx tsx scripts/normalise-content.ts`
 */
const { collections } = cmsConfig("da", { name: "proxy" });
for (const name of (await filesBelow(contentFolder)).filter((each) => each.endsWith(".md"))) {
  const collection = collections.find((each) => name.startsWith(`${each.name}/`));
  if (!collection) continue;
  const file = path.join(contentFolder, name);
  const before = await readFile(file, "utf8");
  const after = normalised(before, collection.fields);
  if (after === before) continue;
  await writeFile(file, after);
  console.log(name);
}
for (const setting of SETTINGS) {
  const file = path.join(projectFolder, setting.file);
  const before = await readFile(file, "utf8");
  const after = writeSetting(setting, readSetting(setting, before));
  if (after === before) continue;
  await writeFile(file, after);
  console.log(setting.file);
}
