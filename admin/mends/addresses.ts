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

/** What we use of Decap's backend: reading a published file, and the published texts in which a word stands. */
interface Backend {
  readonly implementation: {
    getEntry(path: string): Promise<{ readonly data: string }>;
    textsWith(folder: string, word: string): Promise<readonly PublishedText[]>;
  };
}

interface PublishedText {
  readonly file: { readonly path: string };
  readonly data: string;
}

/** The title of the published entry that has, or had, an address; nothing where it is free, or one's own. */
export async function ownerOf(
  { implementation }: Backend,
  collection: DecapMap,
  address: string,
  name = "",
): Promise<string | undefined> {
  if (!isCollection(String(collection.get("name")))) return undefined;
  const texts = await implementation.textsWith(String(collection.get("folder")), address);
  const owner = texts
    .flatMap(originalIn)
    .find(({ slug, addresses }) => slug !== name && addresses.includes(address));
  return owner && (owner.title || owner.slug);
}

/** The entry whose original a text is; none where it is a translation, or cannot be read. */
function originalIn({ file, data }: PublishedText) {
  const slug = file.path.replace(/^.*\/|\.md$/g, "");
  try {
    const values = readMarkdown(data);
    if (!("original" in values)) return [];
    const former = Array.isArray(values.formerSlugs) ? values.formerSlugs : [];
    return [
      { slug, title: String(values.title ?? ""), addresses: [values.slug ?? slug, ...former].map(String) },
    ];
  } catch {
    return [];
  }
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
