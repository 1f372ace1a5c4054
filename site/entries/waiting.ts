import type { EntryId } from "../model/collections/index.ts";
import type { Follows } from "../model/fields/follows.ts";
import { type Findings, noFindings } from "../model/findings.ts";
import type { ContentFile } from "./content-file.ts";
import type { Entry } from "./entry.ts";
import { pairFiles } from "./pair.ts";
import type { Scheduled } from "./scheduled.ts";
import { printsOf } from "./translation/units.ts";

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
  const isOriginal = ({ data }: ContentFile) => "original" in data;
  const [before, after] = [files.find(isOriginal), shown.find(isOriginal)];
  const followed = before && after ? shown.map((file) => stillFollowing(file, before, after)) : shown;
  return pairFiles(id, followed, noFindings());
}

/** A translation that follows the original as it stands here, where it followed the whole one. */
function stillFollowing(file: ContentFile, before: ContentFile, after: ContentFile): ContentFile {
  const follows = file.data.follows as Follows | undefined;
  if (!follows) return file;
  const noted = Object.entries(follows).map(([field, prints]) => {
    const [old, now] = [printsOf(before, field), printsOf(after, field)];
    const renewed = (print: string): string => now[old.indexOf(print)] ?? print;
    return [field, typeof prints === "string" ? renewed(prints) : prints.map(renewed)];
  });
  return { ...file, data: { ...file.data, follows: Object.fromEntries(noted) } };
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
