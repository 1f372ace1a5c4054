import { concepts } from "./concepts.ts";
import { facets } from "./facets.ts";
import { falseFriends } from "./false-friends.ts";
import { glossary } from "./glossary.ts";
import { neighbourWords } from "./neighbour-words.ts";
import type { Setting } from "./setting.ts";
import { site } from "./site.ts";
import { strings } from "./strings.ts";
import { themes } from "./themes.ts";

export type { Setting } from "./setting.ts";

/** The files of `_data/` that editors write, in the order in which the CMS shows them. */
export const SETTINGS: readonly Setting[] = [
  site,
  themes,
  facets,
  glossary,
  concepts,
  falseFriends,
  neighbourWords,
  ...strings,
];

/** The setting whose file stands at a path, if one does. */
export const settingAt = (path: string): Setting | undefined => SETTINGS.find(({ file }) => file === path);
