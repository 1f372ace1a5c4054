import {
  bar,
  type Disc,
  disc,
  dots,
  fill,
  lens,
  n,
  type Point,
  placed,
  polar,
  polygon,
  stroke,
  upTo,
} from "../shapes.ts";
import type { Motif } from "./motif.ts";

/** Two voices that overlap: what they share is drawn, and where the talk is. */
export const participation: Motif = ({ a, b, mix, light }, random) => {
  const mirrored = random.coin();
  const one = { x: -40, y: -24, r: random.between(76, 84) };
  const two = { x: 48, y: random.between(4, 18), r: random.between(62, 72) };
  const tail = ({ x, y, r }: Disc, angle: number, ink: string): string =>
    polygon(
      [polar(angle - 20, r - 3), polar(angle, r + 42), polar(angle + 20, r - 3)].map(
        ([dx, dy]): Point => [x + dx, y + dy],
      ),
      ink,
    );
  return placed(
    tail(one, random.between(112, 124), a) +
      tail(two, random.between(58, 72), b) +
      disc(one.x, one.y, one.r, a) +
      disc(two.x, two.y, two.r, b) +
      lens(one, two, mix) +
      dots(
        upTo(3).map((index): Point => [8, (one.y + two.y) / 2 + (index - 1) * 26]),
        8,
        light,
      ),
    { mirrored },
  );
};

/** The rows of an assembly around whoever has the floor. */
export const democracy: Motif = ({ a, b, mix, light }, random) => {
  const [first, second] = [random.between(55, 90), random.between(105, 140)];
  const seats = [56, 82, 108, 134].flatMap((distance) => {
    const count = Math.round((Math.PI * distance) / 25);
    return upTo(count).map((index) => ({ angle: ((index + 0.5) * 180) / count, distance }));
  });
  const within = (from: number, to: number): readonly Point[] =>
    seats
      .filter(({ angle }) => angle >= from && angle < to)
      .map(({ angle, distance }) => polar(180 + angle, distance));
  return placed(
    dots(within(0, first), 9.5, a) +
      dots(within(first, second), 9.5, light) +
      dots(within(second, 180), 9.5, b) +
      fill("M-32 0a32 32 0 0 1 64 0z", random.coin() ? b : a) +
      bar(-140, 10, 280, 12, mix),
    { y: 56 },
  );
};

/** People who carry a beam that none could carry alone. */
export const volunteering: Motif = ({ a, b, mix, light }, random) => {
  const count = random.between(3, 4);
  const step = 228 / count;
  const people = upTo(count).map((index) => {
    const x = -114 + step * (index + 0.5);
    const top = random.between(20, 34);
    const ink = index % 2 ? b : a;
    return (
      stroke(`M${n(x - 30)}-50L${n(x - 17)} ${top + 26}M${n(x + 30)}-50L${n(x + 17)} ${top + 26}`, ink, 11) +
      fill(`M${n(x - 23)} 116V${top + 23}a23 23 0 0 1 46 0V116z`, ink) +
      disc(x, top - 19, 16, light)
    );
  });
  return (
    people.join("") +
    bar(-124, -84, 248, 38, mix) +
    stroke(`M-110-72H${random.between(20, 80)}M-80-60H${random.between(60, 110)}`, light, 2.5)
  );
};

/** Geese in their wedge: who flies in front makes it lighter for the rest, and they take turns. */
export const leadership: Motif = ({ a, b, light }, random) => {
  const wing = "M0 0q-22-22-50-14q30 6 50 38q20-32 50-38q-28-8-50 14z";
  const ranks = random.of([
    [54, 102],
    [46, 75, 104],
  ]);
  const bird = (x: number, y: number, scale: number, ink: string): string =>
    placed(fill(wing, ink), { x, y, scale });
  const followers = ranks.flatMap((out) => [-out, out].map((x) => bird(x, out * 1.2 - 44, 0.74, a)));
  return (
    disc(random.between(-8, 8), -62, random.between(48, 56), light) +
    placed(bird(0, -72, 1.25, b) + followers.join(""), { turn: random.between(-10, 10) })
  );
};
