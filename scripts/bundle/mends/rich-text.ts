import type { Mend } from "../mend.ts";

const SERIALIZERS = "decap-cms-widget-markdown/dist/esm/serializers";

/** What rich text does to a text. */
export const RICH_TEXT_MENDS: readonly Mend[] = [
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
    file: `${SERIALIZERS}/index.js`,
    changes: [["bullet: '*',", "bullet: '-',"]],
  },
  {
    reason:
      "Written one by one, rules and code are taken for words, and rules are lost. A list that was changed loses the boxes " +
      "of its tasks and its blank lines.",
    file: `${SERIALIZERS}/slateRemark.js`,
    changes: [
      [
        "const blockTypes = ['paragraph',",
        "const blockTypes = ['thematic-break', 'code-block', 'paragraph',",
      ],
      ["      case 'list-item':\n      case 'table':", "      case 'table':"],
      [
        "      // case 'list-item':\n",
        `      case 'list-item':
        {
          const { checked, spread } = get(node, 'data', {});
          // Two paragraphs without a blank line between them would become one.
          const paragraphs = children.filter(({ type }) => type === 'paragraph');
          return u(typeMap[node.type], { checked, spread: Boolean(spread) || paragraphs.length > 1 }, children);
        }
      // case 'list-item':
`,
      ],
      [
        "start: get(node.data, 'start') || 1\n",
        "start: get(node.data, 'start') || 1,\n            spread: get(node.data, 'spread') || false\n",
      ],
    ],
  },
  {
    reason: "See above.",
    file: `${SERIALIZERS}/remarkSlate.js`,
    changes: [
      [
        "return createBlock(typeMap[node.type], children);\n        }\n\n      /**\n       * Shortcodes",
        "return createBlock(typeMap[node.type], children, { data: { checked: node.checked, spread: node.spread } });\n        }\n\n      /**\n       * Shortcodes",
      ],
      ["start: node.start\n", "start: node.start,\n            spread: node.spread\n"],
    ],
  },
  {
    reason:
      "“[x] (y)” is read as a link, and a line below inside a word as the beginning of emphasis: neither is in Markdown.",
    file: "remark-parse/lib/tokenize/link.js",
    changes: [
      [
        "if (!pedantic) {\n          while (index < length) {",
        "if (false) {\n          while (index < length) {",
      ],
    ],
  },
  {
    reason: "See above.",
    file: "remark-parse/lib/locate/emphasis.js",
    changes: [
      [
        "var underscore = value.indexOf('_', fromIndex)\n",
        `var underscore = value.indexOf('_', fromIndex)
  while (underscore > 0 && /[\\p{L}\\p{N}]/u.test(value.charAt(underscore - 1)))
    underscore = value.indexOf('_', underscore + 1)
`,
      ],
    ],
  },
  {
    reason: "The language of words, “[et ord]{lang=nb}”, is written as brackets.",
    file: `${SERIALIZERS}/remarkEscapeMarkdownEntities.js`,
    changes: [["/(\\[(?!\\^)+)[^\\]]*]/g]", "/(\\[(?!\\^)+)[^\\]]*](?!\\{lang=[\\w-]+\\})/g]"]],
  },
];
