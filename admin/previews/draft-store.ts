import type { Entry } from "../../site/entries/entry.ts";
import { Store } from "../../site/entries/store.ts";
import type { CollectionName, EntryId } from "../../site/model/collections/index.ts";
import { entryFromDraft } from "./entry-from-draft.ts";

/** A draft and the entries that it names; what is known of those is what the form's lists have loaded. */
export class DraftStore extends Store {
  constructor(
    draft: Entry,
    private readonly titleOf: (id: EntryId) => string | undefined,
  ) {
    super([draft]);
  }

  /** Any entry: in a draft, a reference was chosen from a list of those that exist. */
  override has(): boolean {
    return true;
  }

  override get(id: EntryId): Entry {
    if (super.has(id)) return super.get(id);
    const [collection, slug = ""] = id.split("/") as [CollectionName, string?];
    const named = entryFromDraft(collection, slug, {
      en: { original: "en", title: this.titleOf(id) ?? slug },
    });
    return named ?? super.get(id);
  }
}
