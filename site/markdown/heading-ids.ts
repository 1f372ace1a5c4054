import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { slugify } from "./slug.ts";

/** A heading of a text, for its contents list. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/**
 * Gives each heading an id made of its words, unique in the text, and notes the headings in `env.headings`. A heading
 * that was left empty is left out: it says nothing, and those who move from heading to heading would stumble on it.
 */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.push("heading_ids", (state) => {
    state.tokens = withoutEmptyHeadings(state.tokens);
    const headings: Heading[] = [];
    const taken = new Map<string, number>();
    state.tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const children = state.tokens[index + 1]?.children ?? [];
      // A heading that is a picture is called what the picture shows.
      const text = plainText(children) || children.map(({ content }) => content).join("");
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

function withoutEmptyHeadings(tokens: Token[]): Token[] {
  const empty = new Set<Token>();
  tokens.forEach((token, index) => {
    const [text, end] = tokens.slice(index + 1, index + 3);
    if (token.type !== "heading_open" || !text || !end || text.content !== "") return;
    for (const part of [token, text, end]) empty.add(part);
  });
  return tokens.filter((token) => !empty.has(token));
}

/** The words of inline tokens, without their markup. */
export const plainText = (tokens: readonly { type: string; content: string }[]): string =>
  tokens
    .filter((token) => ["text", "text_special", "code_inline", "softbreak", "hardbreak"].includes(token.type))
    .map((token) => (token.type.endsWith("break") ? " " : token.content))
    .join("")
    .trim();
