/** The stylesheets and scripts of pages. */
export const ASSET_NAMES = [
  "style",
  "page",
  "search",
  "engine",
  "entry",
  "offline",
  "cards",
  "cardsStyle",
  "runSheet",
  "runSheetStyle",
  "finder",
  "finderStyle",
] as const;

export type AssetName = (typeof ASSET_NAMES)[number];
export type Assets = Readonly<Record<AssetName, string>>;

/** For whatever is made of the pages' components, and is no page. */
export const NO_ASSETS = Object.fromEntries(ASSET_NAMES.map((name) => [name, ""])) as Assets;
