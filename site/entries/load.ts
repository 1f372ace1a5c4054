import type { EntryId } from "../model/collections/index.ts";
import { type Findings, noFindings } from "../model/findings.ts";
import type { Problem } from "../model/messages.ts";
import { buildDay } from "../today.ts";
import { checkLinks } from "./check/links.ts";
import type { Entry } from "./entry.ts";
import { groupFiles, pairFiles } from "./pair.ts";
import { readFolder } from "./read.ts";
import { type Scheduled, scheduledEntries } from "./scheduled.ts";
import { Store } from "./store.ts";
import { withoutWaiting } from "./waiting.ts";

/** What a content folder holds. */
export interface Loaded {
  /** What readers see; whole only when there are no problems. */
  readonly store: Store;
  readonly problems: readonly Problem[];
  /** Where entries use uploads. */
  readonly attachments: Findings["attachments"];
  readonly scheduled: Scheduled;
}

/** Reads and checks a content folder; the store holds what readers see on a day, the check goes over everything. */
export async function loadStore(folder: string, today = buildDay()): Promise<Loaded> {
  const { files, problems, media } = await readFolder(folder);
  const findings = noFindings();
  findings.problems.push(...problems);
  const groups = groupFiles(files);
  const entries = new Map<EntryId, Entry>();
  for (const [id, group] of groups) {
    const entry = pairFiles(id, group, findings);
    if (entry) entries.set(id, entry);
  }
  checkLinks(entries, media, findings);
  const scheduled = scheduledEntries([...entries.values()], today);
  const shown = [...entries.values()].flatMap((entry) => {
    if (scheduled.has(entry.id)) return [];
    const isWhole = !entry.references.some(({ to }) => scheduled.has(to));
    return (
      (isWhole ? entry : withoutWaiting(entry.id, groups.get(entry.id) ?? [], scheduled, findings)) ?? []
    );
  });
  const uploads = scheduled.size ? shownUploads(media, shown, findings) : media;
  return {
    store: new Store(shown, uploads),
    problems: findings.problems,
    attachments: findings.attachments,
    scheduled,
  };
}

/** The uploads without those that only entries use which readers do not see yet. */
function shownUploads(
  media: readonly string[],
  shown: readonly Entry[],
  findings: Findings,
): readonly string[] {
  const files = new Set(shown.flatMap((entry) => Object.values(entry.files)));
  const used = (isShown: boolean) =>
    new Set(
      findings.attachments.filter(({ file }) => files.has(file) === isShown).map(({ address }) => address),
    );
  const seen = used(true);
  const waiting = used(false);
  return media.filter((address) => seen.has(address) || !waiting.has(address));
}
