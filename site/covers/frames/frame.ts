import type { Inks } from "../inks.ts";
import type { Random } from "../random.ts";

/** Composes a sheet of 600 × 400 around a motif that is 240 across. */
export type Frame = (motif: string, inks: Inks, random: Random) => string;
