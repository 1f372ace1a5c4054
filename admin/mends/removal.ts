import { fromJS, type Map as ImmutableMap } from "immutable";
import { isCollection } from "../../site/model/collections/index.ts";
import { askDialog, type Line, showDialog } from "../dialog.ts";
import { rememberedLanguage } from "../language.ts";
import { type EntryFiles, linksTo } from "../links-here.ts";
import { phrase } from "../phrase.ts";
import { filesOfDraft } from "./entries.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What we use of Decap's backend: all published entries of a collection. */
interface Backend {
  listAllEntries(collection: DecapMap): Promise<readonly { readonly slug: string }[]>;
}

/**
 * Whether an editor means to delete an entry, or to take it off the site. Who links to it is shown first: with a link
 * that leads nowhere the site could not be built.
 */
export async function mayRemove(
  backend: Backend,
  collections: DecapMap,
  collection: DecapMap,
  slug: string,
  what: "delete" | "unpublish",
): Promise<boolean> {
  const language = rememberedLanguage();
  const name = String(collection.get("name"));
  const close = phrase(language, "samskab.refused.close");
  let links: readonly Line[] = [];
  try {
    if (isCollection(name))
      links = linksTo(`${name}/${slug}`, await entriesWith(slug, backend, collections), language);
  } catch (error) {
    // Nobody can tell who links here: nothing is done.
    const heading = phrase(language, `samskab.${what}.question`);
    showDialog({ heading, sentences: [String(error)], close });
    return false;
  }
  if (links.length) {
    showDialog({ heading: phrase(language, "samskab.remove.linked"), sentences: links, close });
    return false;
  }
  const answer = await askDialog({
    heading: phrase(language, `samskab.${what}.question`),
    sentences: [phrase(language, "samskab.remove.unlinked"), phrase(language, `samskab.${what}.what`)],
    buttons: [
      ["yes", phrase(language, `samskab.${what}.yes`)],
      ["no", phrase(language, "samskab.remove.no")],
    ],
  });
  return answer === "yes";
}

/** The published entries in which a name stands anywhere: of thousands, few have to be read closely. */
async function entriesWith(
  word: string,
  backend: Backend,
  collections: DecapMap,
): Promise<readonly EntryFiles[]> {
  const found: EntryFiles[] = [];
  for (const [name, collection] of collections as unknown as Iterable<[string, DecapMap]>) {
    if (!isCollection(name)) continue;
    for (const entry of await backend.listAllEntries(collection)) {
      if (!JSON.stringify(entry).includes(word)) continue;
      found.push({
        collection: name,
        slug: entry.slug,
        files: filesOfDraft(collection, fromJS(entry) as unknown as DecapMap),
      });
    }
  }
  return found;
}
