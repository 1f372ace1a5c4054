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
/** Ems of a line, and of a letter: wider than it is on average, for no line is quite full. */
const LINE = 1.3;
const LETTER = 0.46;
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
  const letters = WIDTH / (points * MM_OF_POINT * LETTER);
  const room = HEIGHT / (points * MM_OF_POINT * LINE);
  const cards: Piece[][] = [[]];
  let left = room - headLines(card, letters);
  for (const piece of pieces) {
    const lines = pieceLines(piece, letters);
    if (lines > left && (cards.length > 1 || (cards[0]?.length ?? 0) > 0)) {
      cards.push([]);
      left = room - titleLines(card.title, letters);
    }
    cards.at(-1)?.push(piece);
    left -= lines;
  }
  return cards;
}

const linesOf = (text: string, letters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / letters), 0);

/** Half as large again as the text, in a bolder and wider letter. */
const titleLines = (title: string, letters: number): number => linesOf(title, letters / 1.75) * 1.5 + 1.5;

const headLines = ({ title, summary, facts }: MethodCard, letters: number): number =>
  titleLines(title, letters) +
  linesOf(summary, letters) +
  facts.reduce((sum, fact) => sum + linesOf(fact, letters), 0) +
  1.2;

const pieceLines = ({ kind, name = "", text }: Piece, letters: number): number =>
  kind === "watch"
    ? linesOf(text, letters - 5) + 2.8
    : (name ? linesOf(`${name} 000 minutter`, letters - 6) : 0) + linesOf(text, letters - 4) + 0.4;
