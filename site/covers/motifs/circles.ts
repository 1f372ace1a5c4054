import { bar, type Disc, disc, dots, fill, lens, placed, polar, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

const ring = (count: number, distance: number, r: number, from: number): readonly Disc[] =>
  upTo(count).map((index) => {
    const [x, y] = polar(from + (index * 360) / count, distance);
    return { x, y, r };
  });

/** The lenses between neighbours in a ring. */
const between = (discs: readonly Disc[], ink: string): string =>
  discs.map((one, index) => lens(one, discs[(index + 1) % discs.length] as Disc, ink)).join("");

/** Discs that make a flower only together; or the site's sign, two halves of one circle. */
export const coCreation: Motif = ({ a, b, mix, light, ground }, random) => {
  const turn = random.between(0, 11) * 30;
  if (random.between(0, 3) === 0)
    return placed(
      fill("M0-112a112 112 0 0 0 0 224V0a56 56 0 0 1 0-112z", a) +
        fill("M0 112a112 112 0 0 0 0-224 56 56 0 0 1 0 112z", b),
      { turn },
    );
  const count = random.of([2, 3, 4, 6]);
  const r = { 2: 74, 3: 68, 4: 57, 6: 44 }[count] ?? 0;
  const discs = ring(count, count === 2 ? 46 : count === 6 ? 72 : 62, r, turn);
  const shades = count === 3 ? [a, b, light] : [a, b];
  return (
    discs.map(({ x, y }, index) => disc(x, y, r, shades[index % shades.length] ?? a)).join("") +
    (count === 2 ? lens(...(discs as [Disc, Disc]), mix) : between(discs, mix)) +
    disc(0, 0, count === 6 ? 22 : 16, count === 3 ? ground : light)
  );
};

/** A circle of people, no two neighbours alike, who hold on to each other. */
export const inclusion: Motif = ({ a, b, mix, light }, random) => {
  const count = random.of([6, 7, 8, 9]);
  const from = random.between(0, 40);
  const r = 92 / Math.sqrt(count) - 1;
  const bodies = ring(count, 64, r, from);
  const shades = count % 3 === 0 ? [a, b, light] : count % 2 === 0 ? [a, b] : [a, b, a, light, b, a, light];
  const shade = (index: number): string => shades[index % shades.length] ?? a;
  return (
    bodies.map(({ x, y }, index) => disc(x, y, r, shade(index))).join("") +
    between(bodies, mix) +
    ring(count, 64 + r + 13, 14, from)
      .map(({ x, y, r }, index) => disc(x, y, r, shade(index)))
      .join("")
  );
};

/** A table seen from above, and the seats around it; one is free. */
export const places: Motif = ({ a, b, mix, light }, random) => {
  const free = random.between(0, 3);
  if (random.coin()) {
    const table = { x: 0, y: 0, r: 74 };
    const count = random.between(5, 8);
    const seats = ring(count, 88, 25, random.between(0, 60));
    return (
      seats.map(({ x, y, r }, index) => disc(x, y, r, index === free ? light : b)).join("") +
      disc(0, 0, table.r, a) +
      seats.map((seat, index) => (index === free ? "" : lens(table, seat, mix))).join("") +
      disc(0, 0, random.between(16, 30), light)
    );
  }
  const perSide = random.between(3, 4);
  const step = 232 / perSide;
  const seats = upTo(perSide * 2).map((index) => ({
    x: -116 + step * ((index % perSide) + 0.5),
    side: index < perSide ? -1 : 1,
  }));
  const half = (x: number, side: number, out: number): string =>
    `M${x - 25} ${side * 52}a25 25 0 0 ${side * out > 0 ? 0 : 1} 50 0z`;
  return (
    bar(-120, -52, 240, 104, a) +
    seats
      .map(({ x, side }, index) =>
        index === free
          ? disc(x, side * 62, 25, light)
          : fill(half(x, side, 1), b) + fill(half(x, side, -1), mix),
      )
      .join("") +
    dots(
      upTo(random.between(2, 4)).map((index, _, all) => [(index - (all.length - 1) / 2) * 52, 0]),
      9,
      light,
    )
  );
};
