import type { Mend } from "./mend.ts";
import { ENTRY_MENDS } from "./mends/entries.ts";
import { INTERFACE_MENDS } from "./mends/interface.ts";
import { TEXT_MENDS } from "./mends/text.ts";

/** What must be changed in Decap CMS for our content, each with its reason. */
export const MENDS: readonly Mend[] = [...ENTRY_MENDS, ...TEXT_MENDS, ...INTERFACE_MENDS];
