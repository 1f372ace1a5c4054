import { formatBytes } from "../../site/model/numbers.ts";
import { showDialog } from "../dialog.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { faultInWords } from "../uploads/fault.ts";
import { shrink } from "../uploads/shrink.ts";

interface Named {
  readonly name: string;
}

/**
 * A file as it is to be uploaded, under a name that no other has; `tell` is told when it became smaller. Nothing, and
 * a dialog that says why, where readers could not have it.
 */
export async function prepareUpload(
  file: File,
  others: readonly Named[],
  plainName: (name: string) => string,
  tell: (sentence: string) => void,
): Promise<File | undefined> {
  const language = rememberedLanguage();
  const fault = await faultInWords(file, language);
  if (fault) {
    const [heading, close] = [
      phrase(language, "samskab.upload.refused"),
      phrase(language, "samskab.refused.close"),
    ];
    showDialog({ heading, sentences: [fault], close });
    return undefined;
  }
  const ready = await shrink(file);
  const [before, after] = [formatBytes(file.size, language), formatBytes(ready.size, language)];
  if (before !== after) tell(phrase(language, "samskab.upload.smaller", { name: file.name, before, after }));
  const name = freeName(plainName(ready.name.toLowerCase()), others);
  return new File([ready], name, { type: ready.type });
}

/** A name that no other file has: `engen.jpg`, or else `engen-2.jpg`. Replacing one would change other texts. */
export function freeName(name: string, others: readonly Named[]): string {
  const taken = new Set(others.map((other) => other.name.toLowerCase()));
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]*)?$/.exec(name) ?? [];
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem}-${number}${ending}`;
  return free;
}

/** What an editor reads when an upload was not possible. */
export const uploadFailed = (): string => phrase(rememberedLanguage(), "samskab.upload.failed");
