import { bar, disc, dots, fill, n, type Point, placed, stroke, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** A heart of two shapes that lie over each other. */
export const wellbeing: Motif = ({ a, b, mix, light }, random) => {
  const side = random.between(92, 104);
  const reach = random.between(6, 18);
  const r = side / 2;
  const start = n(-r);
  return placed(
    fill(`M${start} ${n(r)}V${n(-r - reach)}a${r} ${r} 0 0 1 ${side} 0V${n(r)}z`, a) +
      fill(`M${n(r)} ${start}H${n(-r - reach)}a${r} ${r} 0 0 0 0 ${side}H${n(r)}z`, b) +
      bar(-r, -r, side, side, mix) +
      (random.coin()
        ? disc(0, 0, r * 0.42, light)
        : disc(-r * 0.34, r * 0.34, r * 0.3, light) + disc(r * 0.34, -r * 0.34, r * 0.3, light)),
    { y: 24, turn: 45 + random.between(-10, 10) },
  );
};

/** A leaf of two halves. */
export const sustainability: Motif = ({ a, b, mix, light }, random) => {
  const half = (side: number): string => `M0-122C${side * 92}-66 ${side * 92} 30 0 92z`;
  const halves = half(-1) + half(1);
  // The edge of a half at a part of its curve, drawn in a little.
  const edge = (t: number): Point => [
    0.84 * 276 * t * (1 - t),
    -122 * (1 - t) ** 3 - 198 * (1 - t) ** 2 * t + 90 * (1 - t) * t ** 2 + 92 * t ** 3,
  ];
  const count = random.between(5, 7);
  const veins = upTo(count).map((index) => {
    const [x, y] = edge(0.2 + (index * 0.6) / count);
    return `M${n(-x)} ${n(y)}L0 ${n(y + x * 0.6)}L${n(x)} ${n(y)}`;
  });
  const side = random.of([-1, 1]);
  return placed(
    placed(fill(halves, mix), { x: side * 38, y: 94, turn: side * 72, scale: 0.44 }) +
      fill(half(-1), a) +
      fill(half(1), b) +
      stroke(veins.join(""), light, 3.5) +
      stroke("M0-92V124", light, 6),
    { turn: side * random.between(-34, -22), y: -4 },
  );
};

/** The rings of a tree, measured. */
export const evaluation: Motif = ({ a, b, mix, light }, random) => {
  const count = random.between(4, 6);
  // A tree grows faster on its sunny side: the older the ring, the further it lies off the middle.
  const rings = upTo(count).map((index) => {
    const r = 18 + (index * 76) / (count - 1) - random.between(0, 5);
    const x = -22 + (index * 20) / (count - 1);
    return `M${n(x - r)} 0a${n(r)} ${n(r * 0.94)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r * 0.98)} 0 1 0 ${n(-2 * r)} 0`;
  });
  const ticks = upTo(12).map((index) => `M${-14 + index * 12}-17v${index % 4 === 3 ? 22 : 12}`);
  return placed(
    disc(0, 0, 116, mix) +
      disc(0, 0, 106, a) +
      fill("M0-106a106 106 0 0 1 0 212z", b) +
      stroke(rings.join(""), light, 4) +
      placed(bar(-22, -17, 152, 34, light) + stroke(ticks.join(""), mix, 3), {
        turn: random.of([0, 35, -35]),
      }),
    { turn: random.between(-40, 40) },
  );
};

/** What was sown, and what comes up. */
export const funding: Motif = ({ a, b, mix, light }, random) => {
  const count = random.between(3, 4);
  const step = 230 / count;
  const leaf = (y: number, size: number, side: number): string =>
    `M0 ${y}q0-${size} ${side * size}-${size}q0 ${size} ${-side * size} ${size}z`;
  const sprouts = upTo(count).map((index) => {
    const height = 36 + (index * 110) / (count - 1) + random.between(-6, 6);
    const pairs = Math.max(1, Math.round(height / 52));
    const leaves = upTo(pairs).map((pair) => Math.round(32 - height + pair * 46));
    return placed(
      stroke(`M0 34V${n(34 - height + 12)}`, mix, 6) +
        fill(leaves.map((y) => leaf(y + 14, 33 - pairs * 2, -1)).join(""), a) +
        fill(leaves.map((y) => leaf(y + 14, 33 - pairs * 2, 1)).join(""), b),
      { x: -115 + step * (index + 0.5) },
    );
  });
  const seeds = upTo(count).map((index): Point => [-115 + step * (index + 0.5), 62]);
  return (
    sprouts.join("") +
    bar(-122, 34, 244, 84, mix) +
    dots(seeds, 13, light) +
    stroke("M-122 92H122M-122 104H122", a, 3)
  );
};
