import { bar, disc, fill, placed, stroke, upTo } from "../shapes.ts";
import type { Frame } from "./frame.ts";

/** A field ploughed for what is to grow; the sun is half up. */
export const application: Frame = (motif, { field, ground, light }, random) => {
  const x = random.of([180, 420]) + random.between(-20, 20);
  const furrows = upTo(9).map((index) => `M${300 + (index - 4) * 26} 316L${300 + (index - 4) * 92} 400`);
  return (
    disc(x, 316, 236, field) +
    bar(0, 316, 600, 84, field) +
    stroke(furrows.join(""), ground, 5) +
    bar(0, 312, 600, 5, light) +
    placed(motif, { x: 300, y: 168, scale: 1.2 })
  );
};

/** The sun is up, and the water shows what came of it. */
export const report: Frame = (motif, { field, light }, random) => {
  const x = random.of([200, 400]) + random.between(-30, 30);
  const waves = upTo(5).map(
    (index) => `M${random.between(0, 200)} ${330 + index * 14}H${random.between(380, 600)}`,
  );
  return (
    disc(x, 168, 150, field) +
    bar(0, 316, 600, 84, field) +
    stroke(waves.join(""), light, 3) +
    placed(motif, { x: 300, y: 166, scale: 1.2 })
  );
};

/** A house, and what is done in it. */
export const organisation: Frame = (motif, { field }, random) => {
  const eaves = random.between(120, 160);
  const roof = random.of([
    `V${eaves}L300 8L540 ${eaves}`,
    "V90L140 22L220 90L300 22L380 90L460 22L540 90",
    "V70H220V20H380V70H540",
    `V30L540 ${eaves}`,
  ]);
  return fill(`M60 400${roof}V400z`, field) + placed(motif, { x: 300, y: 234, scale: 1.24 });
};

/** Nothing but the motif on a large disc, for a collection that has no composition of its own. */
export const plain: Frame = (motif, { field }, random) =>
  disc(random.between(220, 380), 200, 190, field) + placed(motif, { x: 300, y: 200, scale: 1.3 });
