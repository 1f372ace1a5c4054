import { factsOf } from "../../markdown/figures.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, link, markup, quoted } from "./escape.ts";
import type { Node } from "./tree.ts";

/** What the Typst renderer must be told, because it depends on where the text is shown. */
export interface Surroundings {
  /** The text's language, for words that stand beside it. */
  readonly language: Language;
  /** The markup of words. */
  readonly words: (text: string) => string;
  /** The absolute address that a link in the text leads to; none where it leads nowhere. */
  readonly link: (href: string) => string | undefined;
  /** The path under which Typst finds a picture of `/media/`. */
  readonly picture: (address: string) => string;
  /** Markup of a footnote: its text where it is first called, a second call of the same note after that. */
  readonly footnote: (id: number) => string;
  /** The text of a footnote. */
  readonly note: (id: number) => string;
  /** The level of the next heading, given the one that the editor chose. */
  readonly headingLevel: (level: number) => number;
}

/** Inline nodes as Typst markup. */
export const writeInline = (nodes: readonly Node[], around: Surroundings): string =>
  nodes.map((node) => writeNode(node, around)).join("");

function writeNode({ type, token, children }: Node, around: Surroundings): string {
  const inside = () => writeInline(children, around);
  const address = () => writeInline(children, { ...around, words: markup });
  switch (type) {
    case "text":
    case "text_special":
      return around.words(token.content);
    case "softbreak":
      return " ";
    case "hardbreak":
      return "#linebreak();";
    case "code_inline":
      return `#raw(${quoted(token.content)});`;
    case "strong":
      return `#strong[${inside()}];`;
    case "em":
      return `#emph[${inside()}];`;
    case "s":
      return `#strike[${inside()}];`;
    case "link":
      return link(around.link(token.attrGet("href") ?? ""), isWritten(token) ? address() : inside());
    case "span":
      return inLanguage(token.attrGet("lang") ?? "", inside());
    case "image":
      return `#inline-picture(${pictureArguments(token, around)});`;
    case "footnote_ref":
      return around.footnote(token.meta.id);
    default:
      throw new Error(
        `The download cannot show Markdown of the kind “${type}”. Add it to site/downloads/typst/inline.ts.`,
      );
  }
}

/** Whether a link's words are its address, in which a hyphen would be a mistake. */
const isWritten = ({ markup }: Node["token"]): boolean => markup === "autolink";

/** The arguments of the template's picture functions: path and alternative text. */
export const pictureArguments = (token: Node["token"], around: Surroundings): string =>
  `${quoted(around.picture(token.attrGet("src") ?? ""))}, ${quoted(factsOf(token).decorative ? "" : token.content)}`;
