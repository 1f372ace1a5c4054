import type MarkdownIt from "markdown-it";
import { slugify } from "./slug.ts";

/** A heading of a text, for its contents list. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** Gives each heading an id made of its words, unique in the text, and notes the headings in `env.headings`. */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.push("heading_ids", (state) => {
    const headings: Heading[] = [];
    const taken = new Map<string, number>();
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const text = plainText(state.tokens[index + 1]?.children ?? []);
      const base = slugify(text) || "section";
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      const id = count === 1 ? base : `${base}-${count}`;
      token.attrSet("id", id);
      headings.push({ level: Number(token.tag.slice(1)), text, id });
    });
    state.env.headings = headings;
  });
}

/** The words of inline tokens, without their markup. */
export const plainText = (tokens: readonly { type: string; content: string }[]): string =>
  tokens
    .filter((token) => ["text", "text_special", "code_inline", "softbreak", "hardbreak"].includes(token.type))
    .map((token) => (token.type.endsWith("break") ? " " : token.content))
    .join("")
    .trim();
