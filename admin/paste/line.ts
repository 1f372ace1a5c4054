import { BREAK, END, type Marks, type Piece } from "./pieces.ts";

export type Inline =
  | (Marks & { readonly text: string })
  | { readonly type: "link"; readonly data: { readonly url: string }; readonly children: readonly Inline[] }
  | { readonly type: "break"; readonly children: readonly Inline[] };

const isEnd = (sign: string): boolean => sign === BREAK || sign === END;
const isBlank = (sign: string): boolean => sign === " " || sign === "\u00a0";

interface Sign extends Omit<Piece, "text"> {
  readonly sign: string;
}

/** The lines of pieces, without blanks that nobody sees; two breaks in a row begin a paragraph. */
export function linesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Sign[][] = [[]];
  for (const { text, ...how } of pieces)
    for (const sign of text) {
      const line = lines.at(-1) as Sign[];
      const last = line.at(-1)?.sign ?? END;
      if (isEnd(sign)) {
        while (isBlank(line.at(-1)?.sign ?? "")) line.pop();
        if (!line.length) continue;
        if (sign === BREAK && line.at(-1)?.sign !== BREAK) line.push({ ...how, sign });
        else lines.push([]);
      } else if (!isBlank(sign) || !(isBlank(last) || isEnd(last))) line.push({ ...how, sign });
      else if (isBlank(last)) line[line.length - 1] = { ...how, sign: " " };
    }
  for (const line of lines) while (line.length && /[ \u00a0\n]/.test(line.at(-1)?.sign ?? "")) line.pop();
  return lines.filter((line) => line.length).map(together);
}

/** Signs that stand side by side and are set alike, as pieces. */
function together(signs: readonly Sign[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { sign, ...how } of signs) {
    const last = pieces.at(-1);
    if (last && sign !== BREAK && last.text !== BREAK && sameSetting(last, how))
      pieces[pieces.length - 1] = { ...last, text: last.text + sign };
    else pieces.push({ ...how, text: sign });
  }
  return pieces;
}

const sameSetting = (a: Omit<Piece, "text">, b: Omit<Piece, "text">): boolean =>
  a.url === b.url && JSON.stringify(a.marks) === JSON.stringify(b.marks);

/** All lines as one, for a heading or a cell: a paragraph that ends without a stop ends with a semicolon. */
export const oneLine = (pieces: readonly Piece[]): readonly Piece[] =>
  linesOf(pieces).flatMap((line, index, lines) => {
    const next = index + 1 < lines.length;
    const stop = /[.,:;!?…–-]$/.test(line.at(-1)?.text ?? "") ? " " : "; ";
    const words = line.map((piece) => (piece.text === BREAK ? { ...piece, text: " " } : piece));
    return next ? [...words, { marks: {}, text: stop }] : words;
  });

/** A piece of what is bold by itself, a heading or the head of a table. */
export function withoutBold({ marks: { bold, ...marks }, ...piece }: Piece): Piece {
  return { ...piece, marks };
}

/** Pieces as rich text has them. */
export function inlines(pieces: readonly Piece[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const { text, marks, url } of pieces) {
    const piece: Inline = text === BREAK ? { type: "break", children: [{ text: "" }] } : { ...marks, text };
    const last = result.at(-1);
    if (url === undefined) result.push(piece);
    else if (last && "type" in last && last.type === "link" && last.data.url === url)
      result[result.length - 1] = { ...last, children: [...last.children, piece] };
    else result.push({ type: "link", data: { url }, children: [piece] });
  }
  return result;
}
