import { createRequire } from "node:module";
import { type HtmlNode, withoutStyles } from "../../../admin/paste/html.ts";

interface Parsed {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

/** The parser that Decap's own reading of HTML has; it ships no types. */
const { parse } = createRequire(import.meta.url)("parse5") as { parse(html: string): Parsed };

/** The body of a page that was copied, as a browser's parser would give it. */
export function bodyOf(html: string): HtmlNode {
  const page = parse(withoutStyles(html)).childNodes?.find(({ nodeName }) => nodeName === "html");
  const body = page?.childNodes?.find(({ nodeName }) => nodeName === "body");
  return node(body as Parsed);
}

const node = ({ nodeName, value, attrs = [], childNodes = [] }: Parsed): HtmlNode => ({
  nodeName,
  nodeType: nodeName === "#text" ? 3 : nodeName.startsWith("#") ? 8 : 1,
  nodeValue: value ?? null,
  childNodes: childNodes.map(node),
  getAttribute: (name) => attrs.find((attribute) => attribute.name === name)?.value ?? null,
});
