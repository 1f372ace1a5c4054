import { commonSubsequence } from "../../site/entries/translation/align.ts";

/** One block of a Markdown text as it stands there, and as Decap's rich text would write it. */
export interface Block {
  readonly source: string;
  readonly written: string;
  /** What stands between this block and the next: blank lines, and what rich text does not see, such as `[1]: …`. */
  readonly gap: string;
}

/** A parsed text, as far as it matters here. */
interface Parsed {
  readonly children: readonly { readonly position: { readonly start: Offset; readonly end: Offset } }[];
}
interface Offset {
  readonly offset: number;
}

/** Takes a text apart; no blocks where its parts cannot be told from one another. */
export function blocksOf(text: string, parsed: Parsed, written: readonly string[]): readonly Block[] {
  if (parsed.children.length !== written.length) return [];
  return parsed.children.map(({ position }, index) => ({
    source: text.slice(position.start.offset, position.end.offset),
    written: written[index] ?? "",
    gap: text.slice(position.end.offset, parsed.children[index + 1]?.position.start.offset ?? text.length),
  }));
}

/**
 * The edited text, in which every block that the editor did not touch stands as it was written: rich text would
 * write tables, escapes and lists in its own way, or lose them.
 */
export function keepUntouched(blocks: readonly Block[], edited: readonly string[]): string {
  const texts = edited.filter((text) => text.trim() !== "");
  const untouched = commonSubsequence(
    blocks.map(({ written }) => written),
    texts,
  );
  const kept = new Set<number>();
  let result = "";
  let previous: number | undefined;
  texts.forEach((text, index) => {
    const block = untouched.get(index);
    if (result) {
      const follows = block !== undefined && previous === block - 1;
      result += follows ? blocks[block - 1]?.gap : "\n\n";
      if (follows) kept.add(block - 1);
    }
    result += block === undefined ? text : blocks[block]?.source;
    previous = block;
  });
  const unseen = blocks.flatMap(({ gap }, index) => (kept.has(index) || !gap.trim() ? [] : [gap.trim()]));
  return [result, ...unseen].filter(Boolean).join("\n\n");
}
