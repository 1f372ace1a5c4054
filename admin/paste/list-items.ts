import { type Block, listType } from "./block.ts";
import { attributeOf, childrenOf, type HtmlNode, styleOf, tagOf } from "./html.ts";

/** What a program says of an item that stands by itself, in no list with its neighbours. */
export interface LooseItem {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
}

/** Such an item with what stands in it. */
export interface Loose extends LooseItem {
  readonly own: readonly Block[];
}

/**
 * Word writes lists as paragraphs, `mso-list:l0 level2 lfo1`, with the number in a part of its own; Word in the
 * browser writes each item as a list with `data-aria-level`. Nothing for all else.
 */
export function looseItem(node: HtmlNode): LooseItem | undefined {
  const [, level] = /\blevel(\d)/.exec(styleOf(node, "mso-list")) ?? [];
  if (level && !/^h\d$/.test(tagOf(node)))
    return { level: Number(level), ordered: /^[\s\u00a0(]*[\p{L}\p{N}]{1,4}[.)]/u.test(signOf(node)) };
  const own = childrenOf(node).find((child) => tagOf(child) === "li");
  const online = own ? Number(attributeOf(own, "data-aria-level")) : 0;
  return online ? { level: online, ordered: tagOf(node) === "ol" } : undefined;
}

/** The sign before an item: “1.”, “a)”, “·”. */
function signOf(node: HtmlNode): string {
  for (const child of Array.from(node.childNodes)) {
    const sign = styleOf(child, "mso-list") === "ignore" ? wordsOf(child) : signOf(child);
    if (sign) return sign;
  }
  return "";
}

const wordsOf = (node: HtmlNode): string =>
  (node.nodeValue ?? "") + Array.from(node.childNodes).map(wordsOf).join("");

/** Items that stand side by side, in lists within lists. */
export function inLists(found: readonly (Block | Loose)[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < found.length; index++) {
    const part = found[index] as Block | Loose;
    if ("type" in part) blocks.push(part);
    else {
      const end = found.findIndex((each, place) => place > index && "type" in each);
      const items = found.slice(index, end < 0 ? undefined : end) as readonly Loose[];
      blocks.push(...nested(items));
      index += items.length - 1;
    }
  }
  return blocks;
}

/** Lists of items, each followed by what is deeper. */
function nested(items: readonly Loose[]): readonly Block[] {
  const lists: { readonly ordered: boolean; readonly items: { own: readonly Block[]; below: Loose[] }[] }[] =
    [];
  for (const item of items) {
    const last = lists.at(-1);
    if (last && item.level > (items[0] as Loose).level) last.items.at(-1)?.below.push(item);
    else if (last && last.ordered === item.ordered) last.items.push({ own: item.own, below: [] });
    else lists.push({ ordered: item.ordered, items: [{ own: item.own, below: [] }] });
  }
  return lists.map((list) => ({
    type: listType(list.ordered),
    children: list.items.map(({ own, below }) => ({
      type: "list-item",
      children: [...own, ...nested(below)],
    })),
  }));
}
