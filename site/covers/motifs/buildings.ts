import { bar, disc, fill, type Point, polar, polygon, stroke, upTo } from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** A bridge begun from both shores; the keystone is common. */
export const partnership: Motif = ({ a, b, mix, light, ground }, random) => {
  const inner = random.between(62, 78);
  const stones = random.between(4, 6);
  const quarter = (side: number): string =>
    `M${side * 118} 66A118 118 0 0 ${side < 0 ? 1 : 0} 0-52V${66 - inner}A${inner} ${inner} 0 0 ${side < 0 ? 0 : 1} ${side * inner} 66z`;
  const corner = (angle: number, distance: number): Point => {
    const [x, y] = polar(angle, distance);
    return [x, y + 66];
  };
  const at = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`;
  const joints = upTo(stones * 2)
    .filter((index) => index > 0 && index !== stones)
    .map((index) => 180 + (index * 90) / stones)
    .map((angle) => `M${at(corner(angle, inner - 2))}L${at(corner(angle, 120))}`);
  return (
    fill(quarter(-1), a) +
    fill(quarter(1), b) +
    stroke(joints.join(""), ground, 3) +
    polygon([corner(260, inner - 6), corner(260, 120), corner(280, 120), corner(280, inner - 6)], mix) +
    bar(-130, -66, 260, 14, light) +
    stroke("M-104-60V10M104-60V10M-72-60V-27M72-60V-27", light, 7) +
    stroke(
      `M-124 82H124M${-random.between(60, 100)} 96H${random.between(70, 110)}M-60 110H${random.between(20, 60)}`,
      light,
      4,
    )
  );
};

/** Houses shoulder to shoulder on a shore, and their lights in the water. */
export const localCommunities: Motif = ({ a, b, mix, light, ground }, random) => {
  const count = random.between(3, 5);
  const step = 220 / count;
  const width = step + 16;
  const houses = upTo(count).map((index) => {
    const x = -118 + index * step;
    return { x, eaves: random.between(-40, 10), ridge: random.between(34, 52), ink: index % 2 ? b : a };
  });
  const walls = houses.map(({ x, eaves, ridge, ink }) =>
    polygon(
      [
        [x, 62],
        [x, eaves],
        [x + width / 2, eaves - ridge],
        [x + width, eaves],
        [x + width, 62],
      ],
      ink,
    ),
  );
  // Where two gables cross each other, both slopes are known.
  const shared = houses.slice(1).map((house, index) => {
    const left = houses[index] ?? house;
    const slope = (each: typeof house, from: number) => each.eaves - (each.ridge * from) / (width / 2);
    const top = Math.max(slope(left, 16), house.eaves);
    const right = Math.max(left.eaves, slope(house, 16));
    return polygon(
      [
        [house.x, 62],
        [house.x, top],
        [house.x + 16, right],
        [house.x + 16, 62],
      ],
      mix,
    );
  });
  const windows = houses.map(({ x, eaves }, index) =>
    index % 2 === 0 || random.coin()
      ? bar(x + width / 2 - 9, eaves + 8, 18, 20, light)
      : bar(x + width / 2 - 9, 28, 18, 34, ground),
  );
  const water = upTo(3).map(
    (index) =>
      `M${-118 + random.between(0, 36 * index)} ${80 + index * 15}H${114 - random.between(0, 36 * index)}`,
  );
  return walls.join("") + shared.join("") + windows.join("") + stroke(water.join(""), light, 4);
};

/** A roof for everyone: an umbrella, and those who have room under it. */
export const welfare: Motif = ({ a, b, mix, light }, random) => {
  const half = (rx: number): string => `M${-rx} 8A${rx} 116 0 0 1 ${rx} 8z`;
  const hook = random.of([-1, 1]);
  const people = random.of([
    [-72, -34, 70],
    [-70, 44, 78],
    [-62, 64],
    [-80, -44, 40, 76],
  ]);
  return (
    fill(half(120), a) +
    fill(half(76), b) +
    fill(half(30), mix) +
    stroke(`M0-122V88q0 20 ${hook * 18} 20t${hook * 18}-20`, mix, 8) +
    people
      .map((x, index) => {
        const head = random.between(34, 46);
        return (
          disc(x, head, 12, light) +
          fill(`M${x - 18} 112V${head + 34}a18 18 0 0 1 36 0V112z`, index % 2 ? b : a)
        );
      })
      .join("")
  );
};
