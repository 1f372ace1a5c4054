import type { Entry } from "../entries/entry.ts";
import { themesOf } from "../entries/facts.ts";
import { frameOf } from "./frames/index.ts";
import { SHEETS } from "./inks.ts";
import { motifOf } from "./motifs/index.ts";
import { randomFrom } from "./random.ts";
import { bar } from "./shapes.ts";

/** What a cover is drawn from. */
export type Covered = Pick<Entry, "id" | "collection"> & { readonly themes: readonly string[] };

/** Whether an entry is given a drawn cover: when it has themes to draw, and no picture of its own. */
export const hasDrawnCover = (entry: Entry): boolean => themesOf(entry).length > 0 && !entry.data.cover;

/** The address of an entry's drawn cover: `/assets/covers/methods/gjestebud.svg`. */
export const coverAddress = ({ id }: Pick<Entry, "id">): string => `/assets/covers/${id}.svg`;

/** The print run: another text draws every cover anew. This one seldom gives neighbours in a list one sheet. */
const EDITION = "211 ";

/**
 * Draws the cover of an entry as an SVG file of 600 × 400: the collection gives the composition, one of its
 * two foremost themes the motif, the id the colours and the variation. The same entry gives the same bytes.
 * Only presentation attributes are used, so that no Content-Security-Policy blocks any of it.
 */
export function coverSvg({ id, collection, themes }: Covered): string {
  const random = randomFrom(EDITION + id);
  const inks = random.of(SHEETS);
  const motif = motifOf(random.of(themes.slice(0, 2)))(inks, random);
  const sheet = bar(0, 0, 600, 400, inks.ground) + frameOf(collection)(motif, inks, random);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400">${sheet}</svg>\n`;
}
