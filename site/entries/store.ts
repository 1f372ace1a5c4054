import type { CollectionName, EntryId } from "../model/collections/index.ts";
import { collectionOf } from "../model/collections/index.ts";
import { type Language, languageFacts } from "../model/language.ts";
import type { Entry } from "./entry.ts";
import { dateOf, themesOf, titleOf } from "./facts.ts";

/** All entries of the site: what every page, index, download and data file is made from. */
export class Store {
  readonly entries: readonly Entry[];
  /** Addresses of the uploads, `/media/…`. */
  readonly media: readonly string[];
  readonly #byId: ReadonlyMap<EntryId, Entry>;
  readonly #linksTo = new Map<EntryId, EntryId[]>();

  constructor(entries: readonly Entry[], media: readonly string[] = []) {
    this.entries = entries;
    this.media = media;
    this.#byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) {
      for (const { to } of entry.references)
        this.#linksTo.set(to, [...(this.#linksTo.get(to) ?? []), entry.id]);
    }
  }

  /** The entry of an id; throws when there is none, since the check has proved every reference. */
  get(id: EntryId): Entry {
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`There is no entry ${id}`);
    return entry;
  }

  /** Whether there is an entry of this id. */
  has(id: EntryId): boolean {
    return this.#byId.has(id);
  }

  /** The entries of a collection in the order that the collection asks for, in a language's alphabet. */
  of(collection: CollectionName, language: Language): readonly Entry[] {
    return sorted(
      this.entries.filter((entry) => entry.collection === collection),
      language,
    );
  }

  /** The entries that carry a theme, collection by collection. */
  withTheme(theme: string, language: Language): readonly Entry[] {
    return sorted(
      this.entries.filter((entry) => themesOf(entry).includes(theme)),
      language,
    );
  }

  /** The entries that belong together with one, whichever of the two names the other; each once. */
  related(entry: Entry): readonly Entry[] {
    const ids = [...entry.references.map(({ to }) => to), ...(this.#linksTo.get(entry.id) ?? [])];
    return [...new Set(ids)].filter((id) => id !== entry.id).map((id) => this.get(id));
  }
}

const sorted = (entries: readonly Entry[], language: Language): readonly Entry[] => {
  const alphabet = new Intl.Collator(languageFacts(language).locale);
  return [...entries].sort((a, b) => {
    const byDate = collectionOf(a.collection).order === "date" ? dateOf(b).localeCompare(dateOf(a)) : 0;
    return byDate || alphabet.compare(titleOf(a, language).text, titleOf(b, language).text);
  });
};
