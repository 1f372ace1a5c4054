import type { CMS } from "decap-cms-core";
import type { Map as ImmutableMap } from "immutable";
import { createElement, useRef } from "react";
import type { CollectionName, EntryId } from "../../site/model/collections/index.ts";
import type { Language } from "../../site/model/language.ts";
import type { CmsConfig } from "../config.ts";
import { filesOfDraft } from "../mends/entries.ts";
import { previewHtml } from "./entry-preview.tsx";

type DecapMap = ImmutableMap<string, unknown>;

/** What Decap hands to a preview, as far as we use it. */
interface PreviewProps {
  readonly collection: DecapMap;
  /** The entry with the shown language's values as `data`, and the form's own as `form` where that is another. */
  readonly entry: DecapMap;
  readonly locale: Language;
  /** The entries that relation fields have loaded, somewhere below: collection → slug → values. */
  readonly fieldsMetaData?: DecapMap;
  readonly getAsset: (address: string) => { toString(): string } | undefined;
}

function Preview({ collection, entry, locale, fieldsMetaData, getAsset }: PreviewProps) {
  const shown = useRef("");
  const draft = entry.has("form")
    ? entry.setIn(["i18n", locale, "data"], entry.get("data")).set("data", entry.get("form"))
    : entry;
  try {
    shown.current = previewHtml({
      collection: collection.get("name") as CollectionName,
      slug: String(entry.get("slug") || "…"),
      files: filesOfDraft(collection, draft),
      language: locale,
      imageAddress: (address) => String(getAsset(address) ?? ""),
      titleOf: (id) => loadedTitle(fieldsMetaData, id),
    });
  } catch (problem) {
    // A date that is half written, for example: the page as it was a moment ago stays.
    console.warn("The preview waits for the next change.", problem);
  }
  // Made by the site's own renderer, which lets no HTML of the text through.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return createElement("div", { dangerouslySetInnerHTML: { __html: shown.current } });
}

function loadedTitle(metadata: DecapMap | undefined, id: EntryId): string | undefined {
  const [collection = "", slug = ""] = id.split("/");
  const here = metadata?.getIn([collection, slug, "title"]);
  if (typeof here === "string") return here;
  for (const deeper of metadata?.values() ?? []) {
    const found = isMap(deeper) ? loadedTitle(deeper, id) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isMap = (value: unknown): value is DecapMap =>
  typeof value === "object" && value !== null && "getIn" in value && "values" in value;

/** Shows every collection's drafts as pages of the site, with the site's own stylesheet. */
export function registerPreviews(cms: CMS, config: CmsConfig): void {
  cms.registerPreviewStyle("/assets/site.css");
  for (const { name } of config.collections) cms.registerPreviewTemplate(name, Preview as never);
}
