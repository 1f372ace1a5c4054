import type { Language } from "../model/language.ts";
import { plainText } from "./heading-ids.ts";
import { parse } from "./parser.ts";

/** A part of a text, from one level-2 heading to the next; what stands before the first has no heading. */
export interface TextSection {
  readonly heading?: string;
  /** Its Markdown, heading included. */
  readonly text: string;
}

/** A text in its sections; an empty beginning is none. */
export function textSections(text: string, language: Language): readonly TextSection[] {
  const { tokens } = parse(text, language);
  const headings = tokens.flatMap((token, index) =>
    token.type === "heading_open" && token.tag === "h2" && token.level === 0 && token.map
      ? [{ line: token.map[0], heading: plainText(tokens[index + 1]?.children ?? []) }]
      : [],
  );
  const lines = text.split("\n");
  const until = (line: number | undefined, from: number) => lines.slice(from, line).join("\n").trim();
  const opening = until(headings[0]?.line, 0);
  return [
    ...(opening ? [{ text: opening }] : []),
    ...headings.map(({ line, heading }, index) => ({
      heading,
      text: until(headings[index + 1]?.line, line),
    })),
  ];
}
