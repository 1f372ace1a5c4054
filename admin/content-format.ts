import { Document, isMap, isScalar, isSeq, type Node, parse } from "yaml";
import { cutFrontMatter } from "../site/entries/front-matter.ts";

/** The front matter of a Markdown file, with its text as the field `body`. */
export type FileData = Readonly<Record<string, unknown>>;

const IDENTIFIER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reads a Markdown file, with either kind of line ending; throws when its front matter is no list of fields. */
export function readMarkdown(text: string): FileData {
  const parts = cutFrontMatter(text.replaceAll("\r\n", "\n"));
  if (!parts) throw new Error("The file does not begin with a block between two lines of ---.");
  const front: unknown = parse(parts.yaml) ?? {};
  if (typeof front !== "object" || Array.isArray(front))
    throw new Error("The block at the top has no fields with names.");
  return { ...front, ...(parts.body && { body: parts.body }) };
}

/**
 * Writes a Markdown file in the library's one form, so that a change of one field changes the lines of that field
 * only: keys in the order given, a text on one line (or, with line breaks, as a block), a list of identifiers on
 * one line, every other list with an item a line.
 */
export function writeMarkdown(data: FileData): string {
  const { body, ...front } = data;
  const document = new Document(front, { version: "1.2" });
  putIdentifiersOnOneLine(document.contents);
  const yaml = document.toString({ lineWidth: 0, blockQuote: "literal", flowCollectionPadding: false });
  const text = typeof body === "string" ? body.trim() : "";
  return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}

function putIdentifiersOnOneLine(node: Node | null): void {
  if (isMap<unknown, Node>(node)) for (const { value } of node.items) putIdentifiersOnOneLine(value);
  if (!isSeq<Node>(node)) return;
  node.flow = node.items.every((item) => isScalar(item) && IDENTIFIER.test(String(item.value)));
  for (const item of node.items) putIdentifiersOnOneLine(item);
}
