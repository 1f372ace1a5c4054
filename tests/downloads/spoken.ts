import { calloutTitle, creditLine } from "../../site/markdown/captions.ts";
import type { Document, Token } from "../../site/markdown/parser.ts";

/** What the levels of unordered lists are marked with, from the outermost, again and again. */
const MARKERS = ["•", "–", "•"];

/**
 * A parsed text as it is heard from its PDF: its words in order, the marks of its lists, and each note where it is
 * first called. Walks the flat list of tokens, and shares no code with what writes the PDF.
 */
export function spokenText({ tokens, language }: Document): string {
  const notes = notesIn(tokens);
  const numbers = new Map<number, number>();
  const open = new Set<number>();

  const speak = (row: readonly Token[], isNote = false): string => {
    /** The next number of each list that is open, or none of one without numbers. */
    const lists: (number | undefined)[] = [];
    return row
      .map((token, index) => {
        switch (token.type) {
          case "inline":
            return row[index - 1]?.type === "heading_open"
              ? heading(token.children ?? [])
              : (token.children ?? []).map(speakWord).join("");
          case "fence":
          case "code_block":
            return token.content;
          case "bullet_list_open":
            lists.push(undefined);
            return "";
          case "ordered_list_open":
            lists.push(Number(token.attrGet("start") ?? 1));
            return "";
          case "bullet_list_close":
          case "ordered_list_close":
            lists.pop();
            return "";
          case "list_item_open":
            return markOf(lists, isNote ? ["•"] : MARKERS);
          case "callout_open":
            return calloutTitle(token.meta.kind, language);
          case "figcaption_close":
            return creditLine(token.meta, language);
          case "attribution_open":
            return "—";
          default:
            return "";
        }
      })
      .join("");
  };

  const speakWord = (token: Token): string => {
    if (token.type === "footnote_ref") return call(token.meta.id);
    return token.type === "image" ? "" : token.content;
  };

  /** The number where the note is called and the number before the note, which is heard at its first call only. */
  const call = (id: number): string => {
    const known = numbers.get(id);
    if (known) return `${known}`;
    const number = numbers.size + 1;
    numbers.set(id, number);
    return `${number}${number}${speak(notes.get(id) ?? [], true)}`;
  };

  /** A heading's words also stand in the list of contents: its notes come after it, and have no numbers. */
  const heading = (children: readonly Token[]): string => {
    const calls = children.filter(({ type }) => type === "footnote_ref");
    const words = children.filter(({ type }) => type !== "footnote_ref").map(speakWord);
    // Without words it is no heading.
    if (!/[^\s\p{C}]/u.test(words.join(""))) return children.map(speakWord).join("");
    return [...words, ...calls.map(({ meta }) => remark(meta.id))].join("");
  };

  /** A note beneath a heading; a heading in it that calls this note has none. */
  const remark = (id: number): string => {
    if (open.has(id)) return "";
    open.add(id);
    const spoken = speak(notes.get(id) ?? [], true);
    open.delete(id);
    return spoken;
  };

  const end = tokens.findIndex(({ type }) => type === "footnote_block_open");
  return speak(end < 0 ? tokens : tokens.slice(0, end));
}

/** The mark of the next item of the innermost list. */
function markOf(lists: (number | undefined)[], markers: readonly string[]): string {
  const number = lists.at(-1);
  if (number === undefined) {
    const depth = lists.filter((each) => each === undefined).length;
    return markers[(depth - 1) % markers.length] ?? "";
  }
  lists[lists.length - 1] = number + 1;
  return `${number}.`;
}

/** What stands in each note, by its id. */
function notesIn(tokens: readonly Token[]): ReadonlyMap<number, readonly Token[]> {
  return new Map(
    tokens.flatMap((open, start) => {
      if (open.type !== "footnote_open") return [];
      const length = tokens.slice(start).findIndex(({ type }) => type === "footnote_close");
      return [[open.meta.id, tokens.slice(start + 1, start + length)]];
    }),
  );
}
