import type { CollectionName, EntryId } from "../model/collections/index.ts";
import { collectionOf, type Data } from "../model/collections/index.ts";
import { isEmpty } from "../model/fields/index.ts";
import { type Findings, noFindings } from "../model/findings.ts";
import { LANGUAGE_IDS, type Language } from "../model/language.ts";
import { checkOriginal, checkTranslation } from "./check/file.ts";
import type { ContentFile } from "./content-file.ts";
import type { Entry } from "./entry.ts";

/** Brings the files of each entry together, in their languages' order. */
export function groupFiles(files: readonly ContentFile[]): Map<EntryId, ContentFile[]> {
  const groups = new Map<EntryId, ContentFile[]>();
  for (const file of files) {
    const id: EntryId = `${file.collection}/${file.slug}`;
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => LANGUAGE_IDS.indexOf(a.language) - LANGUAGE_IDS.indexOf(b.language));
  }
  return groups;
}

/** Makes one entry of its files and reports what is wrong with them; no entry where no original can be told. */
export function pairFiles(id: EntryId, files: readonly ContentFile[], findings: Findings): Entry | undefined {
  const [original, second] = files.filter((file) => "original" in file.data);
  const [first] = files;
  if (!original || second) {
    if (first)
      findings.problems.push({
        file: first.path,
        field: "original",
        message: { key: "check.originals", value: id },
      });
    return undefined;
  }
  if (
    original.data.original !== original.language &&
    LANGUAGE_IDS.includes(original.data.original as Language)
  ) {
    findings.problems.push({
      file: original.path,
      field: "original",
      message: { key: "check.original", value: original.data.original, language: original.language },
    });
  }
  const own = noFindings();
  checkOriginal(original, own);
  for (const file of files) if (file !== original) checkTranslation(file, original, own);
  findings.problems.push(...own.problems);
  findings.references.push(...own.references);
  findings.attachments.push(...own.attachments);
  return makeEntry(id, original, files, own);
}

function makeEntry(id: EntryId, original: ContentFile, files: readonly ContentFile[], own: Findings): Entry {
  const others = files.filter((file) => file !== original && hasFullText(file, original));
  return {
    id,
    collection: original.collection,
    slug: original.slug,
    original: original.language,
    // The check has just proved the shape, or reported where it is wrong, which stops the build.
    data: original.data as unknown as Data<CollectionName>,
    texts: Object.fromEntries(files.map((file) => [file.language, translatedOnly(file)])),
    languages: [original.language, ...others.map((file) => file.language)],
    files: Object.fromEntries(files.map((file) => [file.language, file.path])),
    references: own.references.map(({ field, to }) => ({ field: field.replace(/[.[].*$/, ""), to })),
  };
}

/** A translation counts as full text when it has a body; where the original has none, when it is there at all. */
const hasFullText = (file: ContentFile, original: ContentFile): boolean =>
  !isEmpty(file.data.body) || (isEmpty(original.data.body) && !isEmpty(file.data.summary));

function translatedOnly(file: ContentFile): Partial<Data<CollectionName>> {
  const { fields } = collectionOf(file.collection);
  return Object.fromEntries(Object.entries(file.data).filter(([key]) => fields[key]?.translated));
}
