import type { Mend } from "../mend.ts";

const SERIALIZERS = "decap-cms-widget-markdown/dist/esm/serializers";

/** What rich text takes the signs of a text for: the same as the site does. */
export const RICH_TEXT_READING_MENDS: readonly Mend[] = [
  {
    reason:
      "What looks like HTML is words on this site. Taken for HTML, its escapes are doubled, and in a list it is lost.",
    file: `${SERIALIZERS}/index.js`,
    changes: [
      [
        "    delete this.Parser.prototype.inlineTokenizers[tokenizer];\n  });",
        `    delete this.Parser.prototype.inlineTokenizers[tokenizer];
  });
  this.Parser.prototype.blockTokenizers.html = () => undefined;`,
      ],
    ],
  },
  {
    reason: "“[a][b]” loses its second half where no address is given for it.",
    file: `${SERIALIZERS}/remarkSquashReferences.js`,
    changes: [
      [
        "const post = u('text', ']');",
        "const post = u('text', { full: `][${node.label}]`, collapsed: '][]' }[node.referenceType] || ']');",
      ],
    ],
  },
  {
    reason: "A footnote of one word, “[^1]: Kilde”, is taken for an address, and lost.",
    file: "remark-parse/lib/tokenize/definition.js",
    changes: [
      [
        "  if (character !== leftSquareBracket) {",
        "  if (character !== leftSquareBracket || value.charAt(index + 1) === '^') {",
      ],
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
  {
    reason: "“2 * 3 * 4” is read as emphasis, which no blank begins or ends.",
    file: "remark-parse/lib/tokenize/emphasis.js",
    changes: [
      ["if (pedantic && whitespace(", "if (whitespace("],
      ["(!pedantic || !whitespace(prev))", "!whitespace(prev)"],
    ],
  },
  {
    reason: "See above.",
    file: "remark-parse/lib/tokenize/strong.js",
    changes: [
      ["if (pedantic && whitespace(", "if (whitespace("],
      ["(!pedantic || !whitespace(prev))", "!whitespace(prev)"],
    ],
  },
  {
    reason: "A quotation right below a list is taken for words of its last item.",
    file: "remark-parse/lib/parser.js",
    changes: [["proto.interruptList = [\n", "proto.interruptList = [\n  ['blockquote'],\n"]],
  },
];
