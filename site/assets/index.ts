import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundle } from "./bundle.ts";
import { finderRules } from "./finder-rules.ts";
import { makeFonts } from "./fonts.ts";
import { makeIcons } from "./icons.ts";
import { ASSET_NAMES, type AssetName, type Assets } from "./names.ts";

const ENTRIES = {
  style: ["styles/site.css", "site.css"],
  page: ["browser/page.ts", "page.js"],
  search: ["browser/search.ts", "search.js"],
  engine: ["browser/search-engine.ts", "search-engine.js"],
  entry: ["browser/entry.ts", "entry.js"],
  offline: ["browser/offline.ts", "offline.js"],
  cards: ["browser/cards.ts", "cards.js"],
  cardsStyle: ["styles/cards.css", "cards.css"],
  runSheet: ["browser/run-sheet/sheet.ts", "run-sheet.js"],
  runSheetStyle: ["styles/run-sheet.css", "run-sheet.css"],
  finder: ["browser/finder.ts", "finder.js"],
  finderStyle: ["styles/finder.css", "finder.css"],
} as const satisfies Record<AssetName, readonly [from: string, name: string]>;

/** Makes fonts and icons, bundles styles and scripts into `/assets/`; each address carries a hash of the content. */
export async function buildAssets(folders: {
  readonly cacheFolder: string;
  readonly outputFolder: string;
}): Promise<Assets> {
  const target = path.join(folders.outputFolder, "assets");
  await mkdir(target, { recursive: true });
  await makeFonts(folders.cacheFolder, path.join(target, "fonts"));
  await makeIcons(path.join(target, "icons"));
  const made = ASSET_NAMES.map(async (asset) => {
    const [from, name] = ENTRIES[asset];
    const text = (await bundle(from)) + (asset === "finderStyle" ? finderRules() : "");
    await writeFile(path.join(target, name), text);
    const version = createHash("sha256").update(text).digest("hex").slice(0, 10);
    return [asset, `/assets/${name}?v=${version}`] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Assets;
}
