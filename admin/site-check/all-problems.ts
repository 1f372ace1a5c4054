import { type ContentFiles, contentProblems } from "../../site/entries/check/content.ts";
import { noFindings } from "../../site/model/findings.ts";
import type { Problem } from "../../site/model/messages.ts";
import type { UploadFault } from "../../site/model/uploads.ts";
import { checkSettings } from "../../site/settings/check.ts";

/** What the build would refuse: in the settings, and in the texts by those settings. */
export function allProblems(
  files: ContentFiles,
  faults: ReadonlyMap<string, UploadFault>,
): readonly Problem[] {
  const findings = noFindings();
  checkSettings(files, findings);
  return findings.problems.length ? findings.problems : contentProblems(files, faults);
}
