import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";
const ENTRIES = "admin/mends/entries.ts";
const OPENED = "admin/mends/opened-files.ts";

/** How entries are read, named and saved. */
export const ENTRY_MENDS: readonly Mend[] = [
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
      "admin/mends/addresses.ts": ["keepAddress", "ownerOf"],
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
    return published.some(Boolean) || ownerOf(this, collection, slug);`,
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
        "entryDraft = await keepAddress(this, collection, entryDraft);\n    const newEntry = entryDraft.getIn(['entry', 'newRecord']) || false;\n    const useWorkflow",
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
    reason: "Whether an address is free is asked by reading every text of a collection.",
    file: "decap-cms-backend-proxy/dist/esm/implementation.js",
    changes: [
      [
        "  entriesByFiles(files) {",
        "  textsWith(folder, word) {\n    return this.request({ action: 'textsWith', params: { branch: this.branch, folder, word } });\n  }\n  entriesByFiles(files) {",
      ],
    ],
  },
  {
    reason: "Opening one entry reads every text of its collection; nothing in the form needs them.",
    file: `${CORE}/components/Editor/Editor.js`,
    changes: [["    if (!collectionEntriesLoaded) {\n      loadEntries(collection);\n    }\n", ""]],
  },
  {
    reason:
      "A form opens, and a text is saved, only when every other draft has been read: with eighty, after half a minute.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    changes: [
      ["    //run possible unpublishedEntries migration\n    if (!entriesLoaded) {", "    if (false) {"],
      [
        "    //load unpublishedEntries\n    !entriesLoaded && dispatch(loadUnpublishedEntries(state.collections));\n",
        "",
      ],
    ],
  },
  {
    reason: "See above: who has saved one draft is taken to have read them all.",
    file: `${CORE}/reducers/editorialWorkflow.js`,
    changes: [
      ["map.updateIn(['pages', 'ids'],", "if (map.hasIn(['pages', 'ids'])) map.updateIn(['pages', 'ids'],"],
    ],
  },
];
