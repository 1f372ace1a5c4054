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
];
