import type { Mend } from "../mend.ts";

const CORE = "decap-cms-core/dist/esm";

/** What keeps an editor's words from being changed or lost. */
export const TEXT_MENDS: readonly Mend[] = [
  {
    reason:
      "After a change in rich text, every block of the text is written anew, and some are damaged by it.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/VisualEditor.js",
    imports: {
      "admin/mends/rich-text.ts": ["blocksOf", "keepUntouched"],
      "node_modules/decap-cms-widget-markdown/dist/esm/serializers/index.js": ["markdownToRemark"],
    },
    changes: [
      [
        "const [editorValue, setEditorValue] = useState(",
        `const options = { voidCodeBlock: !!codeBlockComponent, remarkPlugins: getRemarkPlugins() };
  const [writtenNodes] = useState(() => new WeakMap());
  function write(node) {
    if (!writtenNodes.has(node)) writtenNodes.set(node, slateToMarkdown([node], options));
    return writtenNodes.get(node);
  }
  const [blocks] = useState(() => props.value ? blocksOf(
    props.value,
    markdownToRemark(props.value, options.remarkPlugins),
    markdownToSlate(props.value, options).map(write)
  ) : []);
  const [editorValue, setEditorValue] = useState(`,
      ],
      [
        `onChange(slateToMarkdown(newValue, {
        voidCodeBlock: !!codeBlockComponent,
        remarkPlugins: getRemarkPlugins()
      }));`,
        "onChange(keepUntouched(blocks, newValue.map(write)));",
      ],
      // A screen reader says which text one is in.
      [
        "renderLeaf: renderLeaf,\n            onKeyDown",
        "renderLeaf: renderLeaf,\n            'aria-label': field.get('label'),\n            onKeyDown",
      ],
    ],
  },
  {
    reason: "Rich text writes lists with *, the library with -.",
    file: "decap-cms-widget-markdown/dist/esm/serializers/index.js",
    changes: [["bullet: '*',", "bullet: '-',"]],
  },
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
    imports: { "admin/mends/panes.ts": ["named"] },
    changes: [
      [
        "await dispatch(loadUnpublishedEntry(collection, newSlug));\n        navigateToEntry(",
        "await dispatch(loadUnpublishedEntry(collection, newSlug));\n        named(collection.get('name'), newSlug);\n        navigateToEntry(",
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
