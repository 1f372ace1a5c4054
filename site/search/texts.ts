import { createHash } from "node:crypto";
import type { IndexPassage } from "./passages.ts";
import { packText, type TextSection } from "./text-file.ts";

/** The file of a text for excerpts, and the letters that tell its version from others of the same entry. */
export interface TextFile {
  readonly version: string;
  readonly file: string;
}

/** The text of an entry as its page shows it, for excerpts; none where there is nothing to read. */
export function textOf(passages: readonly IndexPassage[]): TextFile | undefined {
  const sections = sectionsOf(passages);
  if (!sections.some(({ text }) => text)) return undefined;
  const file = packText(sections);
  return { file, version: createHash("sha256").update(file).digest("hex").slice(0, 6) };
}

/** Running text, paragraph after paragraph, below the headings under which it stands. */
function sectionsOf(passages: readonly IndexPassage[]): TextSection[] {
  const texts = new Map<string, string[]>();
  const headings = new Map<string, Pick<TextSection, "heading" | "own">>();
  for (const { field, text, section } of passages) {
    if (field !== "text" && field !== "headings") continue;
    const id = section?.id ?? "";
    const known = texts.get(id);
    const paragraph = field === "text" ? [text.replace(/\s+/g, " ").trim()] : [];
    if (known) known.push(...paragraph);
    else texts.set(id, paragraph);
    if (section) headings.set(id, { heading: section.heading, own: section.own });
  }
  return [...texts].map(([id, paragraphs]) => ({
    id,
    text: joined(paragraphs),
    ...(headings.get(id) ?? { heading: "", own: false }),
  }));
}

/** Where a paragraph ends without a stop (in lists), a dot keeps it from running into the next. */
const joined = (paragraphs: readonly string[]): string =>
  paragraphs
    .filter(Boolean)
    .map((text, index, all) => (index < all.length - 1 && !/[.!?:…]$/.test(text) ? `${text} ·` : text))
    .join(" ");
