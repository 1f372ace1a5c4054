interface MarkdownNode {
  readonly type: string;
  value?: string;
  readonly children?: readonly MarkdownNode[];
}

/** Escapes what would begin a list: `"17. mai"` → `"17\. mai"`, `"+ moms"` → `"\+ moms"`. */
export const escapeBlockStart = (text: string): string =>
  text.replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2").replace(/^([+-])(?=\s)/, "\\$1");

function visit(node: MarkdownNode): void {
  const first = node.type === "paragraph" ? node.children?.[0] : undefined;
  // Decap keeps plain text in nodes of type "html", so that its escapes are its own.
  if (first?.value !== undefined && ["text", "html"].includes(first.type))
    first.value = escapeBlockStart(first.value);
  node.children?.forEach(visit);
}

/**
 * A remark plugin for Decap's rich text: a paragraph that begins like a list stays a paragraph.
 * Decap runs its plugins when it reads and when it writes; only the writer has a compiler.
 */
export function escapeBlockStarts(this: { Compiler?: unknown }): ((tree: MarkdownNode) => void) | undefined {
  return this.Compiler ? visit : undefined;
}
