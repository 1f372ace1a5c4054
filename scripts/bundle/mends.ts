import type { Mend } from "./mend.ts";
import { BARRIER_MENDS } from "./mends/barriers.ts";
import { ENTRY_MENDS } from "./mends/entries.ts";
import { FILE_MENDS } from "./mends/files.ts";
import { FORGE_MENDS } from "./mends/forges.ts";
import { INTERFACE_MENDS } from "./mends/interface.ts";
import { INTERRUPTED_MENDS } from "./mends/interrupted.ts";
import { LIST_MENDS } from "./mends/lists.ts";
import { REFUSAL_MENDS } from "./mends/refusals.ts";
import { REMOVAL_MENDS } from "./mends/removal.ts";
import { RICH_TEXT_MENDS } from "./mends/rich-text.ts";
import { RICH_TEXT_LIST_MENDS } from "./mends/rich-text-lists.ts";
import { RICH_TEXT_READING_MENDS } from "./mends/rich-text-reading.ts";
import { SAVING_MENDS } from "./mends/saving.ts";

/** What must be changed in Decap CMS for our content, each with its reason. */
export const MENDS: readonly Mend[] = [
  ...FILE_MENDS,
  ...ENTRY_MENDS,
  ...RICH_TEXT_MENDS,
  ...RICH_TEXT_LIST_MENDS,
  ...RICH_TEXT_READING_MENDS,
  ...SAVING_MENDS,
  ...INTERFACE_MENDS,
  ...LIST_MENDS,
  ...BARRIER_MENDS,
  ...INTERRUPTED_MENDS,
  ...REMOVAL_MENDS,
  ...REFUSAL_MENDS,
  ...FORGE_MENDS,
];
