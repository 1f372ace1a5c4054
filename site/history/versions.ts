import { type CollectionName, type EntryId, isCollection } from "../model/collections/index.ts";
import { isLanguage, type Language } from "../model/language.ts";
import { type Change, changesBetween, type State } from "./changes.ts";
import type { Digest } from "./digest.ts";
import type { Commit } from "./log.ts";

/** What a day brought to readers of an entry. */
export interface PublishedVersion {
  /** `2026-11-22` */
  readonly day: string;
  readonly changes: readonly Change[];
}

/** The published versions of an entry. */
export interface EntryHistory {
  /** The newest first. */
  readonly versions: readonly PublishedVersion[];
  /** Whether it begins with the first publication; not in a shallow clone. */
  readonly isComplete: boolean;
}

interface Walk {
  readonly digest: (path: string, id: string) => Digest | undefined;
  readonly dayOf: (time: number) => string;
}

interface Track {
  state: State;
  isComplete: boolean;
  readonly days: Map<string, { readonly before: State; after: State }>;
}

/** The history of every entry, out of the commits, oldest first; several commits of one day are one version. */
export function versionsOf(
  commits: readonly Commit[],
  { digest, dayOf }: Walk,
): ReadonlyMap<EntryId, EntryHistory> {
  const tracks = new Map<EntryId, Track>();
  for (const { time, files, isHorizon } of commits) {
    const day = dayOf(time);
    for (const [path, id] of files) {
      const file = fileOf(path);
      if (!file) continue;
      const track = tracks.get(file.entry) ?? { state: {}, isComplete: !isHorizon, days: new Map() };
      tracks.set(file.entry, track);
      const before = track.state;
      track.state = { ...before, [file.language]: (id && digest(path, id)) || undefined };
      // What a shallow clone begins with was not published on that day.
      if (isHorizon) continue;
      const version = track.days.get(day) ?? { before, after: before };
      version.after = track.state;
      track.days.set(day, version);
    }
  }
  return new Map([...tracks].map(([id, track]) => [id, historyOf(track)]));
}

const historyOf = ({ days, isComplete }: Track): EntryHistory => ({
  isComplete,
  versions: [...days]
    .map(([day, { before, after }]) => ({ day, changes: changesBetween(before, after) }))
    .filter(({ changes }) => changes.length > 0)
    .reverse(),
});

/** A history as readers saw it: what was written before the day from which they could see the entry came with it. */
export function asSeen(
  history: EntryHistory | undefined,
  publishFrom: string | undefined,
): EntryHistory | undefined {
  const early = history?.versions.filter(({ day }) => publishFrom && day < publishFrom) ?? [];
  const first = early.at(-1);
  if (!history || !publishFrom || !first) return history;
  const later = history.versions.filter(({ day }) => day >= publishFrom);
  return { ...history, versions: [...later, { ...first, day: publishFrom }] };
}

/** `methods/nb/gjestebud.md` → the entry and the language. */
function fileOf(path: string): { readonly entry: EntryId; readonly language: Language } | undefined {
  const [collection = "", language, name, ...rest] = path.split("/");
  const slug = name?.endsWith(".md") ? name.slice(0, -3) : "";
  if (!slug || rest.length || !isCollection(collection) || !isLanguage(language)) return undefined;
  return { entry: `${collection as CollectionName}/${slug}`, language };
}
