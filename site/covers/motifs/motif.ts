import type { Inks } from "../inks.ts";
import type { Random } from "../random.ts";

/** Draws a theme within 120 units of the middle to every side; the chance varies it, not what it shows. */
export type Motif = (inks: Inks, random: Random) => string;
