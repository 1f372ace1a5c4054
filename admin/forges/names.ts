import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { SETTINGS } from "../../site/settings/index.ts";
import { SETTINGS_COLLECTION } from "../settings/collection.ts";

/** An entry, or a file of the settings, as Decap calls it. */
export interface EntryName {
  readonly collection: string;
  readonly slug: string;
}

/** Where drafts are. */
export const DRAFTS = "cms/";

/** Where a page that is taken off the site goes from the published branch. */
const REMOVALS = "cms-off/";

/** The longest name that Forgejo lets a branch have. */
const LONGEST = 100;

/** The branch of a draft: `cms/news/nyt`. One of a long name ends in a sum of it, and so belongs to no other. */
export const draftBranch = (name: EntryName): string => short(DRAFTS + keyOf(name));

/** The branch on which an entry is taken off the site. */
export const removalBranch = (name: EntryName): string => short(REMOVALS + keyOf(name));

const keyOf = ({ collection, slug }: EntryName): string => `${collection}/${slug}`;

const short = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}-${sumOf(name)}`;

/** Eight signs that tell names apart (FNV-1a, 32 bits). */
function sumOf(name: string): string {
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}

/** Where an entry's files are, or would be. */
export function filesOf({ collection, slug }: EntryName): readonly string[] {
  const setting = SETTINGS.find(({ id }) => id === slug);
  if (collection === SETTINGS_COLLECTION) return setting ? [setting.file] : [];
  return LANGUAGE_IDS.map((language) => `content/${collection}/${language}/${slug}.md`);
}

/** The entry whose draft a branch is; its own files tell a name that was cut short. */
export function nameOf(branch: string, files: readonly string[]): EntryName {
  const [, collection = "", slug = ""] = branch.split("/");
  if (branch.length < LONGEST) return { collection, slug };
  const names = files.flatMap((path) => {
    const found = /^content\/([^/]+)\/[^/]+\/([^/]+)\.md$/.exec(path);
    return found ? [{ collection: found[1] ?? "", slug: found[2] ?? "" }] : [];
  });
  return names.find((name) => draftBranch(name) === branch) ?? { collection, slug };
}
