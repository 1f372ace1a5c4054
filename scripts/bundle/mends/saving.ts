import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What counts as changed, and what happens to the form while it is saved. */
export const SAVING_MENDS: readonly Mend[] = [
  {
    reason: "What is typed while an entry is saved and read back is lost without a word.",
    file: `${CORE}/components/Editor/Editor.js`,
    imports: { "admin/mends/hold-still.ts": ["holdStill"] },
    changes: [
      [
        "handlePersistEntry = async (opts = {}) => {",
        "handlePersistEntry = (opts = {}) => holdStill(async () => {",
      ],
      [
        `} else if (slug && hasWorkflow && !currentStatus) {
      loadEntry(collection, slug);
    }
  };`,
        `} else if (slug && hasWorkflow && !currentStatus) {
      await loadEntry(collection, slug);
    }
  });`,
      ],
      [
        "await publishUnpublishedEntry(collection.get('name'), slug);\n    this.deleteBackup();",
        "await holdStill(() => publishUnpublishedEntry(collection.get('name'), slug));\n    this.deleteBackup();",
      ],
    ],
  },
  {
    reason:
      "See above: the form is taken away while its entry is read back, and stands elsewhere afterwards.",
    file: `${CORE}/components/Editor/Editor.js`,
    changes: [
      [
        "entryDraft.get('entry') === undefined || entry && entry.get('isFetching')) {",
        "entryDraft.get('entry') === undefined || entry && entry.get('isFetching') && entryDraft.getIn(['entry', 'slug']) !== slug) {",
      ],
    ],
  },
  {
    reason:
      "A new entry's form is built anew when it is first saved, in another language than the one she wrote in.",
    file: `${CORE}/actions/editorialWorkflow.js`,
    imports: { "admin/mends/panes.ts": ["named"], "admin/mends/form-key.ts": ["keepForm"] },
    changes: [
      [
        "await dispatch(loadUnpublishedEntry(collection, newSlug));\n        navigateToEntry(",
        `await dispatch(loadUnpublishedEntry(collection, newSlug));
        named(collection.get('name'), newSlug);
        keepForm(collection.get('name'), newSlug);
        navigateToEntry(`,
      ],
    ],
  },
  {
    reason:
      "Who goes from one entry to another by the address bar sees the first under the other's address, and deletes the other.",
    file: `${CORE}/components/App/App.js`,
    imports: { "admin/mends/form-key.ts": ["formKey"] },
    changes: [
      [
        "...props,\n              newRecord: true\n            })",
        "...props,\n              newRecord: true\n            }, formKey(props.match.params.name))",
      ],
      [
        `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            })`,
        `path: "/collections/:name/entries/*",
            collections: collections,
            render: props => _jsx(Editor, {
              ...props
            }, formKey(props.match.params.name, props.match.params[0]))`,
      ],
    ],
  },
  {
    reason:
      "An entry counts as changed by the language that was written in last: what was typed in another cannot be saved, " +
      "and what was taken back asks to be saved.",
    file: `${CORE}/reducers/entryDraft.js`,
    imports: { "admin/mends/changes.ts": ["isChanged"] },
    changes: [
      [
        "state.set('entry', fromJS(action.payload.entry));\n        state.setIn(['entry', 'newRecord'], false);",
        "state.set('entry', fromJS(action.payload.entry));\n        state.set('saved', state.get('entry'));\n        state.setIn(['entry', 'newRecord'], false);",
      ],
      [
        "state.set('entry', fromJS(action.payload));\n        state.setIn(['entry', 'newRecord'], true);\n        state.set('fieldsMetaData', Map());\n        state.set('fieldsErrors'",
        "state.set('entry', fromJS(action.payload));\n        state.set('saved', state.get('entry'));\n        state.setIn(['entry', 'newRecord'], true);\n        state.set('fieldsMetaData', Map());\n        state.set('fieldsErrors'",
      ],
      [
        "state.set('mediaFiles', List());",
        "state.set('mediaFiles', List());\n        state.delete('saved');",
      ],
      [
        "state.set('hasChanged', !entries.some(e => newData.equals(e.get(...dataPath))) || !entries.some(e => newMeta.equals(e.get('meta'))));",
        "state.set('hasChanged', isChanged(state.get('saved'), state.get('entry')));",
      ],
      [
        "state.deleteIn(['entry', 'isPersisting']);\n        state.set('hasChanged', false);\n        if (",
        "state.deleteIn(['entry', 'isPersisting']);\n        state.set('saved', state.get('entry'));\n        state.set('hasChanged', false);\n        if (",
      ],
    ],
  },
];
