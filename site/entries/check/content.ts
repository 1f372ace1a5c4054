import type { Findings } from "../../model/findings.ts";
import type { Problem } from "../../model/messages.ts";
import { say } from "../../model/strings.ts";
import type { UploadFault } from "../../model/uploads.ts";
import { settingAt } from "../../settings/index.ts";
import { checkedEntries } from "./entries.ts";
import { checkLinks } from "./links.ts";
import { uploadProblems } from "./uploads.ts";

/** The files of the content, the settings and their texts; uploads are there by their names only. */
export type ContentFiles = ReadonlyMap<string, string>;

type Faults = ReadonlyMap<string, UploadFault>;

/** What the build would refuse in these files, or leave out because of the uploads' faults. */
export type ContentCheck = (files: ContentFiles, faults?: Faults) => Promise<readonly Problem[]>;

export const CONTENT = "content";

export const isUpload = (path: string): boolean => path.startsWith(`${CONTENT}/media/`);

/** Whether a file is one that the build reads as content, or a setting. */
export const isContent = (path: string): boolean =>
  isUpload(path) || settingAt(path) !== undefined || (path.startsWith(`${CONTENT}/`) && path.endsWith(".md"));

/** The check of the build itself: every text by the content model, then the links between entries. */
export const contentProblems = (files: ContentFiles, faults: Faults = new Map()): readonly Problem[] => {
  const checked = checkedEntries(new Map([...files].filter(([path]) => !isUpload(path) && !settingAt(path))));
  const findings: Findings = {
    problems: checked.flatMap((each) => each.findings.problems),
    references: checked.flatMap((each) => each.findings.references),
    attachments: checked.flatMap((each) => each.findings.attachments),
  };
  const entries = new Map(checked.flatMap(({ entry }) => (entry ? [[entry.id, entry] as const] : [])));
  const uploads = [...files.keys()].filter(isUpload).map((path) => path.replace(/^content/, ""));
  checkLinks(entries, uploads, findings);
  const used = new Set(findings.attachments.map(({ address }) => address));
  // A damaged file is told of its own, too, before any entry uses it.
  const unused = [...faults.keys()].filter((address) => !used.has(address));
  const places = unused.map((address) => ({ file: `${CONTENT}${address}`, field: "", address }));
  return [
    ...findings.problems,
    ...uploadProblems([...findings.attachments, ...places], (address) => faults.get(address)),
  ];
};

/** A problem for a log, in English. */
export const inEnglish = ({ file, field, message: { key, ...details } }: Problem): string =>
  `${file}${field && `, ${field}`}: ${say("en", key, details)}`;

/** What a change makes wrong: what was wrong before is not this editor's doing, and stands in nobody's way. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map(inEnglish));
  return after.filter((problem) => !known.has(inEnglish(problem)));
}
