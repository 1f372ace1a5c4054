import type { Token } from "../../markdown/parser.ts";

/** A Markdown token with everything between its opening and its closing. */
export interface Node {
  /** The token's type without `_open`: `paragraph`, `strong`, `text`. */
  readonly type: string;
  readonly token: Token;
  readonly children: readonly Node[];
}

/** The tree that markdown-it's flat list of tokens stands for. */
export function treeOf(tokens: readonly Token[]): readonly Node[] {
  const root: Node[] = [];
  const open: Node[][] = [root];
  for (const token of tokens) {
    if (token.nesting < 0) {
      if (open.length > 1) open.pop();
      continue;
    }
    const children: Node[] = token.children ? [...treeOf(token.children)] : [];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ""), token, children });
    if (token.nesting > 0) open.push(children);
  }
  return root;
}

/** All nodes of a type, in order, however deep they stand. */
export const allOf = (nodes: readonly Node[], type: string): readonly Node[] =>
  nodes.flatMap((node) => [...(node.type === type ? [node] : []), ...allOf(node.children, type)]);

/** The inline nodes of a block that holds one line of text, such as a paragraph or a table cell. */
export const inlineOf = (block: Node): readonly Node[] =>
  block.children.find(({ type }) => type === "inline")?.children ?? [];
