import type { Map as ImmutableMap } from "immutable";
import { inTurn } from "../backup/in-turn.ts";
import { type Backup, forget, keep, note, type Upload } from "../backup/kept.ts";
import { claimedName, placeOf, tabName } from "../backup/place.ts";
import { showDialog } from "../dialog.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { draftsIn, languagePath, languagesOf } from "./entries.ts";
import { openedFiles } from "./opened-files.ts";

type DecapMap = ImmutableMap<string, unknown>;

let told = false;

/** Keeps what the form holds until it is saved, its words at once; says so, once, when the browser has no room. */
export function keepBackup(collection: DecapMap, entry: DecapMap): Promise<void> {
  const { locales, default_locale: form } = languagesOf(collection);
  const uploads = (entry.get("mediaFiles") as DecapMap | undefined)?.toJS() as unknown as
    | Upload[]
    | undefined;
  const backup: Backup = {
    written: new Date(),
    values: draftsIn(entry, form, locales) as Backup["values"],
    uploads: uploads ?? [],
    opened: openedFiles(pathsOf(entry, locales)),
  };
  const place = (tab: string) => placeOf(String(collection.get("name")), slugOf(entry), tab);
  const tab = claimedName();
  if (tab) note(place(tab), backup);
  return inTurn(async () => {
    const withFiles = { ...backup, uploads: await Promise.all(backup.uploads.map(withFile)) };
    await keep(place(await tabName()), withFiles).catch(sayFull);
  });
}

function sayFull(error: unknown): void {
  console.warn("The browser keeps no copy of what is not saved.", error);
  if (told) return;
  told = true;
  const language = rememberedLanguage();
  showDialog({
    heading: phrase(language, "samskab.backup.fullHeading"),
    sentences: [phrase(language, "samskab.backup.full")],
    close: phrase(language, "samskab.refused.close"),
  });
}

/** An upload with its bytes: the address of one that is not saved ends with the page. */
async function withFile(upload: Upload): Promise<Upload> {
  if (!upload.url?.startsWith("blob:")) return upload;
  const blob = await fetch(upload.url).then((response) => response.blob());
  return { ...upload, file: new File([blob], upload.name, { type: blob.type }) };
}

/** Forgets the unsaved text of an entry, and the one that this tab wrote before it was an entry. */
export const dropBackup = (collection: DecapMap, slug: string | false | undefined): Promise<void> =>
  inTurn(async () => {
    const name = String(collection.get("name"));
    const tab = await tabName();
    for (const place of [placeOf(name, slug || "", tab), placeOf(name, "", tab)]) await forget(place);
  });

/** The name of an entry; empty while it is new. */
export const slugOf = (entry: DecapMap): string => String(entry.get("slug") ?? "");

const pathsOf = (entry: DecapMap, languages: readonly string[]): readonly string[] => {
  const path = String(entry.get("path") ?? "");
  return path ? languages.map((language) => languagePath(path, language)) : [];
};
