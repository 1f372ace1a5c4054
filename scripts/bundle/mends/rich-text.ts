import type { Mend } from "../mend.ts";

/** How the rich editor keeps a text. */
export const RICH_TEXT_MENDS: readonly Mend[] = [
  {
    reason:
      "After a change in rich text, every block of the text is written anew, and some are damaged by it.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/VisualEditor.js",
    imports: {
      "admin/mends/last-line.ts": ["keepLastLine", "withLastLine"],
      "admin/mends/paste.ts": ["withPaste"],
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
  const read = (text) => markdownToSlate(text, options).map(write);
  const [opened] = useState(() => blocksOf(
    props.value || '',
    markdownToRemark(props.value || '', options.remarkPlugins),
    props.value ? read(props.value) : []
  ));
  const [editorValue, setEditorValue] = useState(`,
      ],
      [
        `onChange(slateToMarkdown(newValue, {
        voidCodeBlock: !!codeBlockComponent,
        remarkPlugins: getRemarkPlugins()
      }));`,
        "onChange(keepUntouched(opened, newValue.map(write), read));",
      ],
      // One can write below the last form: see admin/mends/last-line.ts.
      [
        "props.value ? markdownToSlate(props.value, {",
        "props.value ? withLastLine(markdownToSlate(props.value, {",
      ],
      ["  }) : emptyValue);", "  })) : emptyValue);"],
      // What is pasted: see admin/mends/paste.ts.
      ["import withHtml from './plugins/html/withHtml';", ""],
      ["useMemo(() => withHtml(", "useMemo(() => withPaste(keepLastLine("],
      [
        "createEditor()))))))), []);",
        "createEditor()))))))), (block) => slateToMarkdown([block], { voidCodeBlock: options.voidCodeBlock })), []);",
      ],
      // A screen reader says which text one is in.
      [
        "renderLeaf: renderLeaf,\n            onKeyDown",
        "renderLeaf: renderLeaf,\n            'aria-label': field.get('label'),\n            onKeyDown",
      ],
    ],
  },
  {
    reason: "A link to “www.nb.no” leads to a page of our own site that is not there.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/inlines/events/toggleLink.js",
    imports: { "admin/mends/whole-address.ts": ["wholeAddress"] },
    changes: [["wrapLink(editor, url);", "wrapLink(editor, wholeAddress(url));"]],
  },
];
