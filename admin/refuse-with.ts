import type { Language } from "../site/model/language.ts";
import { showDialog } from "./dialog.ts";
import { phrase } from "./phrase.ts";
import { Refused } from "./refused.ts";

/** Shows what is missing before publishing, and stops. */
export function refuseWith(sentences: readonly string[], language: Language): never {
  showDialog({
    heading: phrase(language, "samskab.refused.heading"),
    sentences,
    close: phrase(language, "samskab.refused.close"),
  });
  throw new Refused(phrase(language, "samskab.refused.reason"));
}
