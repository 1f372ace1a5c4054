import MarkdownIt from "markdown-it";
import Token from "markdown-it/lib/token.mjs";
import footnote from "markdown-it-footnote";
import { type Language, languageFacts } from "../model/language.ts";
import { callouts } from "./callouts.ts";
import { figures } from "./figures.ts";
import { headingIds } from "./heading-ids.ts";
import { languageSpans } from "./language-spans.ts";
import { mentions } from "./mentions.ts";
import { quotations } from "./quotations.ts";

export { Token };

/** A parsed text: the one parse from which page, PDF and search index are made. */
export interface Document {
  readonly language: Language;
  readonly tokens: Token[];
  /** markdown-it's environment: footnotes, and whatever the rules have noted. */
  readonly env: Record<string, unknown>;
}

const parsers = new Map<Language, MarkdownIt>();

/** The parser of a language, with its quotation marks; HTML in the text is shown, never run. */
export function parserOf(language: Language): MarkdownIt {
  const known = parsers.get(language);
  if (known) return known;
  const parser = new MarkdownIt({
    html: false,
    linkify: false,
    typographer: true,
    quotes: languageFacts(language).quotes,
  })
    .use(footnote)
    .use(languageSpans)
    // Each is put before the last, so that call-outs are told from quotations first.
    .use(quotations)
    .use(callouts)
    .use(mentions)
    .use(figures)
    .use(headingIds);
  // "(c)" and "(p)" in a text are list letters more often than signs.
  parser.core.ruler.disable("replacements");
  parsers.set(language, parser);
  return parser;
}

/** Parses a Markdown text. */
export function parse(text: string, language: Language): Document {
  const env: Record<string, unknown> = {};
  return { language, tokens: parserOf(language).parse(text, env), env };
}
