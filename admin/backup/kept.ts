import type { FieldValues } from "../entry-files.ts";
import { below, put, remove } from "./store.ts";

/** An upload that is not saved yet, as Decap passes it around. */
export interface Upload {
  readonly name: string;
  readonly url?: string;
  readonly file?: File;
}

/** What the browser keeps of an unsaved text: every language, whichever the editor works in. */
export interface Backup {
  readonly written: Date;
  readonly values: Readonly<Record<string, FieldValues>>;
  readonly uploads: readonly Upload[];
  /** What stood in its files when they were opened, so that another editor's later work is not written over. */
  readonly opened: Readonly<Record<string, string>>;
}

/**
 * A tab that is closed takes along whatever its database has not yet finished writing, so that words (not files) are
 * noted here first: this storage has them before the next line runs. What the database has is noted no longer.
 */
const NOTE = "samskab-unsaved:";

/** Notes the words of an unsaved text at once, until `keep` is done with them. */
export function note(place: string, backup: Backup): void {
  try {
    localStorage.setItem(NOTE + place, JSON.stringify({ ...backup, uploads: backup.uploads.map(wordsOf) }));
  } catch (error) {
    // No room: then the database alone has them, and says so when it has none either.
    console.warn(error);
  }
}

const wordsOf = ({ file: _, ...words }: Upload): Upload => words;

/** Keeps an unsaved text with its files; fails when the browser has no room for it. */
export async function keep(place: string, backup: Backup): Promise<void> {
  await put(place, backup);
  // A note of what was written since is still needed.
  if (+(noted(place)?.written ?? 0) <= +backup.written) localStorage.removeItem(NOTE + place);
}

/** Forgets what is kept at a place. */
export async function forget(place: string): Promise<void> {
  localStorage.removeItem(NOTE + place);
  await remove(place);
}

/** The words that are noted now at places that begin so. */
export function notesBelow(prefix: string): ReadonlyMap<string, Backup> {
  const notes = new Map<string, Backup>();
  for (const key of Object.keys(localStorage)) {
    const place = key.slice(NOTE.length);
    const backup = key.startsWith(NOTE + prefix) && noted(place);
    if (backup) notes.set(place, backup);
  }
  return notes;
}

/** All unsaved texts whose places begin so: what the database has, and the notes that say more. */
export async function keptBelow(
  prefix: string,
  notes: ReadonlyMap<string, Backup>,
): Promise<readonly (readonly [place: string, kept: Backup])[]> {
  const kept = new Map(await below<Backup>(prefix));
  for (const [place, last] of notes) {
    const stored = kept.get(place);
    if (!place.startsWith(prefix) || (stored && stored.written >= last.written)) continue;
    const withFile = (upload: Upload): Upload =>
      stored?.uploads.find(({ url }) => url === upload.url) ?? upload;
    kept.set(place, { ...last, uploads: last.uploads.map(withFile) });
  }
  return [...kept];
}

function noted(place: string): Backup | undefined {
  const text = localStorage.getItem(NOTE + place);
  if (!text) return undefined;
  const backup = JSON.parse(text) as Backup;
  return { ...backup, written: new Date(backup.written) };
}
