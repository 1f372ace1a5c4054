import type MarkdownIt from "markdown-it";

/** The id of the entry that a link names, if it names one: `entry:methods/gjestebud`. */
export const linkedEntry = (href: string | null): string | undefined => /^entry:(.+)$/.exec(href ?? "")?.[1];

/** A paragraph that is nothing but a link to an entry is a `mention` of it, which pages show as a card. */
export function mentions(md: MarkdownIt): void {
  md.core.ruler.after("inline", "mentions", ({ tokens }) => {
    tokens.forEach((open, index) => {
      const [first, ...others] = tokens[index + 1]?.children ?? [];
      const close = tokens[index + 2];
      if (open.type !== "paragraph_open" || open.level > 0 || first?.type !== "link_open" || !close) return;
      const id = linkedEntry(first.attrGet("href"));
      if (!id || others.findIndex(({ type }) => type === "link_close") !== others.length - 1) return;
      open.type = "mention_open";
      close.type = "mention_close";
      open.meta = { id };
    });
  });
}
