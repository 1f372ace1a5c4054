import { bar, disc, fill, n, placed, polar, stroke, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** Two shelves of spines, one leaning on the next. */
export const libraries: Motif = ({ a, b, mix, light }, random) => {
  const shelf = (foot: number, leaning: boolean): string => {
    const room = leaning ? 78 : 118;
    const spines: string[] = [];
    let x = -114;
    let last = "";
    while (x < room - 14) {
      const width = Math.min(random.between(15, 32), room - x);
      const height = random.between(62, 98);
      const ink = random.of([a, b, light, mix].filter((each) => each !== last));
      spines.push(bar(x, foot - height, width - 2, height, ink));
      if (ink !== light && width > 20 && random.coin())
        spines.push(bar(x, foot - height + 14, width - 2, 6, light));
      x += width;
      last = ink;
    }
    if (leaning) spines.push(fill(`M${n(x + 18)} ${foot}l-20-80 19-5 21 85z`, last === b ? a : b));
    return spines.join("");
  };
  const leaning = random.coin();
  return shelf(-8, leaning) + bar(-124, -8, 248, 9, mix) + shelf(110, !leaning) + bar(-124, 110, 248, 9, mix);
};

/** An open book; something rises from it. */
export const reading: Motif = ({ a, b, mix, light }, random) => {
  const page = (side: number): string =>
    `M0 96C${side * 30} 66 ${side * 92} 64 ${side * 122} 80V-18C${side * 92}-34 ${side * 30}-32 0-4z`;
  const lines = (side: number): string =>
    upTo(random.between(3, 4))
      .map((index) => {
        const y = 4 + index * 18;
        const end = random.between(84, 102);
        return `M${side * 20} ${y + 4}C${side * 44} ${y - 12} ${side * 72} ${y - 15} ${side * end} ${y - 9}`;
      })
      .join("");
  const r = random.between(46, 56);
  const rays = random.of([0, 7, 9, 11]);
  const rising =
    disc(0, -44, r, light) +
    stroke(
      upTo(rays)
        .map((index) => {
          const angle = 190 + (160 * index) / (rays - 1);
          const [[x, y], [dx, dy]] = [polar(angle, r + 10), polar(angle, 18)];
          return `M${n(x)} ${n(y - 44)}l${n(dx)} ${n(dy)}`;
        })
        .join(""),
      b,
      6,
    );
  return (
    rising +
    fill(page(-1), a) +
    fill(page(1), b) +
    stroke(lines(-1) + lines(1), light, 4) +
    stroke("M-122 92C-92 78-30 80 0 108C30 80 92 78 122 92", mix, 9)
  );
};

/** Stairs, and two who climb them: one a little ahead. */
export const learning: Motif = ({ a, b, mix, light }, random) => {
  const way = random.of([-1, 1]);
  const count = random.between(4, 5);
  const step = 240 / count;
  const rise = 150 / count;
  const top = (index: number): number => 114 - rise * (index + 1);
  const left = (index: number): number => (way > 0 ? -120 + index * step : 120 - (index + 1) * step);
  const lower = random.between(0, count - 3);
  const climber = (index: number, ink: string): string => {
    const [x, y] = [left(index) + step / 2, top(index)];
    return fill(`M${n(x - 17)} ${n(y)}v-18a17 17 0 0 1 34 0v18z`, ink) + disc(x, y - 46, 13, ink);
  };
  return (
    upTo(count)
      .map(
        (index) =>
          bar(left(index), top(index), step, 114 - top(index), index % 2 ? b : a) +
          bar(left(index), top(index), step, 8, mix),
      )
      .join("") +
    climber(lower, light) +
    climber(random.between(lower + 2, count - 1), light)
  );
};

/** Notes on a wall, moved until they make sense; some have been voted for. */
export const facilitation: Motif = ({ a, b, mix, light }, random) => {
  const gap = random.between(0, 8);
  const inks = upTo(9).map((index) => [a, b, light][(index * 2 + Math.floor(index / 3) + gap) % 3] ?? a);
  return upTo(9)
    .filter((index) => index !== gap)
    .map((index) => {
      const [x, y] = [((index % 3) - 1) * 80, (Math.floor(index / 3) - 1) * 80];
      const ink = inks[index] ?? a;
      const mark =
        random.between(0, 2) === 0
          ? disc(12, 12, 11, mix)
          : stroke(
              `M-22-14h${random.between(26, 44)}M-22 0h${random.between(16, 44)}`,
              ink === light ? mix : light,
              4,
            );
      return placed(bar(-35, -35, 70, 70, ink) + mark, { x, y, turn: random.between(-7, 7) });
    })
    .join("");
};
