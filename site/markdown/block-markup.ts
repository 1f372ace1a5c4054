import { calloutTitle, creditLine } from "./captions.ts";
import { plainText } from "./heading-ids.ts";
import { type Document, parserOf, Token } from "./parser.ts";

/** The markup of a card for an entry, under the words of the link to it. */
export type MentionMarkup = (id: string, words: string) => string;

/**
 * The tokens of a parsed text with what pages show for our own kinds of block: the title of a call-out, the credit
 * of a picture, the card of an entry. `adapt` makes the copy of a token that may be changed.
 */
export function withBlockMarkup(
  { tokens, language }: Document,
  adapt: (token: Token) => Token,
  mention: MentionMarkup | undefined,
): Token[] {
  const { escapeHtml } = parserOf(language).utils;
  const words = (tag: string, className: string, text: string): Token[] =>
    text ? [markup(`<${tag} class="${className}">${escapeHtml(text)}</${tag}>`)] : [];

  return tokens.flatMap((token, index): Token[] => {
    const copy = adapt(token);
    switch (token.type) {
      case "callout_open":
        copy.attrSet("class", `callout callout--${token.meta.kind}`);
        copy.attrSet("role", "note");
        return [copy, ...words("p", "callout__title", calloutTitle(token.meta.kind, language))];
      case "figcaption_close":
        return [...words("small", "credit", creditLine(token.meta, language)), copy];
      case "mention_open":
        return [
          mention ? markup(mention(token.meta.id, plainText(tokens[index + 1]?.children ?? []))) : copy,
        ];
      default: {
        // The card has taken the place of the link.
        const replaced =
          mention && (token.type === "mention_close" || tokens[index - 1]?.type === "mention_open");
        return replaced ? [] : [copy];
      }
    }
  });
}

function markup(content: string): Token {
  const token = new Token("html_block", "", 0);
  token.content = content;
  return token;
}
