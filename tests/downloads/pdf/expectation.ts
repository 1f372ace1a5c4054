import { absolute, type Edition, pageOf } from "../../../site/downloads/edition.ts";
import { documentOf } from "../../../site/entries/document.ts";
import { titleOf } from "../../../site/entries/facts.ts";
import { inlineTokens } from "../../../site/markdown/check.ts";
import { factsOf } from "../../../site/markdown/figures.ts";
import { plainText } from "../../../site/markdown/heading-ids.ts";
import { linkedEntry } from "../../../site/markdown/mentions.ts";
import type { Token } from "../../../site/markdown/parser.ts";
import { headingsOf } from "../../../site/markdown/render.ts";
import type { EntryId } from "../../../site/model/collections/index.ts";
import { languageFacts } from "../../../site/model/language.ts";
import { spokenText } from "../spoken.ts";

/** What an edition's PDF must hold, read from the entry and the tokens of its text, never from the PDF's source. */
export interface Expectation {
  readonly title: string;
  /** Language and region of the document. */
  readonly language: string;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly alternatives: readonly string[];
  /** Passages in another language than the document's. */
  readonly passages: readonly { readonly language: string; readonly text: string }[];
  readonly tables: number;
  readonly notes: readonly string[];
  readonly links: readonly string[];
  /** The running text as it is heard. */
  readonly text: string;
}

/** Reads the expectations of an edition. */
export function expectationOf(edition: Edition): Expectation {
  const document = documentOf(edition.entry, edition.language);
  const tokens = [...inlineTokens(document.tokens)];
  const of = (type: string) => tokens.filter((token) => token.type === type);
  return {
    title: titleOf(edition.entry, edition.language).text,
    language: languageFacts(edition.language).locale,
    headings: headingsOf(document),
    alternatives: of("image")
      .filter((token) => !factsOf(token).decorative)
      .map((token) => token.content),
    passages: tokens.flatMap((token) => passagesOf(token.children ?? [])),
    tables: of("table_open").length,
    notes: notesOf(document.tokens),
    text: spokenText(document),
    links: of("link_open").flatMap((token) => targetOf(token.attrGet("href") ?? "", edition) ?? []),
  };
}

function targetOf(href: string, edition: Edition): string | undefined {
  const id = linkedEntry(href);
  return id ? pageOf(edition, edition.store.get(id as EntryId)) : absolute(edition, href);
}

function passagesOf(inline: readonly Token[]): Expectation["passages"] {
  return inline.flatMap((token, start) => {
    if (token.type !== "span_open") return [];
    const end = inline.findIndex((each, index) => index > start && each.type === "span_close");
    return [{ language: token.attrGet("lang") ?? "", text: plainText(inline.slice(start, end)) }];
  });
}

function notesOf(tokens: readonly Token[]): readonly string[] {
  const starts = tokens.flatMap((token, index) => (token.type === "footnote_open" ? [index] : []));
  return starts.map((start) =>
    plainText(tokens.slice(start).find((token) => token.type === "inline")?.children ?? []),
  );
}
