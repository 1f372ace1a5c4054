import { fromJS, type Map as ImmutableMap, type List } from "immutable";
import { type CollectionName, isCollection } from "../../site/model/collections/index.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { say } from "../../site/model/strings.ts";
import { formerSlugs } from "../address.ts";
import { labelOf } from "../check-draft.ts";
import { readMarkdown } from "../content-format.ts";
import type { FieldValues } from "../entry-files.ts";
import { rememberedLanguage } from "../language.ts";
import { Refused } from "../refused.ts";
import { languagePath, unlessMissing } from "./entries.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What we use of Decap's backend: reading a published file, and all published entries of a collection. */
interface Backend {
  readonly implementation: { getEntry(path: string): Promise<{ readonly data: string }> };
  listAllEntries(
    collection: DecapMap,
  ): Promise<readonly { readonly slug: string; readonly data: FieldValues }[]>;
}

/** The title of the published entry that has, or had, an address; nothing where it is free, or one's own. */
export async function ownerOf(
  backend: Backend,
  collection: DecapMap,
  address: string,
  name = "",
): Promise<string | undefined> {
  if (!isCollection(String(collection.get("name")))) return undefined;
  const owner = (await backend.listAllEntries(collection)).find(
    ({ slug, data }) =>
      slug !== name && [data.slug ?? slug, ...((data.formerSlugs as string[]) ?? [])].includes(address),
  );
  return owner && String(owner.data.title || owner.slug);
}

/** Says at the first saving already that a chosen address is another entry's: readers know that under it. */
async function refuseTaken(
  backend: Backend,
  collection: DecapMap,
  address: string,
  name: string,
): Promise<void> {
  const entry = await ownerOf(backend, collection, address, name);
  if (!entry) return;
  const language = rememberedLanguage();
  const label = labelOf(String(collection.get("name")) as CollectionName, "slug", language);
  throw new Refused(`${label}: ${say(language, "check.taken", { value: address, entry })}`);
}

/**
 * A draft that keeps the address under which readers know the entry, when editors have given it another: the build
 * leads on from there. Only an entry that has, or had, another address than its file's name is looked up.
 */
export async function keepAddress(
  backend: Backend,
  collection: DecapMap,
  draft: DecapMap,
): Promise<DecapMap> {
  const name = String(draft.getIn(["entry", "slug"]) ?? "");
  const slug = String(draft.getIn(["entry", "data", "slug"]) || name);
  const former = draft.getIn(["entry", "data", "formerSlugs"]) as List<string> | undefined;
  if (slug !== name) await refuseTaken(backend, collection, slug, name);
  if (!name || (slug === name && !former?.size)) return draft;
  const published = await publishedOriginal(backend, String(draft.getIn(["entry", "path"])));
  const kept = formerSlugs({ slug, published, name, former: former?.toArray() ?? [] });
  return draft.setIn(["entry", "data", "formerSlugs"], fromJS(kept));
}

/** The published file that holds what all languages share; undefined where nothing is published. */
async function publishedOriginal(backend: Backend, path: string): Promise<FieldValues | undefined> {
  const files = await Promise.all(
    LANGUAGE_IDS.map((language) =>
      backend.implementation
        .getEntry(languagePath(path, language))
        .then(({ data }) => readMarkdown(data))
        .catch(unlessMissing),
    ),
  );
  return files.find((file) => file && "original" in file) ?? undefined;
}
