import { bar, disc, dots, fill, lens, type Point, placed, upTo } from "../shapes.ts";
import type { Frame } from "./frame.ts";

/** Someone, and beside them what they work for. */
export const portrait: Frame = (motif, { field, a, b, mix, light }, random) => {
  const x = random.between(124, 146);
  const head = { x, y: random.between(150, 164), r: random.between(62, 70) };
  const shoulders = { x, y: head.y + head.r + 86, r: random.between(108, 118) };
  const [coat, hair] = random.coin() ? [a, b] : [b, a];
  // The specks of a Setesdal jersey.
  const specks = upTo(5).flatMap((row) =>
    upTo(7 - (row % 2)).map(
      (index): Point => [x - 81 + (row % 2) * 13.5 + index * 27, shoulders.y - 8 + row * 21],
    ),
  );
  // The hair stands out behind the face on the side from which it turns.
  const turned = random.of([-1, 1]);
  return (
    bar(0, 0, 270, 400, field) +
    disc(x - turned * random.between(6, 16), head.y - random.between(8, 22), head.r + 9, hair) +
    fill(
      `M${x - shoulders.r} 400V${shoulders.y}a${shoulders.r} ${shoulders.r} 0 0 1 ${shoulders.r * 2} 0V400z`,
      coat,
    ) +
    dots(specks, 3.5, light) +
    disc(x, head.y, head.r, light) +
    lens(head, shoulders, mix) +
    placed(motif, { x: 437, y: 200, scale: 1.12 })
  );
};

/** What was shown, over the heads of those who came to see. */
export const writeUp: Frame = (motif, { field, mix, a, b }, random) => {
  const from = random.between(-20, 20);
  const people = upTo(7).map((index) => ({ x: from + index * 94, y: random.between(340, 356) }));
  const guest = random.between(1, 5);
  const shoulders = people.map(({ x, y }) => ({ x, y: y + 70, r: 61 }));
  const ink = (index: number): string => (index === guest ? b : a);
  return (
    fill("M60 400V250a240 240 0 0 1 480 0V400z", field) +
    placed(motif, { x: 300, y: 164, scale: 1.14 }) +
    people.map(({ x, y }, index) => disc(x, y, 21, ink(index))).join("") +
    shoulders.map(({ x, y, r }, index) => disc(x, y, r, ink(index))).join("") +
    shoulders
      .slice(1)
      .map((each, index) => lens(shoulders[index] ?? each, each, mix))
      .join("")
  );
};
