import { fill, n, type Point, placed, polygon, stroke, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** A dovetail joint: two boards that hold without a nail. */
export const making: Motif = ({ a, b, mix, light }, random) => {
  const tails = random.between(2, 3);
  const pitch = 168 / tails;
  const open = random.of([0, 14, 30]);
  const edge: readonly Point[] = upTo(tails).flatMap((index): Point[] => {
    const [top, foot] = [-84 + pitch * index, -84 + pitch * (index + 1)];
    return [
      [-22, top + pitch * 0.3],
      [34, top + pitch * 0.14],
      [34, foot - pitch * 0.14],
      [-22, foot - pitch * 0.3],
    ];
  });
  const [left, right] = [-open / 2, open / 2];
  const grain = (from: number, to: number): string =>
    upTo(6)
      .map(
        (index) =>
          `M${from} ${-66 + index * 26}h${Math.sign(to - from) * random.between(30, Math.abs(to - from))}`,
      )
      .join("");
  return placed(
    polygon(
      [
        [-114 + left, -84],
        [-22 + left, -84],
        ...edge.map(([x, y]): Point => [x + left, y]),
        [-22 + left, 84],
        [-114 + left, 84],
      ],
      a,
    ) +
      polygon(
        [
          [114 + right, -84],
          [-22 + right, -84],
          ...edge.map(([x, y]): Point => [x + right, y]),
          [-22 + right, 84],
          [114 + right, 84],
        ],
        b,
      ) +
      stroke(grain(-114 + left, -34 + left), light, 3) +
      stroke(grain(114 + right, 46 + right), mix, 3),
    { turn: random.of([-90, -20, 0, 20]) },
  );
};

/** One picture of squares; each side knows only its half. */
export const digital: Motif = ({ a, b, mix, light }, random) => {
  const cell = 34;
  const rows = upTo(7).map((index) => index - 3);
  const squares = (of: readonly Point[]): string =>
    of.map(([column, row]) => `M${column * cell - 15} ${row * cell - 15}h30v30h-30z`).join("");
  // A row reaches outwards without gaps, and the middle rows furthest, so that one figure comes about.
  const reaches = [random.between(2, 3), random.between(2, 3), random.between(1, 3), random.between(1, 2)];
  const half = rows.flatMap((row) => {
    const reach = reaches[Math.abs(row)] ?? 1;
    return upTo(row > 0 && random.coin() ? reach : Math.max(1, reach - random.between(0, 1))).map(
      (index): Point => [index + 1, row],
    );
  });
  const middle = rows.filter((row) => Math.abs(row) < 2 || random.coin());
  const eye = random.between(-2, 0);
  return (
    fill(squares(half.map(([column, row]) => [-column, row])), a) +
    fill(squares(half), b) +
    fill(squares(middle.map((row) => [0, row])), mix) +
    fill(
      squares([
        [-1, eye],
        [1, eye],
      ]),
      light,
    )
  );
};

/** The eight-petalled rose of Nordic mittens: no petal is one alone. */
export const culture: Motif = ({ a, b, mix, light }, random) => {
  const petal = (side: number, inset: number): string => {
    const points: readonly Point[] = [
      [4 + inset * 0.8, -12 - inset * 2],
      [52 - inset, -60 - inset * 0.2],
      [52 - inset, -116 + inset * 2.4],
      [4 + inset * 0.8, -68 + inset * 0.2],
    ];
    return `M${points.map(([x, y]) => `${n(side * x)} ${n(y)}`).join("L")}z`;
  };
  const notch = random.between(0, 2);
  const arm =
    fill(petal(1, 0), a) +
    fill(petal(-1, 0), b) +
    (notch ? fill(petal(1, 12) + petal(-1, 12), notch === 1 ? light : mix) : "") +
    (random.coin() ? fill("M88-104l16 16-16 16-16-16z", light) : fill("M76-104h28v28h-28z", mix));
  return upTo(4)
    .map((index) => (index ? placed(arm, { turn: index * 90 }) : arm))
    .join("");
};
