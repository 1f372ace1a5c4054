import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import { build } from "esbuild";
import type { Block } from "../../../admin/mends/rich-text.ts";
import { mendPlugin } from "../../../scripts/bundle/mend.ts";
import { RICH_TEXT_MENDS } from "../../../scripts/bundle/mends/rich-text.ts";
import { projectFolder } from "../../../site/folders.ts";

/** A node of Decap's rich text: a block, or a piece of text. */
export interface SlateNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly SlateNode[];
}

/** What Decap's rich text does with a text, without its interface. */
export interface RichText {
  /** From Markdown to the blocks that an editor sees. */
  open(text: string): readonly SlateNode[];
  /** The blocks as they stand in the text, with what follows each. */
  apart(text: string): readonly Block[];
  /** What is saved of a text when these blocks stand in it. */
  save(text: string, blocks: readonly SlateNode[]): string;
}

const SERIALIZERS = "decap-cms-widget-markdown/dist/esm/serializers";

/** Decap's own reading and writing of rich text with our mends, plugin and components, as the CMS's bundle has them. */
export async function loadRichText(): Promise<RichText> {
  const source = `
    import { Map } from "immutable";
    import { markdownToRemark, markdownToSlate, slateToMarkdown } from "${SERIALIZERS}/index.js";
    import { blocksOf, keepUntouched } from "./admin/mends/rich-text.ts";
    import { escapeBlockStarts } from "./admin/escape-block-starts.ts";
    const options = { voidCodeBlock: false, remarkPlugins: [escapeBlockStarts] };
    export const open = (text) => markdownToSlate(text, options);
    const write = (node) => slateToMarkdown([node], options);
    export const apart = (text) =>
      blocksOf(text, markdownToRemark(text, options.remarkPlugins), open(text).map(write));
    export const save = (text, blocks) => keepUntouched(apart(text), blocks.map(write));`;
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
      mendPlugin(
        projectFolder,
        RICH_TEXT_MENDS.filter(({ file }) => !file.endsWith("VisualEditor.js")),
      ),
    ],
  });
  const bundle = { exports: {} as RichText };
  const run = compileFunction(outputFiles[0]?.text ?? "", ["module", "require"]);
  run(bundle, createRequire(import.meta.url));
  return bundle.exports;
}
