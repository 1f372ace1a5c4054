import type { Place } from "../model/fields/index.ts";
import { factsOf } from "./figures.ts";
import { linkedEntry } from "./mentions.ts";
import { parse, type Token } from "./parser.ts";
import { headingsOf } from "./render.ts";

/** Checks a Markdown text: headings that skip no level, pictures with words, links to entries that exist. */
export function checkMarkdown(text: string, place: Place): void {
  const document = parse(text, place.language);
  let level = 1;
  for (const heading of headingsOf(document)) {
    if (heading.level > level + 1 || heading.level === 1)
      place.problem({ key: "check.heading", value: heading.text });
    level = heading.level;
  }
  for (const token of inlineTokens(document.tokens)) {
    if (token.type === "image") checkPicture(token, place);
    if (token.type === "link_open") checkLink(token.attrGet("href") ?? "", place);
  }
}

function checkPicture(token: Token, place: Place): void {
  const address = token.attrGet("src") ?? "";
  if (token.content.trim() === "" && !factsOf(token).decorative)
    place.problem({ key: "check.imageAlt", value: address });
  if (/^\/media\/.+\.(?:jpe?g|png|webp|avif)$/i.test(decodeURIComponent(address)))
    place.attach(decodeURIComponent(address));
  else place.problem({ key: "check.image", value: address });
}

function checkLink(href: string, place: Place): void {
  const [collection = "", slug = ""] = linkedEntry(href)?.split("/") ?? [];
  if (slug) place.refer(collection, slug);
  else if (href.startsWith("/media/")) place.attach(decodeURIComponent(href));
  // Words alone would lead to a page of ours below this one, which is not there: “www.nb.no”.
  else if (!/^(?:[a-z][a-z\d+.-]*:|[/#])/i.test(href)) place.problem({ key: "check.address", value: href });
}

/** All inline tokens of a parsed text, in reading order. */
export function* inlineTokens(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children) yield* inlineTokens(token.children);
  }
}
