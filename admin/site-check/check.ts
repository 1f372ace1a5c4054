import type { ContentFiles } from "../../site/entries/check/content.ts";
import type { Problem } from "../../site/model/messages.ts";
import type { UploadFault } from "../../site/model/uploads.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";

/** The content and settings of a site, and what is wrong with its uploads, by their addresses. */
export type Checked = readonly [files: ContentFiles, faults: ReadonlyMap<string, UploadFault>];

/**
 * What the build would refuse in these files. It runs in a thread of its own, with the settings that stand among them:
 * those of this page are as old as its build. Fails in words where it cannot be loaded, as after a new edition.
 */
export async function siteProblems(...checked: Checked): Promise<readonly Problem[]> {
  const worker = new Worker(
    document.querySelector<HTMLMetaElement>('meta[name="site-check"]')?.content ?? "",
  );
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<readonly Problem[]>) => resolve(data);
      worker.onerror = () => reject(new Refused(phrase(rememberedLanguage(), "samskab.unchecked")));
      worker.postMessage(checked);
    });
  } finally {
    worker.terminate();
  }
}
