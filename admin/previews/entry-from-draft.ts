import type { Entry, EntryId } from "../../site/entries/entry.ts";
import { pairFiles } from "../../site/entries/pair.ts";
import { noFindings } from "../../site/entries/report.ts";
import { type CollectionName, collectionOf } from "../../site/model/collections/index.ts";
import { type Field, isEmpty } from "../../site/model/fields/index.ts";
import { LANGUAGE_IDS } from "../../site/model/language.ts";
import type { Drafts, FieldValues } from "../entry-files.ts";

/**
 * The entry that the files of a draft make, with blanks where something required is not written yet, so that the
 * page's components can show it.
 */
export function entryFromDraft(collection: CollectionName, slug: string, files: Drafts): Entry | undefined {
  const contents = LANGUAGE_IDS.flatMap((language) => {
    const data = files[language];
    const filled = data && "original" in data ? withBlanks(collection, data) : data;
    return filled
      ? [{ path: `content/${collection}/${language}/${slug}.md`, collection, language, slug, data: filled }]
      : [];
  });
  return pairFiles(`${collection}/${slug}` as EntryId, contents, noFindings());
}

function withBlanks(collection: CollectionName, data: FieldValues): FieldValues {
  const blanks = Object.entries(collectionOf(collection).fields)
    .filter(([name, field]) => field.required && isEmpty(data[name]))
    .map(([name, field]) => [name, blankOf(field)]);
  return { ...data, ...Object.fromEntries(blanks) };
}

function blankOf(field: Field): unknown {
  const { widget, multiple } = field.widget("en");
  if (widget === "list" || multiple) return [];
  if (widget === "object") return {};
  return widget === "number" ? 0 : "";
}
