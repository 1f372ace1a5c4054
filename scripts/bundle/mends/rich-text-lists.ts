import type { Mend } from "../mend.ts";

const SERIALIZERS = "decap-cms-widget-markdown/dist/esm/serializers";

/** How rich text reads and writes lists, rules and code. */
export const RICH_TEXT_LIST_MENDS: readonly Mend[] = [
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
        "start: get(node.data, 'start') || 1,\n            spread: get(node.data, 'spread') || false,\n            sign: get(node.data, 'sign')\n",
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
      [
        "start: node.start\n",
        "start: node.start,\n            spread: node.spread,\n            sign: node.sign,\n            apart: node.apart\n",
      ],
    ],
  },
  {
    reason: "Two lists side by side that differ in their signs (- and *, 1. and 1)) become one.",
    file: "remark-parse/lib/tokenize/list.js",
    changes: [["    ordered: ordered,\n", "    ordered: ordered,\n    sign: marker,\n"]],
  },
  {
    reason: "See above.",
    file: "decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins/lists/withLists.js",
    changes: [
      [
        "    let previousType = null;\n",
        `    let previousType = null;
    let previousSign;
    const sameSign = sign => !sign || !previousSign || sign === previousSign;
`,
      ],
      [
        "child.type === previousType)",
        "child.type === previousType && !(child.data?.apart && previousSign) && sameSign(child.data?.sign))",
      ],
      [
        "          Transforms.mergeNodes(editor, {\n            at: childPath\n          });\n          break;",
        `          // A new list takes on the sign of the one that it is put before.
          if (!previousSign) Transforms.setNodes(editor, { data: child.data }, { at: Path.previous(childPath) });
          Transforms.mergeNodes(editor, {
            at: childPath
          });
          break;`,
      ],
      // The first item has none before it: the editor fell over lists right in a list.
      [
        "        moveListToListItem(editor,",
        "        if (!previousListItem) return;\n        moveListToListItem(editor,",
      ],
      ["import { Editor, Element, Node, Transforms }", "import { Editor, Element, Node, Path, Transforms }"],
      [
        "previousType = child.type;\n",
        "previousType = child.type;\n        previousSign = child.data?.sign;\n",
      ],
    ],
  },
  {
    reason: "See above.",
    file: "remark-stringify/lib/macro/unordered-items.js",
    changes: [
      [
        "var bullet = self.options.bullet\n",
        "var bullet = '*+-'.includes(node.sign || '.') ? node.sign : self.options.bullet\n",
      ],
    ],
  },
  {
    reason: "See above.",
    file: "remark-stringify/lib/macro/ordered-items.js",
    changes: [
      [
        "(increment ? start + index : start) + dot",
        "(increment ? start + index : start) + (node.sign === ')' ? ')' : dot)",
      ],
    ],
  },
  {
    reason: "See above. Lists in a quotation are kept apart by a comment, which readers would see.",
    file: "remark-stringify/lib/macro/block.js",
    changes: [
      ["prev.ordered === child.ordered)", "prev.ordered === child.ordered && prev.sign === child.sign)"],
    ],
  },
  {
    reason: "Two lists become one where only an address given for a reference stands between them.",
    file: `${SERIALIZERS}/remarkSquashReferences.js`,
    changes: [
      [
        "    const filteredChildren = without(",
        `    children?.forEach((child, index) => {
      if (child?.type === 'list' && children[index - 1] === null) child.apart = true;
    });
    const filteredChildren = without(`,
      ],
    ],
  },
];
