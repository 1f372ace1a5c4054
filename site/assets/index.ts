import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Context } from "../context.ts";
import { bundle } from "./bundle.ts";
import { makeFonts } from "./fonts.ts";
import { makeIcons } from "./icons.ts";

const ENTRIES = {
  style: ["styles/site.css", "site.css"],
  page: ["browser/page.ts", "page.js"],
  search: ["browser/search.ts", "search.js"],
  engine: ["browser/search-engine.ts", "search-engine.js"],
  entry: ["browser/entry.ts", "entry.js"],
  offline: ["browser/offline.ts", "offline.js"],
  cards: ["browser/cards.ts", "cards.js"],
  cardsStyle: ["styles/cards.css", "cards.css"],
} as const;

/** Makes fonts and icons, bundles styles and scripts into `/assets/`; each address carries a hash of the content. */
export async function buildAssets(folders: {
  readonly cacheFolder: string;
  readonly outputFolder: string;
}): Promise<Context["assets"]> {
  const target = path.join(folders.outputFolder, "assets");
  await mkdir(target, { recursive: true });
  await makeFonts(folders.cacheFolder, path.join(target, "fonts"));
  await makeIcons(path.join(target, "icons"));
  const make = async ([from, name]: (typeof ENTRIES)[keyof typeof ENTRIES]) => {
    const text = await bundle(from);
    await writeFile(path.join(target, name), text);
    return `/assets/${name}?v=${createHash("sha256").update(text).digest("hex").slice(0, 10)}`;
  };
  return {
    style: await make(ENTRIES.style),
    page: await make(ENTRIES.page),
    search: await make(ENTRIES.search),
    engine: await make(ENTRIES.engine),
    entry: await make(ENTRIES.entry),
    offline: await make(ENTRIES.offline),
    cards: await make(ENTRIES.cards),
    cardsStyle: await make(ENTRIES.cardsStyle),
  };
}
