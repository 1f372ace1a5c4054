import { facilitation, learning, libraries, reading } from "./books.ts";
import { localCommunities, partnership, welfare } from "./buildings.ts";
import { coCreation, inclusion, places } from "./circles.ts";
import { culture, digital, making } from "./craft.ts";
import type { Motif } from "./motif.ts";
import { evaluation, funding, sustainability, wellbeing } from "./nature.ts";
import { democracy, leadership, participation, volunteering } from "./people.ts";
import { design, youth } from "./play.ts";

/** The motif of each theme of the thesaurus. */
export const motifs: ReadonlyMap<string, Motif> = new Map([
  ["co-creation", coCreation],
  ["participation", participation],
  ["democracy", democracy],
  ["volunteering", volunteering],
  ["partnership", partnership],
  ["libraries", libraries],
  ["places", places],
  ["youth", youth],
  ["reading", reading],
  ["learning", learning],
  ["facilitation", facilitation],
  ["leadership", leadership],
  ["design", design],
  ["making", making],
  ["inclusion", inclusion],
  ["wellbeing", wellbeing],
  ["local-communities", localCommunities],
  ["welfare", welfare],
  ["evaluation", evaluation],
  ["digital", digital],
  ["sustainability", sustainability],
  ["culture", culture],
  ["funding", funding],
]);

/** The motif of a theme; a theme so new that none is drawn for it has the site's own. */
export const motifOf = (theme: string): Motif => motifs.get(theme) ?? coCreation;
