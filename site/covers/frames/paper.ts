import { bar, disc, dots, type Point, placed, stroke, upTo } from "../shapes.ts";
import type { Frame } from "./frame.ts";

/** The steps of a method run below it. */
export const method: Frame = (motif, { field, ground, a, light }, random) => {
  const steps = random.between(5, 9);
  const now = random.between(0, steps - 1);
  const width = 528 / steps;
  // Lines in the colour of the ground: they show only on the disc, as light on water.
  const glints = upTo(8).map((index) => `M0 ${344 - index * (16 + index * 1.5)}H600`);
  return (
    disc(300 + random.between(-90, 90), 170, 205, field) +
    stroke(glints.join(""), ground, 4) +
    placed(motif, { x: 300, y: 178, scale: 1.28 }) +
    upTo(steps)
      .map((index) => bar(40 + index * width, 360, width - 8, 12, index === now ? light : a))
      .join("")
  );
};

/** One gathering after the other, and one thing through them all. */
export const programme: Frame = (motif, { field, light, b }, random) => {
  const count = random.between(4, 6);
  const width = 600 / count;
  const now = random.between(0, count - 1);
  return (
    upTo(count)
      .filter((index) => index % 2 === 0)
      .map((index) => bar(index * width, 0, width, 400, field))
      .join("") +
    upTo(count)
      .map((index) => disc((index + 0.5) * width, 38, 9, index === now ? b : light))
      .join("") +
    placed(motif, { x: 300, y: 226, scale: 1.3 })
  );
};

/** A day in the calendar. */
export const event: Frame = (motif, { field, light, b }, random) => {
  const left = random.coin();
  const days = upTo(28).map(
    (index): Point => [(left ? 46 : 476) + (index % 4) * 26, 44 + Math.floor(index / 4) * 52],
  );
  const day = random.between(0, 27);
  return (
    bar(left ? 170 : 0, 0, 430, 400, field) +
    dots(
      days.filter((_, index) => index !== day),
      5,
      light,
    ) +
    dots(
      days.filter((_, index) => index === day),
      12,
      b,
    ) +
    placed(motif, { x: left ? 385 : 215, y: 200, scale: 1.34 })
  );
};

/** A column of print beside a picture. */
export const news: Frame = (motif, { field, light, a }, random) => {
  const left = random.coin();
  const x = left ? 36 : 424;
  const lines = upTo(11).map(
    (index) => `M${x} ${118 + index * 24}h${index % 4 === 3 ? random.between(60, 110) : 140}`,
  );
  return (
    bar(left ? 212 : 0, 0, 388, 400, field) +
    bar(x, 40, 140, 12, a) +
    bar(x, 62, random.between(70, 130), 12, a) +
    stroke(lines.join(""), light, 5) +
    placed(motif, { x: left ? 406 : 194, y: 200, scale: 1.3 })
  );
};
