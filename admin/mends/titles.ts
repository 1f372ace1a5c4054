/** The titles of entries that a list to choose from has shown, by collection and slug. */
const titles = new Map<string, string>();

/** Notes what an entry is called in a list to choose from. */
export const rememberTitle = (collection: string, slug: string, title: string): void =>
  void titles.set(`${collection}/${slug}`, title);

/** What an entry was called when it was chosen; its slug where no list has shown it. */
export const rememberedTitle = (collection: string, slug: string): string =>
  titles.get(`${collection}/${slug}`) || slug;
