import { bar, disc, fill, placed, polygon, stroke, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** Building blocks: an arch that needs both its feet, and what children put on top. */
export const youth: Motif = ({ a, b, mix, light }, random) => {
  const mirrored = random.coin();
  const tops = [
    (x: number) =>
      polygon(
        [
          [x - 38, -22],
          [x, -84],
          [x + 38, -22],
        ],
        b,
      ),
    (x: number) => disc(x, -54, 32, light),
    (x: number) => bar(x - 28, -78, 56, 56, a),
    (x: number) => fill(`M${x - 36}-22a36 36 0 0 1 72 0z`, b),
  ];
  const first = random.between(0, 3);
  const second = (first + random.between(1, 3)) % 4;
  return placed(
    fill("M-116 114V14H24V114H-10V96a36 36 0 0 0-72 0V114z", a) +
      bar(32, 14, 40, 100, b) +
      bar(72, 14, 40, 100, light) +
      bar(72, 14, 40, random.between(30, 60), mix) +
      bar(-120, -22, 236, 28, mix) +
      (tops[first]?.(-64) ?? "") +
      (tops[second]?.(50) ?? ""),
    { mirrored },
  );
};

/** Square, circle and triangle; two lie over each other and make a fourth shape. */
export const design: Motif = ({ a, b, mix, light }, random) => {
  const r = random.between(78, 90);
  return placed(
    bar(-114, -22, 138, 138, a) +
      disc(24, -22, r, b) +
      fill(`M24-22v${r}a${r} ${r} 0 0 1 ${-r} ${-r}z`, mix) +
      polygon(
        [
          [40, 116],
          [116, 116],
          [116, 40],
        ],
        light,
      ) +
      stroke(
        upTo(random.between(3, 5))
          .map((index) => `M-114 ${-38 - index * 14}h${50 - index * 10}`)
          .join(""),
        light,
        5,
      ),
    { turn: random.between(0, 3) * 90 },
  );
};
