import type { EntryId } from "./collections/index.ts";
import type { Place } from "./fields/index.ts";
import type { Language } from "./language.ts";
import type { Message, Problem } from "./messages.ts";

/** A reference that one entry makes to another, and the field that makes it. */
export interface Reference {
  readonly field: string;
  readonly to: EntryId;
}

/** What the check of one file gathers: problems, references to entries, uploads. */
export interface Findings {
  readonly problems: Problem[];
  readonly references: (Reference & { readonly file: string })[];
  readonly attachments: { readonly file: string; readonly field: string; readonly address: string }[];
}

/** An empty list of findings. */
export const noFindings = (): Findings => ({ problems: [], references: [], attachments: [] });

/** The place of a file, or of one field in it, from which a check reports into `findings`. */
export function placeIn(findings: Findings, file: string, language: Language, path = ""): Place {
  return {
    path,
    language,
    problem: (message: Message) => void findings.problems.push({ file, field: path, message }),
    refer: (collection, slug) =>
      void findings.references.push({ file, field: path, to: `${collection}/${slug}` as EntryId }),
    attach: (address) => void findings.attachments.push({ file, field: path, address }),
    inside: (step) => {
      const deeper = typeof step === "number" ? `${path}[${step + 1}]` : path ? `${path}.${step}` : step;
      return placeIn(findings, file, language, deeper);
    },
  };
}
