import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";
const BACKUP = "admin/mends/backup.ts";
const FOUND = "admin/mends/found-backup.ts";

/** What keeps unsaved work through a closed tab, a crash and a lost network. */
export const INTERRUPTED_MENDS: readonly Mend[] = [
  {
    reason:
      "The browser's copy of unsaved work knows one language, and all new entries of a collection share one; it is made " +
      "seconds after the last word.",
    file: `${CORE}/backend.js`,
    imports: { [BACKUP]: ["dropBackup", "keepBackup"] },
    changes: [
      [
        "async persistLocalDraftBackup(entry, collection) {",
        "persistLocalDraftBackup(entry, collection) {\n    return keepBackup(collection, entry);\n  }\n  async upstreamPersistLocalDraftBackup(entry, collection) {",
      ],
      [
        "async deleteLocalDraftBackup(collection, slug) {",
        "deleteLocalDraftBackup(collection, slug) {\n    return dropBackup(collection, slug);\n  }\n  async upstreamDeleteLocalDraftBackup(collection, slug) {",
      ],
    ],
  },
  {
    reason:
      "The browser's copy is offered when it says nothing new, and says nothing of what others saved since.",
    file: `${CORE}/actions/entries.js`,
    imports: { [FOUND]: ["findBackup"] },
    changes: [
      [
        "await backend.getLocalDraftBackup(collection, slug);",
        "await findBackup(collection, state.entryDraft.get('entry'));",
      ],
    ],
  },
  {
    reason: "Somebody who saves second is told only that somebody else was first.",
    file: `${CORE}/backend.js`,
    imports: { "admin/mends/settle.ts": ["saveOrSettle"] },
    changes: [
      [
        "  async persistEntry({\n    config,",
        "  persistEntry(saving) {\n    return saveOrSettle(this, saving, each => this.persistOnce(each));\n  }\n  async persistOnce({\n    config,",
      ],
    ],
  },
  {
    reason: "What two editors wrote has been saved together, and the form shows only one's.",
    file: `${CORE}/components/Editor/Editor.js`,
    imports: { "admin/mends/settle.ts": ["wasSettled"] },
    changes: [
      [
        "} else if (slug && hasWorkflow && !currentStatus) {",
        "} else if (slug && hasWorkflow && (wasSettled() || !currentStatus)) {",
      ],
    ],
  },
  {
    reason: "Nobody can wait until a published entry is loaded.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    changes: [
      [
        "        dispatch(loadEntry(collection, slug));\n",
        "        await dispatch(loadEntry(collection, slug));\n",
      ],
    ],
  },
  {
    reason:
      "The browser's copy is taken up before the entry is loaded, which then takes its place; a closed tab loses the last two seconds.",
    file: `${CORE}/components/Editor/Editor.js`,
    imports: { [FOUND]: ["wantsBackup"] },
    changes: [
      [
        `retrieveLocalBackup(collection, slug);
    if (newEntry) {
      createEmptyDraft(collection, this.props.location.search);
    } else {
      loadEntry(collection, slug);
    }`,
        `const loaded = newEntry ? createEmptyDraft(collection, this.props.location.search) : loadEntry(collection, slug);
    loaded.then(() => retrieveLocalBackup(collection, slug));`,
      ],
      [
        `const confirmLoadBackup = window.confirm(this.props.t('editor.editor.confirmLoadBackup'));
      if (confirmLoadBackup) {
        this.props.loadLocalBackup();
      } else {
        this.deleteBackup();
      }`,
        "wantsBackup().then(answer => answer === 'use' ? this.props.loadLocalBackup() : answer && this.deleteBackup());",
      ],
      // A change that was taken back is no change: what is kept must say so as well.
      [
        "if (this.props.hasChanged) {\n      this.createBackup(",
        "if (this.props.hasChanged || prevProps.hasChanged && !prevProps.entryDraft.getIn(['entry', 'isPersisting'])) {\n      this.createBackup(",
      ],
      // What is saved must be forgotten before anyone can leave: it would be offered as unsaved.
      [
        "    deleteLocalBackup(collection, !newEntry && slug);",
        "    return deleteLocalBackup(collection, !newEntry && slug);",
      ],
      [
        "await persistEntry(collection);\n    this.deleteBackup();",
        "await persistEntry(collection);\n    await this.deleteBackup();",
      ],
      // Whoever leaves without saving may still come back.
      ["this.deleteBackup();\n      unblock();", "unblock();"],
      ["this.exitBlocker = event => {", "this.exitBlocker = event => {\n      this.createBackup.flush();"],
      [
        "window.addEventListener('beforeunload', this.exitBlocker);",
        `window.addEventListener('beforeunload', this.exitBlocker);
    this.leaving = () => this.createBackup.flush();
    window.addEventListener('pagehide', this.leaving);
    document.addEventListener('visibilitychange', this.leaving);`,
      ],
      [
        "window.removeEventListener('beforeunload', this.exitBlocker);",
        `window.removeEventListener('beforeunload', this.exitBlocker);
    window.removeEventListener('pagehide', this.leaving);
    document.removeEventListener('visibilitychange', this.leaving);`,
      ],
      ["  }, 2000);", "  }, 300);"],
    ],
  },
];
