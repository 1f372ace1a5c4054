import type { Mend } from "./mend.ts";
import { ENTRY_MENDS } from "./mends/entries.ts";
import { FORGE_MENDS } from "./mends/forges.ts";
import { INTERFACE_MENDS } from "./mends/interface.ts";
import { INTERRUPTED_MENDS } from "./mends/interrupted.ts";
import { REMOVAL_MENDS } from "./mends/removal.ts";
import { TEXT_MENDS } from "./mends/text.ts";

/** What must be changed in Decap CMS for our content, each with its reason. */
export const MENDS: readonly Mend[] = [
  ...ENTRY_MENDS,
  ...TEXT_MENDS,
  ...INTERFACE_MENDS,
  ...INTERRUPTED_MENDS,
  ...REMOVAL_MENDS,
  ...FORGE_MENDS,
];
