import type { Engine } from "./engine.ts";
import { missingForComparison } from "./installed.ts";
import { minisearch } from "./minisearch.ts";
import { ours } from "./ours.ts";
import { pagefind } from "./pagefind.ts";
import { plainLunr } from "./plain-lunr.ts";

/** The engines that can be measured here, ours first. */
export const engines = (): readonly Engine[] =>
  missingForComparison() ? [ours, plainLunr] : [ours, pagefind, minisearch, plainLunr];
