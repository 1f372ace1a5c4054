import type { Language } from "../../site/model/language.ts";
import { say } from "../../site/model/strings.ts";
import { MOST_MEGABYTES, UPLOAD_KINDS, type UploadFault } from "../../site/model/uploads.ts";
import { MOST_BYTES } from "../../site/uploads/first-sight.ts";
import { inspect } from "../../site/uploads/inspect.ts";
import { phrase } from "../phrase.ts";

/** Pictures of phones, drawing programs and scanners, which browsers do not show, or not safely. */
const OTHER_PICTURE = /\.(?:heic|heif|svg|tiff?|gif|bmp|dng|psd)$/i;

/** Why readers could not have a file, as its own bytes say, and what to do; nothing where they can. */
export async function faultInWords(file: File, language: Language): Promise<string | undefined> {
  const fault = await faultOf(file);
  if (fault === "kind" && OTHER_PICTURE.test(file.name))
    return phrase(language, "samskab.upload.picture", { name: file.name });
  const details = { value: file.name, choices: UPLOAD_KINDS.join(", "), most: MOST_MEGABYTES };
  return fault && say(language, `check.upload.${fault}`, details);
}

async function faultOf(file: File): Promise<UploadFault | undefined> {
  // A file that is too large is not even read.
  if (file.size > MOST_BYTES) return "large";
  return (await inspect(file.name, new Uint8Array(await file.arrayBuffer()))).fault;
}
