import { commonSubsequence } from "../../site/entries/translation/align.ts";
import { bringOver } from "./bring-over.ts";

/** One block of a Markdown text as it stands there, and as Decap's rich text would write it. */
export interface Block {
  readonly source: string;
  readonly written: string;
  /** What stands between this block and the next: blank lines, and what rich text does not see, such as `[1]: …`. */
  readonly gap: string;
}

/** A text as it was opened: what stands before its first block, and its blocks. */
export interface Opened {
  readonly lead: string;
  readonly blocks: readonly Block[];
}

/** Blocks that stand in a text, and the blocks of the text as it was opened whose place they have taken. */
export interface Passage {
  readonly texts: readonly string[];
  readonly blocks: readonly Block[];
  /** What stands before it; `own`: exactly so, since what was between the same blocks is there still. */
  readonly before: Between;
}
export interface Between {
  readonly text: string;
  readonly own: boolean;
}

/** A way to write a passage; `spaced`: with blank lines around it, whatever stood there. */
export interface Way {
  readonly text: string;
  readonly spaced?: boolean;
}

/** A blank line, which parts two blocks. */
export const BLANK = "\n\n";

/** Whether one block stands here, and as it was. */
export const isUntouched = ({ blocks, texts }: Passage): boolean =>
  blocks.length === 1 && texts.length === 1 && blocks[0]?.written === texts[0];

/** Pairs the blocks of a text with what has become of them, as rich text writes it; and what stands at the end. */
export function passagesOf(
  { lead, blocks }: Opened,
  texts: readonly string[],
): { readonly passages: readonly Passage[]; readonly end: Between } {
  const same = commonSubsequence(
    blocks.map(({ written }) => written),
    texts,
  );
  const passages: Passage[] = [];
  let before: Between = { text: lead, own: true };
  const add = (own: readonly Block[], now: readonly string[]): void => {
    const gaps = own.map(({ gap }) => gap);
    if (now.length === 0) {
      if (own.length)
        before = {
          text: [before.text, ...gaps]
            .map((each) => each.trim())
            .filter(Boolean)
            .join(BLANK),
          own: false,
        };
      return;
    }
    passages.push({ texts: now, blocks: own, before: { ...before, own: before.own && own.length > 0 } });
    before = { text: gaps.at(-1) ?? "", own: own.length > 0 };
  };
  let [i, j] = [0, 0];
  for (const [text, block] of [...same, [texts.length, blocks.length] as const]) {
    const [old, now] = [blocks.slice(i, block), texts.slice(j, text)];
    if (old.length === now.length) old.forEach((each, place) => add([each], now.slice(place, place + 1)));
    else add(old, now);
    add(blocks.slice(block, block + 1), texts.slice(text, text + 1));
    [i, j] = [block + 1, text + 1];
  }
  return { passages, end: before };
}

/** The ways to write a passage, the nearest to what stood there first, rich text's own last. */
export function waysOf(passage: Passage, below: Between): readonly Way[] {
  const { blocks, texts, before } = passage;
  const close = [before, below].some(({ text, own }) => own && /^[^\S\n]*\n[^\S\n]*$/.test(text));
  const plain = texts.join(BLANK);
  if (blocks.length === 0) return [{ text: plain }];
  const written = blocks.map((each) => each.written).join(BLANK);
  const source = blocks.map((each, place) => each.source + (blocks[place + 1] ? each.gap : "")).join("");
  if (isUntouched(passage))
    return source === plain ? [{ text: source }] : [{ text: source }, { text: plain }];
  const within = blocks
    .slice(0, -1)
    .map(({ gap }) => gap.trim())
    .filter(Boolean);
  const whole = bringOver(written, source, plain).filter((text) =>
    within.every((each) => text.includes(each)),
  );
  const own = [plain, ...within].join(BLANK);
  return [
    ...[...new Set([...whole, own])].map((text) => ({ text })),
    ...(close ? [{ text: own, spaced: true }] : []),
  ];
}
