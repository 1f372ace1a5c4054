import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";
const ENTRIES = "admin/mends/entries.ts";
const OPENED = "admin/mends/opened-files.ts";

/** The files of an entry, and how each is written. */
export const FILE_MENDS: readonly Mend[] = [
  {
    reason:
      "An entry's files: shared fields stand in the original's file only, and a language without texts has no file. " +
      "Paths are replaced at the first match, which loses an entry called “page”. A failed reading looks like a missing file.",
    file: `${CORE}/lib/i18n.js`,
    imports: {
      [ENTRIES]: ["fileData", "readEntry", "refuseUnreadable", "unlessMissing"],
      [OPENED]: ["rememberOpened"],
    },
    changes: [
      [
        "return path.replace(`/${slug}`, `/${locale}/${slug}`);",
        "return path.replace(/\\/(?=[^/]+$)/, `/${locale}/`);",
      ],
      [
        "return path.replace(`${locale}/`, '');",
        "return path.replace(new RegExp(`/${locale}/(?=[^/]+$)`), '/');",
      ],
      [
        "function mergeValues(collection, structure, defaultLocale, values) {",
        `function mergeValues(collection, structure, defaultLocale, values) {
  const path = normalizeFilePath(structure, values[0].value.path, values[0].locale);
  return { ...readEntry(collection, values), raw: '', path, slug: selectEntrySlug(collection, path) };
}
function upstreamMergeValues(collection, structure, defaultLocale, values) {`,
      ],
      [
        "const draft = entryDraft.set('data', entryDraft.getIn(dataPath));",
        "const draft = entryDraft.set('data', fileData(collection, entryDraft, locale));",
      ],
      ["}).filter(dataFile => dataFile.raw);", "});"],
      // The preview of one language keeps the form's own values, for what is not translated.
      [
        "return entry.set('data', entry.getIn([I18N, locale, 'data']));",
        "return entry.set('form', entry.get('data')).set('data', entry.getIn([I18N, locale, 'data']));",
      ],
      [
        "const nonNullValues = entryValuesResults",
        "entryValuesResults.forEach(e => e.status === 'rejected' && unlessMissing(e.reason));\n    const nonNullValues = entryValuesResults",
      ],
      [
        "entryValue = mergeValues(collection, structure, defaultLocale, nonNullValues);",
        `const files = nonNullValues.map(e => e.value);
    refuseUnreadable(files);
    rememberOpened(getFilePaths(collection, extension, path, slug), files);
    entryValue = mergeValues(collection, structure, defaultLocale, nonNullValues);`,
      ],
    ],
  },
  {
    reason:
      "The files of `_data/` have forms of their own, and Decap knows one format for all files of a collection.",
    file: `${CORE}/formats/formats.js`,
    imports: { "admin/settings/collection.ts": ["formatOfPath"] },
    changes: [
      [
        "const formatSpecification = collection.get('format');",
        "const formatSpecification = formatOfPath(entry && entry.path) || collection.get('format');",
      ],
    ],
  },
];
