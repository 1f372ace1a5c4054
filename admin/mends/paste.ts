import { type BaseEditor, type Descendant, Editor, Element, type Node, Path, Range, Transforms } from "slate";
import type { Block } from "../paste/block.ts";
import { blocksFrom } from "../paste/blocks.ts";
import { withoutStyles } from "../paste/html.ts";
import { EMPTY } from "./last-line.ts";

interface PasteEditor extends BaseEditor {
  insertData(data: DataTransfer): void;
}

/**
 * An editor that takes what was copied elsewhere as blocks of its own, tables with our form; `write` gives a block as
 * Markdown. Upstream's way joins words where Word breaks a line, loses the addresses of links and preformatted text,
 * and takes what was copied in the editor itself for words.
 */
export function withPaste<E extends PasteEditor>(editor: E, write: (block: Block) => string): E {
  const { insertData } = editor;
  editor.insertData = (data) => {
    const html = data.getData("text/html");
    // What was copied in an editor of ours is known to the last sign.
    const own = html.includes("data-slate-fragment=") || data.types.includes("application/x-slate-fragment");
    const { body } = new DOMParser().parseFromString(own ? "" : withoutStyles(html), "text/html");
    const blocks = blocksFrom(body, write);
    leaveForm(editor);
    if (blocks.length) Editor.withoutNormalizing(editor, () => put(editor, blocks));
    else insertData(data);
  };
  return editor;
}

/** Slate puts nothing where a block with a form is chosen; an empty paragraph below it takes what comes. */
function leaveForm(editor: Editor): void {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection) || !Editor.void(editor, { at: selection })) return;
  const below = [(selection.anchor.path[0] ?? 0) + 1];
  Transforms.insertNodes(editor, EMPTY, { at: below, select: true });
}

/** Puts blocks where the cursor is: words into the words there, anything else as blocks of their own. */
function put(editor: Editor, blocks: readonly Block[]): void {
  const nodes = blocks as unknown as Descendant[];
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
  const at = editor.selection?.anchor ?? Editor.end(editor, []);
  if (blocks.every(({ type }) => type === "paragraph")) {
    Transforms.insertFragment(editor, nodes, editor.selection ? {} : { at });
    return;
  }
  const [from, items] = placeInList(editor, at.path, nodes) ?? [placeAt(editor, at), nodes];
  Transforms.insertNodes(editor, items, { at: from });
  const last = from.with(-1, (from.at(-1) ?? 0) + items.length - 1);
  Transforms.select(editor, Editor.end(editor, last));
}

const typeOf = (node: Node | undefined): unknown =>
  Element.isElement(node) ? (node as { readonly type?: unknown }).type : undefined;

/** Where the items of a list go in a list of the same kind: behind the item with the cursor, or in place of an empty one. */
function placeInList(
  editor: Editor,
  path: Path,
  [list, ...others]: Descendant[],
): readonly [Path, Descendant[]] | undefined {
  const item = Editor.above(editor, { at: path, match: (node) => typeOf(node) === "list-item" });
  if (!item || others.length || !Element.isElement(list)) return undefined;
  const [, at] = item;
  if (typeOf(Editor.parent(editor, at)[0]) !== typeOf(list)) return undefined;
  if (Editor.string(editor, at)) return [Path.next(at), list.children];
  Transforms.removeNodes(editor, { at });
  return [at, list.children];
}

/** Where blocks go at the level of the whole text: an empty paragraph makes room, one with words is cut in two. */
function placeAt(editor: Editor, at: { readonly path: Path; readonly offset: number }): Path {
  const [index = 0] = at.path;
  const top = [index];
  const block = editor.children[index];
  const isLeaf = /^(?:paragraph|heading-)/.test(String(typeOf(block)));
  if (isLeaf && Editor.string(editor, top) === "") {
    Transforms.removeNodes(editor, { at: top });
    return top;
  }
  if (!isLeaf || Editor.isEnd(editor, at, top)) return Path.next(top);
  if (Editor.isStart(editor, at, top)) return top;
  Transforms.splitNodes(editor, { at, match: (_, path) => path.length === 1 });
  return Path.next(top);
}
