import type { Problem } from "../model/messages.ts";
import { checkLinks } from "./check-links.ts";
import type { Entry, EntryId } from "./entry.ts";
import { groupFiles, pairFiles } from "./pair.ts";
import { readFolder } from "./read.ts";
import { noFindings } from "./report.ts";
import { Store } from "./store.ts";

/** Reads and checks a content folder; the store is whole only when there are no problems. */
export async function loadStore(folder: string): Promise<{ store: Store; problems: readonly Problem[] }> {
  const { files, problems, media } = await readFolder(folder);
  const findings = noFindings();
  findings.problems.push(...problems);
  const entries = new Map<EntryId, Entry>();
  for (const [id, group] of groupFiles(files)) {
    const entry = pairFiles(id, group, findings);
    if (entry) entries.set(id, entry);
  }
  checkLinks(entries, media, findings);
  return { store: new Store([...entries.values()], media), problems: findings.problems };
}
