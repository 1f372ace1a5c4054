import type { Context } from "../../context.ts";
import { type Entry, isOf } from "../../entries/entry.ts";
import { dataOf, textLanguageOf } from "../../entries/facts.ts";
import type { Language } from "../../model/language.ts";
import { applicationParts } from "./applications.tsx";
import { methodParts } from "./methods.tsx";
import { pageParts } from "./pages.tsx";
import type { Parts } from "./parts.ts";
import { portraitParts } from "./portraits.tsx";
import { programmeParts } from "./programmes.tsx";
import { reportParts } from "./reports.tsx";
import { writeupParts } from "./writeups.tsx";

/** The sections that an entry has besides its running text. */
export function partsOf(entry: Entry, language: Language, context: Context): Parts {
  const common = { language, written: textLanguageOf(entry, language), context };
  if (isOf(entry, "portraits")) return portraitParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "methods")) return methodParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "applications"))
    return applicationParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "reports")) return reportParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "programmes")) return programmeParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "writeups")) return writeupParts({ ...common, entry, data: dataOf(entry, language) });
  if (isOf(entry, "pages")) return pageParts({ ...common, entry, data: dataOf(entry, language) });
  return { before: [], after: [] };
}
