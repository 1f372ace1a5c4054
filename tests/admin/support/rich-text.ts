import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import type { Opened } from "../../../admin/mends/rich-text.ts";
import type { HtmlNode } from "../../../admin/paste/html.ts";
import { mendPlugin } from "../../../scripts/bundle/mend.ts";
import { RICH_TEXT_LIST_MENDS } from "../../../scripts/bundle/mends/rich-text-lists.ts";
import { RICH_TEXT_READING_MENDS } from "../../../scripts/bundle/mends/rich-text-reading.ts";
import { projectFolder } from "../../../site/folders.ts";

/** A node of Decap's rich text: a block, or a piece of text. */
export interface SlateNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly SlateNode[];
}

/** Where words stand in a block. */
export interface Place {
  readonly path: readonly number[];
  readonly offset: number;
}

/** What an editor does in the form. */
export interface Slate {
  type(word: string, at: Place): void;
  /** The key Enter. */
  split(at: Place): void;
  remove(index: number): void;
  insert(index: number, block: SlateNode): void;
  /** The keys that paste, with what was copied as HTML. */
  paste(html: string, at: Place): void;
}

/** What Decap's rich text does with a text, without its interface. */
export interface RichText {
  /** From Markdown to the blocks that an editor sees. */
  open(text: string): readonly SlateNode[];
  /** The text as it was opened: its blocks, with what follows each. */
  apart(text: string): Opened;
  /** What the editor's own Slate makes of blocks that are changed: it settles them, as in the browser. */
  edit(blocks: readonly SlateNode[], change: (slate: Slate) => void): readonly SlateNode[];
  /** The blocks that are put into a text when a page is pasted. */
  paste(body: HtmlNode): readonly SlateNode[];
  /** What is saved of a text when these blocks stand in it. */
  save(text: string, blocks: readonly SlateNode[]): string;
}

/** The places in blocks where words end; what has a form of its own is not written in. */
export const placesIn = (blocks: readonly SlateNode[]): readonly Place[] =>
  blocks.flatMap((block, index) => placesBelow(block, [index]));

function placesBelow(
  { type = "", text, children = [] }: SlateNode,
  path: readonly number[],
): readonly Place[] {
  if (["shortcode", "code-block"].includes(type)) return [];
  // An address that is a link by itself is another link when it is written in.
  if (text !== undefined)
    return text.startsWith("https:") ? [] : endsOf(text).map((offset) => ({ path, offset }));
  return children.flatMap((child, index) => placesBelow(child, [...path, index]));
}

/** Where words end; not in what stands for a sign (`&amp;`), or names a language. */
const endsOf = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![&={]\p{L}*)\p{L}(?!\p{L}|;)/gu)].map(({ index }) => index + 1);

const SERIALIZERS = "decap-cms-widget-markdown/dist/esm/serializers";
const PLUGINS = "decap-cms-widget-markdown/dist/esm/MarkdownControl/plugins";

/** Decap's own reading and writing of rich text with our mends, plugin and components, as the CMS's bundle has them. */
export async function loadRichText(): Promise<RichText> {
  const source = `
    import { Map } from "immutable";
    import { markdownToRemark, markdownToSlate, slateToMarkdown } from "${SERIALIZERS}/index.js";
    import { createEditor, Transforms } from "slate";
    import withLists from "${PLUGINS}/lists/withLists.js";
    import withBlocks from "${PLUGINS}/blocks/withBlocks.js";
    import withInlines from "${PLUGINS}/inlines/withInlines.js";
    import withShortcodes from "${PLUGINS}/shortcodes/withShortcodes.js";
    import { blocksOf, keepUntouched } from "./admin/mends/rich-text.ts";
    import { escapeBlockStarts } from "./admin/escape-block-starts.ts";
    import { keepLastLine } from "./admin/mends/last-line.ts";
    import { withPaste } from "./admin/mends/paste.ts";
    import { blocksFrom } from "./admin/paste/blocks.ts";
    const options = { voidCodeBlock: false, remarkPlugins: [escapeBlockStarts] };
    export const open = (text) => markdownToSlate(text, options);
    const writeCell = (block) => slateToMarkdown([block], { voidCodeBlock: false });
    export const paste = (body) => blocksFrom(body, writeCell);
    const write = (node) => slateToMarkdown([node], options);
    const read = (text) => open(text).map(write);
    export const apart = (text) => blocksOf(text, markdownToRemark(text, options.remarkPlugins), read(text));
    export const save = (text, blocks) => keepUntouched(apart(text), blocks.map(write), read);
    export const edit = (blocks, change) => {
      const editor = withPaste(keepLastLine(withShortcodes(withBlocks(withLists(withInlines(createEditor()))))), writeCell);
      editor.children = blocks;
      change({
        type: (word, at) => Transforms.insertText(editor, word, { at }),
        split: (at) => Transforms.splitNodes(editor, { at, always: true }),
        remove: (index) => Transforms.removeNodes(editor, { at: [index] }),
        paste: (html, at) => {
          Transforms.select(editor, at);
          editor.insertData({ types: ["text/html"], getData: (type) => (type === "text/html" ? html : "") });
        },
        insert: (index, block) => Transforms.insertNodes(editor, block, { at: [index] }),
      });
      return editor.children;
    };`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: projectFolder, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "without the interface",
        setup(each) {
          each.onResolve({ filter: /^\.\.\/MarkdownControl$/ }, () => ({
            path: "components",
            namespace: "own",
          }));
          each.onLoad({ filter: /.*/, namespace: "own" }, () => ({
            contents: `
              import { OrderedMap } from "immutable";
              import { editorComponents } from "./admin/components/index.ts";
              const components = OrderedMap(editorComponents("da").map((each) => [each.id, { ...each, type: "shortcode" }]));
              export const getEditorComponents = () => components;`,
            resolveDir: projectFolder,
            loader: "ts",
          }));
        },
      },
      mendPlugin(projectFolder, [...RICH_TEXT_LIST_MENDS, ...RICH_TEXT_READING_MENDS]),
    ],
  });
  const bundle = { exports: {} as RichText };
  const run = compileFunction(outputFiles[0]?.text ?? "", ["module", "require"]);
  run(bundle, createRequire(import.meta.url));
  return bundle.exports;
}
