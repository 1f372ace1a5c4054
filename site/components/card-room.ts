import type { MethodCard } from "../entries/method-card.ts";

/** What a card prints below its head: a step, or the rest of one that was too long, or what to watch for. */
export interface Piece {
  readonly kind: "step" | "watch";
  /** A step's name, where this is its beginning. */
  readonly name?: string;
  readonly number?: number;
  readonly minutes?: number | undefined;
  readonly text: string;
}

/** How a method is laid out: the size of its letters in points, and what stands on each of its cards. */
export interface Layout {
  readonly points: number;
  readonly cards: readonly (readonly Piece[])[];
}

/** Sizes of letters, the largest that has room is taken. */
const POINTS = [9.5, 8.5, 7.5] as const;
/** Where even the smallest has no room, the method has several cards that are good to read. */
const SEVERAL = 8.5;
/** Millimetres inside the card's edge (`styles/cards.css`), less the lines of its foot. */
const WIDTH = 85;
const HEIGHT = 122;
const MM_OF_POINT = 25.4 / 72;
/** Ems of a line. */
const LINE = 1.3;
/** Ems of a letter in Source Serif: of narrow ones, wide ones, capitals and digits; and of all others. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[fijlrt.,:;!'’()\s-]/u, 0.32],
  [/[mwæœMWÆŒ—…%]/u, 0.84],
  [/[\p{Lu}\d]/u, 0.62],
];
const OTHERS = 0.5;
/** A longer text is cut, so that each part has room on a card. */
const LONGEST = 900;

/** Cuts a method into the cards that have room for all that it says. */
export function layoutOf(card: MethodCard): Layout {
  const pieces = piecesOf(card);
  for (const points of POINTS) {
    const cards = pack(pieces, card, points);
    if (cards.length === 1) return { points, cards };
  }
  return { points: SEVERAL, cards: pack(pieces, card, SEVERAL) };
}

const piecesOf = ({ steps, watch }: MethodCard): readonly Piece[] => [
  ...steps.flatMap(({ name, minutes, text }, index) =>
    chunks(text).map(
      (part, turn): Piece => ({
        kind: "step",
        number: index + 1,
        text: part,
        ...(turn === 0 && { name, minutes }),
      }),
    ),
  ),
  ...(watch ? chunks(watch).map((text): Piece => ({ kind: "watch", text })) : []),
];

/** A text in parts that end where a word does. */
const chunks = (text: string): readonly string[] =>
  (text.trim().match(new RegExp(`\\S[^]{0,${LONGEST - 1}}(?=\\s|$)|\\S{${LONGEST}}`, "gu")) ?? [""]).map(
    (part) => part.trim(),
  );

/** Fills one card after another. */
function pack(pieces: readonly Piece[], card: MethodCard, points: number): readonly (readonly Piece[])[] {
  const width = WIDTH / (points * MM_OF_POINT);
  const room = HEIGHT / (points * MM_OF_POINT * LINE);
  const cards: Piece[][] = [[]];
  let left = room - headLines(card, width);
  for (const piece of pieces) {
    const lines = pieceLines(piece, width);
    if (lines > left && (cards.length > 1 || (cards[0]?.length ?? 0) > 0)) {
      cards.push([]);
      left = room - titleLines(card.title, width);
    }
    cards.at(-1)?.push(piece);
    left -= lines;
  }
  return cards;
}

/** Lines that a text takes, a line being so many ems wide. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);

/** A word that has no room on a line begins the next; browsers that hyphenate need fewer. */
function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(/(?<=\s)/u)) {
    if (filled > 0 && filled + emsOf(word.trimEnd()) > width) {
      lines++;
      filled = 0;
    }
    filled += emsOf(word);
    lines += Math.floor(filled / width);
    filled %= width;
  }
  return lines;
}

const emsOf = (word: string): number =>
  [...word].reduce((sum, sign) => sum + (WIDTHS.find(([kind]) => kind.test(sign))?.[1] ?? OTHERS), 0);

/** Half as large again as the text, in a bolder and wider letter. */
const titleLines = (title: string, width: number): number => linesOf(title, width / 1.75) * 1.5 + 1;

const headLines = ({ title, summary, facts }: MethodCard, width: number): number =>
  titleLines(title, width) +
  linesOf(summary, width) +
  facts.reduce((sum, fact) => sum + linesOf(fact, width), 0) +
  1.2;

const pieceLines = ({ kind, name = "", text }: Piece, width: number): number =>
  kind === "watch"
    ? linesOf(text, width - 2.3) + 2
    : (name ? linesOf(`${name} 000 minutter`, width - 2.8) : 0) + linesOf(text, width - 1.8) + 0.25;
