import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** Taking an entry off the site. */
export const REMOVAL_MENDS: readonly Mend[] = [
  {
    reason: "An entry is deleted, or taken off the site, without a look at who links to it.",
    file: `${CORE}/components/Editor/Editor.js`,
    imports: {
      "admin/mends/removal.ts": ["mayRemove"],
      [`node_modules/${CORE}/backend.js`]: ["currentBackend"],
    },
    changes: [
      [
        "if (!window.confirm(t('editor.editor.onUnpublishing'))) return;",
        "if (!(await mayRemove(currentBackend(), this.props.collections, collection, slug, 'unpublish'))) return;",
      ],
      ["} else if (!window.confirm(t('editor.editor.onDeletePublishedEntry'))) {\n      return;\n    }", "}"],
      [
        "setTimeout(async () => {\n      await deleteEntry(collection, slug);",
        "setTimeout(async () => {\n      if (!(await mayRemove(currentBackend(), this.props.collections, collection, slug, 'delete'))) return;\n      await deleteEntry(collection, slug);",
      ],
    ],
  },
  {
    reason:
      "An entry that is taken off the site is deleted first and saved as a draft afterwards: what happens in between loses it.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    changes: [
      [
        "return backend.deleteEntry(state, collection, slug).then(() => backend.persistEntry({",
        "return backend.unpublishEntry(collection, slug).then(done => done || backend.deleteEntry(state, collection, slug).then(() => backend.persistEntry({",
      ],
      [
        "status: status.get('PENDING_PUBLISH')\n    })).then(",
        "status: status.get('PENDING_PUBLISH')\n    }))).then(",
      ],
    ],
  },
  {
    reason: "See above: a backend that can take an entry off the site in one step is asked to.",
    file: `${CORE}/backend.js`,
    changes: [
      [
        "  async deleteEntry(state, collection, slug) {",
        `  async unpublishEntry(collection, slug) {
    if (!this.implementation.unpublishEntry) return false;
    const extension = selectFolderEntryExtension(collection);
    const paths = getFilePaths(collection, extension, selectEntryPath(collection, slug), slug);
    await this.implementation.unpublishEntry({ collection: collection.get('name'), slug, paths });
    return true;
  }
  async deleteEntry(state, collection, slug) {`,
      ],
    ],
  },
  {
    reason: "See above.",
    file: "decap-cms-backend-proxy/dist/esm/implementation.js",
    changes: [
      [
        "  entriesByFolder(folder, extension, depth) {",
        "  unpublishEntry(params) {\n    return this.request({ action: 'unpublishEntry', params: { branch: this.branch, ...params } });\n  }\n  entriesByFolder(folder, extension, depth) {",
      ],
    ],
  },
];
