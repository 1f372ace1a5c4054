import { collectionOf } from "../model/collections/index.ts";
import type { ContentFile } from "./content-file.ts";
import { type Entry, type EntryId, isOf } from "./entry.ts";
import { pairFiles } from "./pair.ts";
import { type Findings, noFindings } from "./report.ts";

/** An entry that readers do not see yet, and the day on which they will; an entry that needs it waits with it. */
export type Scheduled = ReadonlyMap<EntryId, string>;

/**
 * The entries that wait on a day: those with a later `publishFrom`, and those that cannot stand without one of them,
 * such as a reader's response to it.
 */
export function scheduledEntries(entries: readonly Entry[], today: string): Scheduled {
  const waiting = new Map<EntryId, string>();
  for (const { id, data } of entries)
    if (data.publishFrom && data.publishFrom > today) waiting.set(id, data.publishFrom);
  for (let before = -1; before !== waiting.size; ) {
    before = waiting.size;
    for (const entry of entries) {
      const [latest] = needs(entry)
        .flatMap((id) => waiting.get(id) ?? [])
        .sort()
        .reverse();
      if (latest && latest > (waiting.get(entry.id) ?? "")) waiting.set(entry.id, latest);
    }
  }
  return waiting;
}

/** The entries without which one makes no sense. */
function needs(entry: Entry): readonly EntryId[] {
  const { fields } = collectionOf(entry.collection);
  const required = entry.references.filter(({ field }) => fields[field]?.required).map(({ to }) => to);
  return isOf(entry, "responses") ? [...required, entry.data.entry as EntryId] : required;
}

/**
 * An entry as it stands while others wait: what names them is left out, and a link to them in a text is its words
 * only. `findings` are those of the check, which know every reference and its place.
 */
export function withoutWaiting(
  id: EntryId,
  files: readonly ContentFile[],
  waiting: Scheduled,
  findings: Findings,
): Entry | undefined {
  const shown = files.map((file) => {
    const data = structuredClone(file.data) as Record<string, unknown>;
    for (const { field, to } of findings.references.filter((each) => each.file === file.path))
      if (waiting.has(to)) removeReference(data, stepsOf(field), to);
    return { ...file, data: withoutHoles(data) as ContentFile["data"] };
  });
  return pairFiles(id, shown, noFindings());
}

/** A field's path as the check writes it, in steps: `"steps[2].name"` → `["steps", 1, "name"]`. */
const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index) - 1);

type Branch = Record<string | number, unknown>;

function removeReference(value: Branch, steps: readonly (string | number)[], to: EntryId): void {
  const [step = "", ...deeper] = steps;
  const found = value[step];
  if (deeper.length) {
    if (typeof found === "object" && found !== null) removeReference(found as Branch, deeper, to);
  } else {
    // A name is left as a hole until all are removed, so that the others keep their places.
    value[step] = typeof found === "string" && !to.endsWith(`/${found}`) ? unlinked(found, to) : undefined;
  }
}

/** A Markdown text in which the links to an entry, `[words](entry:…)` or `[words][label]`, are their words only. */
function unlinked(text: string, to: EntryId): string {
  const labels: string[] = [];
  const defined = text.replace(
    /^\[([^\]]+)\]:[ \t]*entry:(\S+).*\n?/gm,
    (line, label: string, id: string) => {
      if (id !== to) return line;
      labels.push(label);
      return "";
    },
  );
  return defined.replace(
    /\[((?:[^[\]]|\[[^\]]*\])*)\](?:\(entry:([^\s)]+)[^)]*\)|\[([^\]]*)\])/g,
    (link, words: string, id: string | undefined, label: string | undefined) =>
      id === to || (label !== undefined && labels.includes(label || words)) ? words : link,
  );
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(filled.map(([name, each]) => [name, withoutHoles(each)]));
}
