import Token from "markdown-it/lib/token.mjs";

/** The words for one idea, and where it is explained. */
export interface TermLink {
  readonly words: readonly string[];
  readonly address: string;
}

/** A link there would mislead, stand inside another, or speak for someone else. */
const CLOSED = /^(?:heading|blockquote|quotation|link|span)_(open|close)$/;

/**
 * The tokens of a text with each term linked where it is first mentioned: a whole word, in small or
 * capital letters, outside headings, links, quotations and passages in another language.
 */
export function linkTerms(tokens: readonly Token[], terms: readonly TermLink[]): Token[] {
  if (terms.length === 0) return [...tokens];
  const addresses = new Map(
    terms.flatMap(({ words, address }) => words.map((word) => [fold(word), address])),
  );
  const pattern = patternOf([...addresses.keys()]);
  const linked = new Set<string>();

  const walk = (row: readonly Token[]): Token[] => {
    let closed = 0;
    return row.flatMap((token) => {
      const edge = CLOSED.exec(token.type)?.[1];
      if (edge) closed += edge === "open" ? 1 : -1;
      if (closed > 0) return [token];
      if (token.type === "text") return linkIn(token);
      if (token.type === "inline" && token.children) token.children = walk(token.children);
      return [token];
    });
  };

  const linkIn = (token: Token): Token[] => {
    const parts: Token[] = [];
    let end = 0;
    for (const match of token.content.matchAll(pattern)) {
      const address = addresses.get(fold(match[0]));
      if (!address || linked.has(address)) continue;
      linked.add(address);
      parts.push(textToken(token.content.slice(end, match.index)), ...linkTokens(match[0], address));
      end = match.index + match[0].length;
    }
    return parts.length ? [...parts, textToken(token.content.slice(end))] : [token];
  };

  return walk(tokens);
}

const fold = (word: string): string => word.toLowerCase();

/** Longest first, so that "meråpent bibliotek" is not taken for "meråpent"; a hyphen makes another word. */
function patternOf(words: readonly string[]): RegExp {
  const choices = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
}

function textToken(content: string): Token {
  const token = new Token("text", "", 0);
  token.content = content;
  return token;
}

function linkTokens(word: string, address: string): Token[] {
  const open = new Token("link_open", "a", 1);
  open.attrs = [
    ["class", "term"],
    ["href", address],
  ];
  return [open, textToken(word), new Token("link_close", "a", -1)];
}
