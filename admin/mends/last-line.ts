import { type Descendant, Editor, Transforms } from "slate";

/** A paragraph to write in. */
export const EMPTY = { type: "paragraph", children: [{ text: "" }] } as Descendant;

const isForm = (node: Descendant | undefined): boolean =>
  (node as { readonly type?: unknown } | undefined)?.type === "shortcode";

/**
 * Blocks with a line below a form that is the last of them: there one goes on writing, and a browser chooses a whole
 * text only where it ends with words. An empty line is not saved.
 */
export const withLastLine = (blocks: Descendant[]): Descendant[] =>
  isForm(blocks.at(-1)) ? [...blocks, EMPTY] : blocks;

/** An editor that keeps such a line while a text is written. */
export function keepLastLine<E extends Editor>(editor: E): E {
  const { normalizeNode } = editor;
  editor.normalizeNode = (entry, options) => {
    const [node] = entry;
    if (Editor.isEditor(node) && isForm(node.children.at(-1)))
      Transforms.insertNodes(editor, EMPTY, { at: [node.children.length] });
    else normalizeNode(entry, options);
  };
  return editor;
}
