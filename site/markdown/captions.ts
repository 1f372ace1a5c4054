import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { termName } from "../model/vocabulary.ts";
import type { CalloutKind } from "./callouts.ts";

/** What stands above a call-out: `calloutTitle("warning", "da")` → `"Pas på"`. */
export const calloutTitle = (kind: CalloutKind, language: Language): string =>
  say(language, `callout.${kind}`);

/** Who made a picture, and how it may be used: `"Billede: Kari Holm, CC BY 4.0"`; empty where nothing is known. */
export const creditLine = (
  { credit, licence }: { readonly credit?: string; readonly licence?: string },
  language: Language,
): string =>
  [
    credit && say(language, "picture.credit", { name: credit }),
    licence && termName("licence", licence, language),
  ]
    .filter(Boolean)
    .join(", ");
