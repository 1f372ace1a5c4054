const TAB = "samskab-tab";

let asked: Promise<string> | undefined;
let claimed: string | undefined;

/** This tab's name: the same after a reload, and no other tab's, though a tab that is duplicated takes it along. */
export function tabName(): Promise<string> {
  asked ??= claim(sessionStorage.getItem(TAB) ?? crypto.randomUUID());
  return asked;
}

/** The tab's name for who cannot wait; undefined in the first moments of a page. */
export const claimedName = (): string | undefined => claimed;

async function claim(name: string): Promise<string> {
  if (!(await hold(name))) return claim(crypto.randomUUID());
  sessionStorage.setItem(TAB, name);
  claimed = name;
  return name;
}

const LOCK = "samskab-tab-";

/** Holds a name for as long as the page is there; false when another page holds it. */
const hold = (name: string): Promise<boolean> =>
  new Promise((held) => {
    void navigator.locks.request(`${LOCK}${name}`, { ifAvailable: true }, (lock) => {
      held(lock !== null);
      return lock && new Promise(() => undefined);
    });
  });

/** The names of the tabs in which somebody may be writing now. */
export async function livingTabs(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name = "" }) => (name.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
}

/** Where the unsaved texts of new entries of a collection are kept: no entry's name has a question mark. */
export const newPlaces = (collection: string): string => `${collection}/?`;

/** Where an unsaved text is kept: under its entry, or, while it has none, under the tab in which it is written. */
export const placeOf = (collection: string, slug: string, tab: string): string =>
  slug ? `${collection}/${slug}` : `${newPlaces(collection)}${tab}`;
