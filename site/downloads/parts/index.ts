import { isOf } from "../../entries/entry.ts";
import { dataOf } from "../../entries/facts.ts";
import type { Edition } from "../edition.ts";
import { applicationParts } from "./applications.ts";
import { methodParts } from "./methods.ts";
import type { Parts } from "./part.ts";
import { portraitParts } from "./portraits.ts";
import { reportParts } from "./reports.ts";
import { writeupParts } from "./writeups.ts";

/** The parts of an entry besides its running text, in the order of its page. */
export function partsOf(edition: Edition): Parts {
  const { entry, language } = edition;
  if (isOf(entry, "methods")) return methodParts(dataOf(entry, language), edition);
  if (isOf(entry, "applications")) return applicationParts(dataOf(entry, language), edition);
  if (isOf(entry, "reports")) return reportParts(dataOf(entry, language), edition);
  if (isOf(entry, "portraits")) return portraitParts(dataOf(entry, language), edition);
  if (isOf(entry, "writeups")) return writeupParts(dataOf(entry, language), edition);
  return { before: [], after: [] };
}
