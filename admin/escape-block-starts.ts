interface MarkdownNode {
  readonly type: string;
  value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Escapes what would begin a list at the start of a text: `"17. mai"` → `"17\. mai"`, `"+ moms"` → `"\+ moms"`. */
export const escapeBlockStart = (text: string): string =>
  text.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/^([+-])(?=\s)/, "\\$1");

/** Escapes what would begin a block at the start of a line further down, where Decap escapes nothing. */
const escapeLineStart = (text: string): string =>
  escapeBlockStart(text).replace(/^(?=(?:[*]|#{1,6})\s|>|[-=]+\s*$|`{3}|~{3}|([-*_])(?: *\1){2,} *$)/, "\\");

function visit(node: MarkdownNode): void {
  if (node.type === "paragraph") {
    let start = true;
    for (const each of node.children ?? []) {
      // Decap keeps plain text in nodes of type "html", so that its escapes are its own.
      if (each.value !== undefined && ["text", "html"].includes(each.type)) {
        const [first = "", ...further] = each.value.split("\n");
        const begun =
          each === node.children?.[0] ? escapeBlockStart(first) : start ? escapeLineStart(first) : first;
        each.value = [begun, ...further.map(escapeLineStart)].join("\n");
      }
      start = each.type === "break";
    }
  }
  node.children?.forEach(visit);
}

/**
 * A remark plugin for Decap's rich text: a paragraph that begins like a list, or has a line that does, stays a
 * paragraph.
 * Decap runs its plugins when it reads and when it writes; only the writer has a compiler.
 */
export function escapeBlockStarts(this: { Compiler?: unknown }): ((tree: MarkdownNode) => void) | undefined {
  return this.Compiler ? visit : undefined;
}
