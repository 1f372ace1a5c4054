import { type MentionMarkup, withBlockMarkup } from "./block-markup.ts";
import { factsOf } from "./figures.ts";
import { type FileWords, tellFiles } from "./file-links.ts";
import { linkTerms, type TermLink } from "./glossary-links.ts";
import type { Heading } from "./heading-ids.ts";
import { linkedEntry } from "./mentions.ts";
import { type Document, parserOf, type Token } from "./parser.ts";

/** What the renderer must be told, because it depends on where the text is shown. */
export interface Surroundings {
  /** The address of an entry named by `entry:<collection>/<slug>`. */
  readonly entryAddress: (id: string) => string;
  /** The markup of a picture under `/media/`. */
  readonly picture: (address: string, alternative: string) => string;
  /** What is said of an uploaded file; without it, or where nothing is known, the link says enough. */
  readonly file?: (address: string) => FileWords | undefined;
  /** Without it, an entry's card is the link alone. */
  readonly mention?: MentionMarkup;
  /** The terms that are explained elsewhere, in the text's language. */
  readonly terms: readonly TermLink[];
}

/** The headings of a parsed text. */
export const headingsOf = (document: Document): readonly Heading[] =>
  (document.env.headings ?? []) as Heading[];

/** Renders a parsed text as HTML. */
export function renderHtml(document: Document, around: Surroundings): string {
  const { renderer, options } = parserOf(document.language);
  // The copies that adapt() makes are ours to change.
  const tokens = linkTerms(
    withBlockMarkup(document, (token) => adapt(token, around), around.mention),
    around.terms,
  );
  return (
    renderer
      .render(tokens, options, document.env)
      // The corner over row and column names is no header of anything.
      .replaceAll('<th scope="col"></th>', "<td></td>")
      .replaceAll("<table>", '<div class="scroll" tabindex="0"><table>')
      .replaceAll("</table>", "</table></div>")
  );
}

/** A copy of a token with the addresses of this place; the parse itself stays as it is. */
function adapt(token: Token, around: Surroundings): Token {
  const copy: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  copy.attrs = token.attrs?.map(([name, value]) => [name, value]) ?? null;
  if (token.children) {
    const children = token.children.map((child) => adapt(child, around));
    copy.children = around.file ? tellFiles(children, around.file) : children;
  }
  if (token.type === "link_open") {
    const id = linkedEntry(token.attrGet("href"));
    if (id) copy.attrs = [["href", around.entryAddress(id)]];
  }
  if (token.type === "th_open" || token.type === "td_open") copy.attrs = cellAttributes(token);
  if (token.type === "image") {
    copy.type = "html_inline";
    const alternative = factsOf(token).decorative ? "" : token.content;
    copy.content = around.picture(token.attrGet("src") ?? "", alternative);
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
