import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";
const ENTRIES = "admin/mends/entries.ts";
const OPENED = "admin/mends/opened-files.ts";

/** How entries are read, named and saved. */
export const ENTRY_MENDS: readonly Mend[] = [
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
      "Lists show an entry by the original's title. A new entry's address is made of the title in whichever language one " +
      "was written, and must be free in every language's folder. Unreadable files must not open as empty entries. Saving must not write over " +
      "what somebody else has saved since. An address that readers know must be kept when it is changed.",
    file: `${CORE}/backend.js`,
    imports: {
      [ENTRIES]: [
        "listedEntry",
        "plainSlug",
        "refuseUnreadable",
        "searchedText",
        "titledData",
        "unlessMissing",
      ],
      [OPENED]: ["rememberOpened", "rememberSaved", "withBases"],
      "admin/mends/addresses.ts": ["keepAddress"],
    },
    changes: [
      [
        "groupEntries(collection, selectFolderEntryExtension(collection), formattedEntries) : formattedEntries;",
        "groupEntries(collection, selectFolderEntryExtension(collection), formattedEntries).map(listedEntry) : formattedEntries;",
      ],
      [
        "const entry = await this.processUnpublishedEntry(collection, entryData, false);\n      return entry;",
        "const entry = await this.processUnpublishedEntry(collection, entryData, false);\n      return listedEntry(entry);",
      ],
      [
        `const publishedEntry = await this.implementation.getEntry(path).then(({
      data
    }) => data).catch(() => {
      return Promise.resolve(false);
    });
    return publishedEntry;`,
        `const paths = getFilePaths(collection, selectFolderEntryExtension(collection), path, slug);
    const published = await Promise.all(paths.map(each => this.implementation.getEntry(each).catch(unlessMissing)));
    return published.some(Boolean);`,
      ],
      [
        "slug = slugFormatter(collection, entryData, slugConfig);",
        "slug = plainSlug(slugFormatter(collection, entryData, slugConfig));",
      ],
      [
        "this.generateUniqueSlug(collection, entryDraft.getIn(['entry', 'data']), config",
        "this.generateUniqueSlug(collection, titledData(collection, entryDraft.get('entry')), config",
      ],
      [
        "const newEntry = entryDraft.getIn(['entry', 'newRecord']) || false;\n    const useWorkflow",
        "entryDraft = await keepAddress(this, entryDraft);\n    const newEntry = entryDraft.getIn(['entry', 'newRecord']) || false;\n    const useWorkflow",
      ],
      [
        "updateAssetProxies(assetProxies, config, collection, entryDraft, path);",
        "updateAssetProxies(assetProxies, config, collection, entryDraft, path);\n      entryDraft = entryDraft.setIn(['entry', 'slug'], slug);",
      ],
      ["if (dataFiles.length <= 0) {", "if (dataFiles.length <= 0 && !hasI18n(collection)) {"],
      [
        "i18nFiles.map(dataFile => readAndFormatDataFile(dataFile).catch(() => null))",
        "i18nFiles.map(dataFile => readAndFormatDataFile(dataFile).catch(unlessMissing))",
      ],
      [
        "const grouped = await groupEntries(collection, extension, entries);",
        `if (withMediaFiles) {
        refuseUnreadable(entries);
        rememberOpened(i18nFiles.map(file => file.path), entries);
      }
      const grouped = groupEntries(collection, extension, entries);`,
      ],
      [
        "entryValue = await getEntryValue(path);\n    }\n    return entryValue;",
        `entryValue = await getEntryValue(path);
      refuseUnreadable([entryValue]);
      rememberOpened([path], [entryValue]);
    }
    return entryValue;`,
      ],
      [
        "const entryWithFormat = await readAndFormatDataFile(dataFiles[0]);\n      return entryWithFormat;",
        `const entryWithFormat = await readAndFormatDataFile(dataFiles[0]);
      if (withMediaFiles) {
        refuseUnreadable([entryWithFormat]);
        rememberOpened([entryWithFormat.path], [entryWithFormat]);
      }
      return entryWithFormat;`,
      ],
      // Whoever chooses an entry may know it by its name in another language.
      [
        "return getEntryField(entry.field, entry);",
        "return searchedText(entry, getEntryField(entry.field, entry));",
      ],
      // A file without content is one to be removed; each is compared with what was opened.
      [
        "await this.implementation.persistEntry({\n      dataFiles,\n      assets: assetProxies\n    }, opts);",
        `await this.implementation.persistEntry({
      dataFiles: await withBases(dataFiles),
      assets: assetProxies
    }, opts);
    rememberSaved(dataFiles);`,
      ],
      [
        "paths = getFilePaths(collection, extension, path, slug);\n    }\n    await this.implementation.deleteFiles(paths, commitMessage);",
        "paths = getFilePaths(collection, extension, path, slug);\n    }\n    await this.implementation.deleteFiles(paths, commitMessage);\n    rememberOpened(paths, []);",
      ],
      [
        "data: isError(data) ? {} : data\n",
        "data: isError(data) ? {} : data,\n          unreadable: isError(data) ? data.message : undefined\n",
      ],
    ],
  },
  {
    reason:
      "Pictures are uploaded as the camera made them, with the place where it was. A file of the same name takes the place " +
      "of another, which other texts show. A failure is told in English.",
    file: `${CORE}/actions/mediaLibrary.js`,
    imports: { "admin/mends/uploads.ts": ["prepareUpload", "uploadFailed"] },
    changes: [
      [
        "const fileName = sanitizeSlug(file.name.toLowerCase(), state.config.slug);\n    const uploadFileName",
        `file = await prepareUpload(file, [...files, ...(state.mediaLibrary.get('files') || [])], name => sanitizeSlug(name, state.config.slug),
      message => dispatch(addNotification({ message, type: 'info', dismissAfter: 8000 })));
    const fileName = file.name;
    const uploadFileName`,
      ],
      ["message: `Failed to persist media: ${error}`,", "message: uploadFailed(),"],
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
  {
    reason: "Unfinished drafts may be saved, and must be stopped when they are called ready or published.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    imports: { "admin/mends/publishing.ts": ["refuseUnready"] },
    changes: [
      [
        "backend.updateUnpublishedEntryStatus(collection, slug, newStatus).then(() => {",
        `refuseUnready(backend, state.collections.get(collection), slug, newStatus)
      .then(() => backend.updateUnpublishedEntryStatus(collection, slug, newStatus)).then(() => {`,
      ],
      [
        "await backend.publishUnpublishedEntry(entry);",
        `await refuseUnready(backend, collections.get(collectionName), slug, 'pending_publish');
      await backend.publishUnpublishedEntry(entry);`,
      ],
    ],
  },
  {
    reason: "The local server's refusals, and its silence, are said in English, and after “API_ERROR”.",
    file: "decap-cms-backend-proxy/dist/esm/implementation.js",
    imports: { "admin/mends/refusals.ts": ["answerOf", "reasonInWords"] },
    changes: [
      [
        "const response = await unsentRequest.fetchWithTimeout(",
        "const response = await answerOf(unsentRequest.fetchWithTimeout(",
      ],
      [
        `        ...payload
      })
    });
    const json`,
        `        ...payload
      })
    }));
    const json`,
      ],
      [
        "throw new APIError(json.error, response.status, 'Proxy');",
        `throw Object.assign(new APIError(reasonInWords(json), response.status, 'Proxy'), {
        toString() { return this.message; }
      });`,
      ],
    ],
  },
];
