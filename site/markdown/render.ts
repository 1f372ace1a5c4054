import { linkTerms, type TermLink } from "./glossary-links.ts";
import type { Heading } from "./heading-ids.ts";
import { type Document, parserOf, type Token } from "./parser.ts";

/** What the renderer must be told, because it depends on where the text is shown. */
export interface Surroundings {
  /** The address of an entry named by `entry:<collection>/<slug>`. */
  readonly entryAddress: (id: string) => string;
  /** The markup of a picture under `/media/`; alternative text and caption are given. */
  readonly picture: (address: string, alternative: string) => string;
  /** The terms that are explained elsewhere, in the text's language. */
  readonly terms: readonly TermLink[];
}

const ENTRY_LINK = /^entry:(.+)$/;

/** The id of the entry that a link names, if it names one. */
export const linkedEntry = (href: string | null): string | undefined => ENTRY_LINK.exec(href ?? "")?.[1];

/** The headings of a parsed text. */
export const headingsOf = (document: Document): readonly Heading[] =>
  (document.env.headings ?? []) as Heading[];

/** Renders a parsed text as HTML. */
export function renderHtml(document: Document, around: Surroundings): string {
  const { renderer, options } = parserOf(document.language);
  // The copies that adapt() makes are ours to change.
  const tokens = linkTerms(
    document.tokens.map((token) => adapt(token, around)),
    around.terms,
  );
  return renderer
    .render(tokens, options, document.env)
    .replaceAll("<table>", '<div class="scroll" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
}

/** A copy of a token with the addresses of this place; the parse itself stays as it is. */
function adapt(token: Token, around: Surroundings): Token {
  const copy: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  if (token.children) copy.children = token.children.map((child) => adapt(child, around));
  if (token.type === "link_open") {
    const id = linkedEntry(token.attrGet("href"));
    copy.attrs = id
      ? [["href", around.entryAddress(id)]]
      : (token.attrs?.map(([name, value]) => [name, value]) ?? null);
  }
  if (token.type === "th_open" || token.type === "td_open") copy.attrs = cellAttributes(token);
  if (token.type === "image") {
    copy.type = "html_inline";
    copy.content = around.picture(token.attrGet("src") ?? "", token.content);
  }
  return copy;
}

/** A class for the alignment, which markdown-it would write as a style that the page's policy forbids. */
function cellAttributes(token: Token): [string, string][] {
  const alignment = /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1];
  return [
    ...(token.type === "th_open" ? [["scope", "col"] as [string, string]] : []),
    ...(alignment ? [["class", `align-${alignment}`] as [string, string]] : []),
  ];
}
