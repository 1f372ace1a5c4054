import { fromJS, type Map as ImmutableMap, type List } from "immutable";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import { formerSlugs } from "../address.ts";
import { readMarkdown } from "../content-format.ts";
import type { FieldValues } from "../entry-files.ts";
import { languagePath, unlessMissing } from "./entries.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What we use of Decap's backend: reading a published file. */
interface Backend {
  readonly implementation: { getEntry(path: string): Promise<{ readonly data: string }> };
}

/**
 * A draft that keeps the address under which readers know the entry, when editors have given it another: the build
 * leads on from there. Only an entry that has, or had, another address than its file's name is looked up.
 */
export async function keepAddress(backend: Backend, draft: DecapMap): Promise<DecapMap> {
  const name = String(draft.getIn(["entry", "slug"]) ?? "");
  const slug = String(draft.getIn(["entry", "data", "slug"]) || name);
  const former = draft.getIn(["entry", "data", "formerSlugs"]) as List<string> | undefined;
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
