import type { Language } from "../../site/model/language.ts";
import { say } from "../../site/model/strings.ts";
import { MOST_MEGABYTES, UPLOAD_KINDS } from "../../site/model/uploads.ts";
import { MOST_BYTES } from "../../site/uploads/first-sight.ts";
import { faultInBrowser } from "../../site/uploads/in-browser.ts";

/** Why readers could not have a file, as its own bytes say, and what to do; nothing where they can. */
export async function faultInWords(file: File, language: Language): Promise<string | undefined> {
  // A file that is too large is not even read.
  const fault =
    file.size > MOST_BYTES ? "large" : faultInBrowser(file.name, new Uint8Array(await file.arrayBuffer()));
  const details = { value: file.name, choices: UPLOAD_KINDS.join(", "), most: MOST_MEGABYTES };
  return fault && say(language, `check.upload.${fault}`, details);
}
